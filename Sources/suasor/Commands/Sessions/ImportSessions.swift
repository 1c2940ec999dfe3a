import ArgumentParser
import Foundation
import Sessions
import Terminal

/// `suasor sessions import`.
struct ImportSessions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take over conversations that `export` wrote.",
    discussion: """
      A conversation that is here already goes on if the file's begins as it does and is longer. \
      Otherwise it stays as it is, and you are told. Importing a file twice changes nothing.
      """)

  @Argument(
    help: ArgumentHelp("The file, or - for standard input.", valueName: "file"),
    completion: .file(extensions: ["jsonl"]))
  var file: String

  @OptionGroup var content: PlaybookOptions
  @OptionGroup var place: StoreOptions
  @OptionGroup var looks: ScreenOptions

  /// How many damaged lines are named one by one.
  private static let namedLines = 20

  func run() throws {
    let descriptor = try InputText.open(file)
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    let playbook = try content.playbook()
    let store = try place.open()
    let progress = looks.progress
    var unnamed = 0
    var named = 0
    let task = SessionImport(
      into: store, summarise: { SummaryUpdate(replaying: $0, in: playbook) },
      tell: { note in
        if case .damagedLine = note {
          named += 1
          if named > Self.namedLines { unnamed += 1 }
          if unnamed > 0 { return }
        }
        progress.finish()
        Diagnostics.print(note.description)
      })
    try storing {
      try InputText.lines(descriptor, path: file, longest: SessionImport.longestLine) {
        line, share in
        try task.take(line)
        progress.show(share, "\(task.conversations) conversations")
      }
      try task.finish()
    }
    progress.finish()
    if unnamed > 0 { Diagnostics.print("And \(unnamed) more lines are left out.") }
    Output().line(Self.words(for: task.report))
    if !task.report.isWhole { throw Failure.importedInPart }
  }

  private static func words(for report: ImportReport) -> String {
    let parts = [
      (report.added, "added"), (report.extended, "taken further"),
      (report.unchanged, "here already"), (report.refused, "left as they were"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return parts.isEmpty
      ? "There was no conversation in it." : "Conversations: \(parts.joined(separator: ", "))."
  }
}
