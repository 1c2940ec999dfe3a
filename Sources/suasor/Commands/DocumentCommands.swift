import ArgumentParser
import Documents
import Foundation
import Terminal

extension DocumentFormat: ExpressibleByArgument {}

/// What the commands that print a document of a session take.
struct DocumentOptions: ParsableArguments {
  @Argument(help: "The conversation's id, or the beginning of it.", completion: .sessions)
  var id: String

  @Option(
    help: ArgumentHelp(
      "terminal, markdown, html, json, csv or text; by default what --output's name says.",
      valueName: "format"))
  var format: DocumentFormat?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Write to this new file instead of the screen.", valueName: "file"))
  var output: String?

  @Flag(
    help: "Leave out the name, the role, the organisation and all own words, to show it to others.")
  var redact = false

  @OptionGroup var content: PlaybookOptions
  @OptionGroup var place: StoreOptions
  @OptionGroup var looks: ScreenOptions

  /// Prints or writes one document of the session asked for, in the format asked for.
  func deliver(_ document: (SessionDocuments) throws -> some Document) throws {
    let session = try StoredSession(id, in: place.open(), content.playbook())
    let fromName = output.flatMap { DocumentFormat(path: $0) }
    let chosen = format ?? fromName ?? (output == nil || output == "-" ? .terminal : .markdown)
    let made = try document(session.documents(redacted: redact))
    let writer = DocumentWriter(playbook: session.playbook, harmless: visible)
    let text = try documenting { try writer.write(made, as: chosen) }
    if let output, output != "-" {
      let plain = chosen == .terminal ? Markup.plainText(of: text) : text
      try PrivateFile(path: output).create(plain)
      Output().line("Written to \(output).")
    } else if chosen == .terminal {
      try looks.byPages { $0.show(document: text) }
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
    let today = try calendar.asked()
    try document.deliver { $0.roadmap(today: today) }
  }
}

/// `suasor transcript`.
struct TranscriptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transcript",
    abstract: "Print a conversation: every line, the answers, the outcome.")

  @OptionGroup var document: DocumentOptions

  func run() throws {
    try document.deliver { $0.transcript }
  }
}

/// `suasor report`.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract:
      "Print the whole file on one executive: verdict, evidence, way forward, conversation.",
    discussion: """
      As one page for a supervisor: suasor report ID --output report.html. It opens in any browser and \
      prints on A4 and Letter.
      """)

  @OptionGroup var document: DocumentOptions
  @OptionGroup var calendar: DayOptions

  func run() throws {
    let today = try calendar.asked()
    try document.deliver { $0.report(today: today) }
  }
}
