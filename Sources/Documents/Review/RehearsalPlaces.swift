import Interview

/// Where the lines of a rehearsal stand among its events.
///
/// A line that several ways share belongs to the first, in which it was said.
struct RehearsalPlaces {
  /// A line of a way.
  struct Spot: Hashable {
    /// The way, from 1.
    let way: Int
    /// The turn, from 1; 0 for the opening.
    let turn: Int
    /// Whether the executive said it.
    let isReply: Bool
  }

  private var spots: [(place: Int, spot: Spot)] = []

  /// Follows a rehearsal's events.
  init(_ events: [Event]) {
    var way = 1
    var turn = 0
    var hasOpened = false
    var spoken: Int?
    for (index, event) in events.enumerated() {
      switch event {
      case .spoke: spoken = index + 1
      case .replied where !hasOpened:
        hasOpened = true
        spots.append((index + 1, Spot(way: way, turn: 0, isReply: true)))
      case .replied:
        guard let place = spoken else { continue }
        turn += 1
        spots.append((place, Spot(way: way, turn: turn, isReply: false)))
        spots.append((index + 1, Spot(way: way, turn: turn, isReply: true)))
        spoken = nil
      case .forked(let from):
        way += 1
        turn = min(turn, from - 1)
      case .opened, .resumed, .answered, .passed, .attributed, .undone, .turned, .returned,
        .proposed, .declined, .heard, .struck, .restored, .amended, .accepted, .probed, .explained,
        .noted,
        .hadEnough, .confirmed, .disputed, .stepDropped, .stepSwapped, .stepPutOff, .objectionHeard,
        .coached, .review, .typed, .said, .shown, .planned, .checkedIn, .verified, .staged, .left:
        break
      }
    }
  }

  /// What reviewers said, line by line; what they said of a command or of a hint goes with the line before.
  func notes(of reviews: [Review]) -> [Spot: [ReviewNote]] {
    var notes: [Spot: [ReviewNote]] = [:]
    for review in reviews {
      for comment in review.comments {
        guard let spot = (spots.last { $0.place <= comment.at } ?? spots.first)?.spot else {
          continue
        }
        notes[spot, default: []].append(ReviewNote(comment, by: review.author))
      }
    }
    return notes
  }
}
