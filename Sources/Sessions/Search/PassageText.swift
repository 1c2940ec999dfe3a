import Interview

/// What an event says in the practitioner's own words or choice, by which its session is found.
///
/// What the assistant said is left out: its questions are the same in every session.
struct PassageText: Equatable {
  /// The words.
  let text: String
  /// The id of the question that they answer, where the event says so.
  let about: String?

  /// Takes the words from an event; nil if there are none worth a search.
  init?(_ event: Event) {
    switch event {
    case .typed(let text):
      // A bare command or a number says nothing by itself.
      let isCommand = text.hasPrefix("/") && !text.contains(" ")
      guard !isCommand, text.contains(where: { !$0.isWholeNumber && $0 != " " }) else {
        return nil
      }
      (self.text, about) = (text, nil)
    case .answered(let question, let answer):
      guard !answer.options.isEmpty else { return nil }
      (text, about) = (answer.options.joined(separator: ", "), question)
    case .review(.commented(_, let words)):
      guard !words.isEmpty else { return nil }
      (text, about) = (words, nil)
    case .spoke(let words):
      guard words.contains(where: { !$0.isWhitespace }) else { return nil }
      (text, about) = (words, nil)
    case .opened, .resumed, .checkedIn, .planned, .verified, .passed, .attributed, .undone, .turned,
      .returned, .proposed, .declined, .heard, .struck, .restored, .amended, .accepted, .probed,
      .explained,
      .noted, .hadEnough, .confirmed, .disputed, .stepDropped, .stepSwapped, .stepPutOff,
      .objectionHeard, .coached, .review, .said, .shown, .staged, .replied, .forked, .left:
      return nil
    }
  }
}
