import Interview

extension Placeholders {
  /// What happened in a review, without who reviewed and without what they said.
  func redacted(_ event: ReviewEvent) -> ReviewEvent {
    switch event {
    case .opened(let session, _): .opened(session: session, by: reviewer)
    case .commented(let place, let comment):
      .commented(at: place, words: comment.isEmpty ? comment : words)
    case .overruled(let check, let met, _): .overruled(check: check, met: met, reason: words)
    case .turned, .judged, .upheld: event
    }
  }

  /// A review without who reviewed and without what they said.
  func redacted(review events: [Event]) -> Review {
    Review(
      replaying: events.map { event in
        if case .review(let happened) = event { .review(event: redacted(happened)) } else { event }
      })
  }
}
