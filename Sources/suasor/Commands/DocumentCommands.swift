import ArgumentParser
import Documents
import Foundation
import Terminal

extension DocumentFormat: ExpressibleByArgument {}

/// What both commands that print a document of a session take.
struct DocumentOptions: ParsableArguments {
  @Argument(help: "The conversation's id, or the beginning of it.")
  var id: String

  @Option(
    help: ArgumentHelp(
      "terminal, markdown, json or text; by default what --output's name says.", valueName: "format"
    ))
  var format: DocumentFormat?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Write to this new file instead of the screen.", valueName: "file"))
  var output: String?

  @OptionGroup var content: PlaybookOptions
  @OptionGroup var place: StoreOptions
  @OptionGroup var looks: ScreenOptions

  /// The session asked for.
  func session() throws -> StoredSession {
    try StoredSession(id, in: place.open(), content.playbook())
  }

  /// Prints or writes a document in the format asked for.
  func deliver(_ make: (DocumentFormat) throws -> String, onScreen: DocumentFormat) throws {
    let fromName = output.flatMap { DocumentFormat(path: $0) }
    let chosen = format ?? fromName ?? (output == nil || output == "-" ? onScreen : .markdown)
    let text = try documenting { try make(chosen) }
    if let output, output != "-" {
      let plain = chosen == .terminal ? Markup.plainText(of: text) : text
      try PrivateFile(path: output).create(plain)
      Output().line("Written to \(output).")
    } else if chosen == .terminal {
      Face(screen: looks.screen, output: Output()).show(document: text)
    } else {
      Output().write(text)
    }
  }
}

/// `suasor roadmap`.
struct RoadmapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roadmap", abstract: "Show the way forward with one executive, step by step.")

  @OptionGroup var document: DocumentOptions
  @OptionGroup var calendar: DayOptions

  func run() throws {
    let session = try document.session()
    let today = calendar.today == nil ? nil : try calendar.day()
    let writer = DocumentWriter(playbook: session.playbook, harmless: visible)
    try document.deliver(
      { try writer.write(session.roadmap(today: today), as: $0) }, onScreen: .terminal)
  }
}

/// `suasor transcript`.
struct TranscriptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transcript",
    abstract: "Print a conversation: every line, the answers, the outcome.")

  @OptionGroup var document: DocumentOptions

  func run() throws {
    let session = try document.session()
    let writer = DocumentWriter(playbook: session.playbook, harmless: visible)
    try document.deliver({ try writer.write(session.transcript, as: $0) }, onScreen: .terminal)
  }
}
