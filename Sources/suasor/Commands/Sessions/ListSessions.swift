import ArgumentParser
import Belief
import Foundation
import Sessions
import Terminal

extension SessionSummary.Status: ExpressibleByArgument {}
extension Level: ExpressibleByArgument {}

/// The kinds of session that a list can be narrowed down to.
enum ListedKind: String, CaseIterable, ExpressibleByArgument {
  case interview
  case rehearsal
  case review

  /// The same for the store.
  var kind: SessionSummary.Kind { SessionSummary.Kind(rawValue: rawValue) }
}

/// `suasor sessions list`.
struct ListSessions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List them, the latest first.")

  @Option(help: ArgumentHelp("Only executives most likely at this level.", valueName: "level"))
  var level: Level?

  @Option(
    help: ArgumentHelp(
      "Only organisations whose sector or size contains this, such as finance.", valueName: "words")
  )
  var organisation: String?

  @Option(help: ArgumentHelp("Only interviews, rehearsals or reviews.", valueName: "kind"))
  var kind: ListedKind?

  @Option(help: ArgumentHelp("Only those that are open, paused or finished.", valueName: "status"))
  var status: SessionSummary.Status?

  @Option(
    help: ArgumentHelp(
      "Only those added to on this day or later, such as 2026-03-09.", valueName: "date"))
  var since: String?

  @Option(help: ArgumentHelp("List this many at most.", valueName: "count"))
  var limit = 50

  @OptionGroup var place: StoreOptions
  @OptionGroup var looks: ScreenOptions

  func run() throws {
    let filter = SessionFilter(
      level: level?.rawValue, organisation: organisation, status: status,
      kind: kind?.kind, since: try since.map(Self.start))
    let summaries = try storing { try place.open().list(filter, limit: limit) }
    let output = Output()
    if summaries.isEmpty {
      output.line(
        filter == SessionFilter()
          ? "There are no conversations yet. `suasor` begins one."
          : "No conversation is like that. `suasor sessions list` shows them all.")
      return
    }
    let rows = summaries.map { summary in
      [
        summary.id.description, summary.kind.rawValue, visible(summary.alias ?? "-"),
        summary.status.rawValue,
        summary.level ?? "-", summary.sureness ?? "", "\(summary.answers)", summary.lastDay,
      ]
    }
    let header = ["Id", "Kind", "About", "State", "Level", "Sure", "Answers", "Last"]
    try looks.byPages { face in
      face.output.line(looks.screen.table(rows, header: header, dispensable: [6, 5]))
    }
  }

  /// The first moment of a day in this machine's time zone.
  private static func start(of typed: String) throws -> Date {
    guard let day = Day(typed) else { throw Failure.notADay(typed) }
    let (year, month, number) = day.civil
    let parts = DateComponents(year: year, month: month, day: number)
    return Calendar(identifier: .gregorian).date(from: parts) ?? .distantPast
  }
}
