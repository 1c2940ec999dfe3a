import ArgumentParser
import Documents
import Foundation
import Sessions
import Terminal

/// `suasor sessions`: what is kept.
struct SessionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sessions",
    abstract: "List, search, show, hand over or forget the conversations that are kept.",
    subcommands: [
      ListSessions.self, SearchSessions.self, ShowSession.self, ExportSessions.self,
      ImportSessions.self, ForgetSessions.self, ConfirmPosition.self,
    ], defaultSubcommand: ListSessions.self)
}

/// Runs something that the store may refuse.
func storing<Result>(_ work: () throws -> Result) throws -> Result {
  do {
    return try work()
  } catch let error as StoreError {
    throw Failure.store(error)
  }
}

/// Runs something that makes a document.
func documenting<Result>(_ work: () throws -> Result) throws -> Result {
  do {
    return try work()
  } catch let failure as DocumentWriter.Failure {
    throw Failure.document("\(failure)")
  }
}

extension SessionSummary {
  /// The likeliest level and how sure that is, such as "hesitant 83%"; nil before there is evidence.
  var verdict: String? {
    level.map { level in sureness.map { "\(level) \($0)" } ?? level }
  }

  /// How sure the likeliest level is, such as "83%"; nil before there is evidence.
  var sureness: String? { confidence.map { "\(min(99, Int(($0 * 100).rounded())))%" } }

  /// The day on which it was last added to, in this machine's time zone, as 2026-03-09.
  var lastDay: String {
    updatedAt.formatted(Date.ISO8601FormatStyle(timeZone: .current).year().month().day())
  }
}
