import ArgumentParser
import Foundation
import Sessions
import Terminal

/// `suasor sessions export`.
struct ExportSessions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Hand conversations over, as JSON Lines for `import`.",
    discussion: """
      One line for each conversation and for each thing that happened in it. Everything is in them, \
      word for word: mind who gets the file. --output makes it readable by you alone.
      """)

  @Argument(help: "Their ids, or the beginnings of them.", completion: .sessions)
  var ids: [String] = []

  @Flag(help: "Export all of them.")
  var all = false

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Write to this new file instead of the screen.", valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup var place: StoreOptions
  @OptionGroup var looks: ScreenOptions

  func validate() throws {
    if ids.isEmpty != all { throw ValidationError("Name conversations, or say --all.") }
  }

  func run() throws {
    let store = try place.open()
    let chosen = all ? nil : try storing { try ids.map { try store.find(prefix: $0) } }
    let report: SessionStore.ExportReport
    if let output, output != "-" {
      var written = SessionStore.ExportReport()
      try PrivateFile(path: output).create { file in
        written = try export(chosen, from: store, to: Output(descriptor: file.fileDescriptor))
      }
      report = written
      Output().line("Written to \(output).")
    } else {
      report = try export(chosen, from: store, to: Output())
    }
    for damage in report.damage { Diagnostics.print(damage.description) }
    if !report.damage.isEmpty { throw Failure.exportedInPart(report.damage.count) }
  }

  private func export(
    _ ids: [SessionID]?, from store: SessionStore, to output: Output
  ) throws -> SessionStore.ExportReport {
    let progress = looks.progress
    defer { progress.finish() }
    var waiting = ""
    let report = try storing {
      try store.export(
        ids,
        progress: { done, of in
          progress.show(Double(done) / Double(of), "\(done) of \(of) conversations")
        },
        to: { line in
          waiting += line
          waiting += "\n"
          guard waiting.utf8.count >= 1 << 16 else { return true }
          defer { waiting.removeAll(keepingCapacity: true) }
          return output.write(waiting)
        })
    }
    output.write(waiting)
    if output.isGone, self.output != nil {
      throw Failure.unwritable(path: self.output ?? "-", reason: "the disk is full or gone")
    }
    return report
  }
}
