import ArgumentParser
import Belief
import Foundation
import Interview
import Playbook
import Sessions
import Terminal

/// `suasor sessions confirm`.
struct ConfirmPosition: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm",
    abstract: "Put on record where the executive really stands, now that it is plain.",
    discussion: """
      The verdict and the plan do not move by it; `suasor check-in` does that. What it is for: `suasor \
      prompts learn` compares the answers with it.
      """)

  @Argument(help: "The conversation's id, or the beginning of it.", completion: .sessions)
  var id: String

  @Argument(
    help: ArgumentHelp("opposed, blind, hesitant, positive or enthusiast.", valueName: "level"),
    completion: .list(Level.allCases.map(\.rawValue)))
  var level: String

  @OptionGroup var content: PlaybookOptions
  @OptionGroup var place: StoreOptions
  @OptionGroup var calendar: DayOptions

  func run() throws {
    let playbook = try content.playbook()
    let typed = level.lowercased()
    let named = playbook.levels.first {
      $0.level.rawValue == typed || $0.name.lowercased() == typed
    }
    guard let named else {
      throw Failure.notOneOf(level, field: "level", known: Level.allCases.map(\.rawValue))
    }
    let today = try calendar.day()
    let store = try place.open()
    let sitting = try storing { try Sitting(resuming: store.find(prefix: id), in: store) }
    let conversation = Conversation(playbook: playbook, replaying: sitting.past.map(\.event))
    let standing = conversation.standing
    try storing {
      let status = try store.summary(of: sitting.id).status
      try store.append(
        [.verified(level: named.level, today: today)], to: sitting.id,
        after: sitting.past.last?.seq ?? 0, at: Date(),
        summary: SummaryUpdate(
          standing, plan: conversation.ledger.plans.last, status: status))
    }
    let name = visible(standing.alias(in: playbook))
    let verdict = playbook.card(standing.belief.level)?.name.lowercased() ?? ""
    Output().line(
      "On record: \(name) is \(named.name.lowercased()), as of \(today.inWords). "
        + (standing.evidence.isEmpty
          ? "Nothing told so far speaks for one level or another."
          : "The answers so far speak for \(verdict)."))
  }
}
