import Playbook

/// One line of a session that is reviewed: what one side said before the other spoke again.
public struct ReviewLine: Sendable, Equatable {
  /// The number by which it is called, from 1.
  public let number: Int
  /// The place of the event with which it begins, from 1.
  public let at: Int
  /// Whether the trainee said it.
  public let isTrainee: Bool
  /// The number of the turn, as scores count them; nil of anything but a trainee's words in a rehearsal.
  public let turn: Int?
  /// What was said, one paragraph each.
  public let texts: [String]

  /// The lines of a session. Of a rehearsal they are the talk alone: what was said about it to the junior
  /// is not the executive's, except where they went back to an earlier turn.
  public static func all(in events: some Sequence<Event>) -> [ReviewLine] {
    var lines: [ReviewLine] = []
    let events = Array(events)
    let isRehearsal = events.contains(where: \.isStaging)
    var turn = 1
    for (index, event) in events.enumerated() {
      if case .forked(let from) = event { turn = from }
      guard let (isTrainee, text) = isRehearsal ? rehearsed(event) : spoken(event) else { continue }
      if let last = lines.last, last.isTrainee == isTrainee, !isTrainee {
        lines[lines.count - 1] = ReviewLine(
          number: last.number, at: last.at, isTrainee: false, turn: nil, texts: last.texts + [text])
      } else {
        let isTurn = isRehearsal && isTrainee
        lines.append(
          ReviewLine(
            number: lines.count + 1, at: index + 1, isTrainee: isTrainee, turn: isTurn ? turn : nil,
            texts: [text]))
        if isTurn { turn += 1 }
      }
    }
    return lines
  }

  private static func rehearsed(_ event: Event) -> (isTrainee: Bool, text: String)? {
    if case .typed = event { return nil }
    if case .said(let line, _) = event, line != LineID.rehearsalForked.rawValue { return nil }
    return spoken(event)
  }

  private static func spoken(_ event: Event) -> (isTrainee: Bool, text: String)? {
    switch event {
    case .typed(let text), .spoke(let text): (true, text)
    case .said(_, let text), .replied(_, let text): (false, text)
    case .opened, .resumed, .answered, .passed, .attributed, .undone, .turned, .returned, .proposed,
      .declined, .heard, .struck, .restored, .amended, .accepted, .probed, .explained, .noted,
      .hadEnough,
      .confirmed, .disputed, .stepDropped, .stepSwapped, .stepPutOff, .objectionHeard, .coached,
      .review, .shown, .planned, .checkedIn, .verified, .staged, .forked, .left:
      nil
    }
  }
}
