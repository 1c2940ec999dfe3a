import ArgumentParser
import Documents
import Foundation
import Interview
import Playbook
import Sessions
import Terminal

/// `suasor sessions`: what is kept.
struct SessionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sessions", abstract: "List, show or delete the conversations that are kept.",
    subcommands: [List.self, Show.self, Delete.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List them, the latest first.")

    @Option(help: ArgumentHelp("List this many at most.", valueName: "count"))
    var limit = 50

    @OptionGroup var place: StoreOptions
    @OptionGroup var looks: ScreenOptions

    func run() throws {
      let summaries = try storing { try place.open().list(limit: limit) }
      let output = Output()
      if summaries.isEmpty {
        output.line("There are no conversations yet. `suasor` begins one.")
        return
      }
      let rows = summaries.map { summary in
        [
          summary.id.description, visible(summary.alias ?? "-"), summary.status.rawValue,
          summary.level.map { level in
            "\(level) \(min(99, Int(((summary.confidence ?? 0) * 100).rounded())))%"
          } ?? "-", "\(summary.answers)",
          summary.updatedAt.formatted(.iso8601.year().month().day()),
        ]
      }
      let header = ["Id", "About", "State", "Level", "Answers", "Last"]
      output.line(looks.screen.table(rows, header: header))
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show one: its answers and its verdict.")

    @Argument(help: "The conversation's id, or the beginning of it.")
    var id: String

    @OptionGroup var content: PlaybookOptions
    @OptionGroup var place: StoreOptions
    @OptionGroup var looks: ScreenOptions

    func run() throws {
      let session = try StoredSession(id, in: place.open(), content.playbook())
      let face = Face(screen: looks.screen, output: Output())
      let writer = DocumentWriter(playbook: session.playbook, harmless: visible)
      face.show(document: try documenting { try writer.summary(session.transcript) })
    }
  }

  struct Delete: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Delete one for good.")

    @Argument(help: "The conversation's id, or the beginning of it.")
    var id: String

    @Flag(name: [.short, .long], help: "Do not ask.")
    var yes = false

    @OptionGroup var place: StoreOptions

    func run() throws {
      let store = try place.open()
      let found = try storing { try store.find(prefix: id) }
      let output = Output()
      if !yes {
        let name = try storing { try store.summary(of: found).alias } ?? "-"
        let source = LineSources.standard(output: output, echoPrompt: true)
        let answer = source.next(prompt: "Delete \(found) (\(visible(name))) for good? y or n: ")
        guard case .line(let text) = answer, text.lowercased().hasPrefix("y") else {
          output.line("Nothing is deleted.")
          return
        }
      }
      try storing {
        let lock = try store.lock(found)
        try withExtendedLifetime(lock) { try store.delete(found) }
      }
      output.line("Deleted \(found).")
    }
  }
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
