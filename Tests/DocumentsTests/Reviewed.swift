import Belief
import Documents
import Foundation
import Interview
import Playbook
import Rehearsal

/// One reader for all tests, since it learns before it reads.
let turnReader = TurnReader(playbook: playbook)

/// What was typed by those who rehearse and those who review, the same words in every place.
struct Reviewed {
  /// Who rehearses and who reviews.
  let trainee, author: String
  /// What the trainee says.
  var words: String
  /// What the executive is said to be after.
  let goal: String
  /// What the reviewer says of a line, and why a verdict is replaced.
  let comment, reason: String

  /// A supervisor's review of a session: of its first lines, of one twice, and of three checks.
  func review(of session: String, lines places: [Int]) -> [Event] {
    [
      .opened(playbook: "0123456789abcdef", today: Day("2026-07-03") ?? Day(number: 0)),
      .review(event: .opened(session: session, by: author)),
    ] + places.map { .review(event: .commented(at: $0, words: comment)) } + [
      .review(event: .judged(check: Check.openQuestion.rawValue, met: false)),
      .review(event: .judged(check: Check.tiesToGoal.rawValue, met: true)),
      .review(
        event: .overruled(check: Check.openQuestion.rawValue, met: false, reason: reason)),
      .review(event: .overruled(check: Check.asksLeave.rawValue, met: true, reason: reason)),
      .left(finished: true),
    ]
  }

  /// A rehearsal after a session, played twice from its second turn on, with its review.
  func rehearsal(alias: String, after session: String) -> KeptRehearsal {
    let staging = Staging(
      alias: alias, level: .hesitant, barriers: [.legalRisk], manner: [.figures], sector: "finance",
      goal: goal, seed: 7, trainee: trainee, interview: session)
    let turns: [Event] = [
      .replied(lines: ["opening"], text: "Ten minutes. My worry is \(goal)."),
      .said(line: "rehearsal-intro", text: "A rehearsal."),
      .spoke(words: "So what worries you most is a stray post. \(words)"),
      .replied(lines: ["first"], text: "The regulator reads it before I do."),
      .typed(text: "/hint"),
      .said(line: "rehearsal-hint", text: "Ask leave first."),
      .spoke(words: "You must act now, everyone does it."),
      .replied(lines: ["second"], text: "Then everyone can have it."),
      .forked(turn: 2),
      .spoke(words: words),
      .replied(lines: ["third"], text: "Send me a page."),
    ]
    let day = Day("2026-07-02") ?? Day(number: 0)
    let events: [Event] =
      [.opened(playbook: "0123456789abcdef", today: day), .staged(scene: staging)] + turns
      + [.left(finished: true)]
    let ten = Date(timeIntervalSince1970: Double(day.number) * 86_400 + 10 * 3_600)
    return KeptRehearsal(
      id: "m4wq81",
      events: events.enumerated().map { (ten.addingTimeInterval(Double($0) * 20), $1) },
      reviews: [review(of: "m4wq81", lines: [3, 5, 7, 8, 12])])
  }

  /// What a good rehearsal and a good review look like.
  static let good = Reviewed(
    trainee: "Sam", author: "Ms Lund",
    words: "May I show you on one page what a building society ruled out, and what it left open?",
    goal: "fewer members lost in their first year",
    comment: "Well asked; next time, wait for the answer.",
    reason: "The question was in the tone, and she took it as one.")
}
