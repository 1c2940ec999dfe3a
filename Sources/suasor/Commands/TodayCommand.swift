import ArgumentParser
import Belief
import Documents
import Foundation
import Interview
import Playbook
import Roadmap
import Sessions
import Terminal

/// `suasor today`: what is due across all executives.
struct TodayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "today", abstract: "Show what is due or overdue, the most important first.")

  @Flag(help: "Show every plan, also where nothing is due yet.")
  var all = false

  @OptionGroup var content: PlaybookOptions
  @OptionGroup var place: StoreOptions
  @OptionGroup var calendar: DayOptions
  @OptionGroup var looks: ScreenOptions

  func run() throws {
    let playbook = try content.playbook()
    let store = try place.open()
    let plans = try storing { try store.list(limit: .max) }.compactMap {
      try plan($0, in: store, playbook)
    }
    let document = TodayDocument(plans, today: try calendar.day(), all: all, in: playbook)
    let writer = DocumentWriter(playbook: playbook, harmless: visible)
    let face = Face(screen: looks.screen, output: Output())
    face.show(document: try documenting { try writer.write(document) })
  }

  /// A plan as it is ordered; nil if none was given. A session from before plans were kept is replayed.
  private func plan(
    _ summary: SessionSummary, in store: SessionStore, _ playbook: Playbook
  ) throws -> TodayDocument.Plan? {
    let id = summary.id.description
    let alias = summary.alias ?? playbook.lines.text(.theExecutive)
    if let steps = summary.plan {
      return TodayDocument.Plan(
        session: id, alias: alias, steps: steps, deadline: summary.deadline.flatMap { Day($0) })
    }
    guard summary.kind == .interview, summary.status == .finished else { return nil }
    let session = try StoredSession(id, in: store, playbook)
    guard session.conversation.ledger.isConfirmed else { return nil }
    let standing = session.conversation.standing
    let roadmap = Roadmap(of: standing, in: playbook, today: session.conversation.ledger.asOf)
    return TodayDocument.Plan(
      session: id, alias: alias, steps: roadmap.planned,
      deadline: standing.answer(.wantedBy)?.days.last)
  }
}
