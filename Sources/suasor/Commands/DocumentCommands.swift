import ArgumentParser
import Documents
import Foundation
import Terminal

extension DocumentFormat: ExpressibleByArgument {}

/// The forms in which the way forward can be had: as a document, or for a calendar.
enum RoadmapFormat: Equatable, ExpressibleByArgument {
  case document(DocumentFormat)
  case calendar

  /// The name of a calendar's format, and what a calendar's file name ends in.
  static let calendarName = "ics"

  init?(argument: String) {
    if argument == Self.calendarName {
      self = .calendar
    } else if let format = DocumentFormat(argument: argument) {
      self = .document(format)
    } else {
      return nil
    }
  }

  static var allValueStrings: [String] { DocumentFormat.allValueStrings + [calendarName] }
}

/// Which session to print, and where.
struct PrintOptions: ParsableArguments {
  @Argument(help: "The conversation's id, or the beginning of it.", completion: .sessions)
  var id: String

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Write to this new file instead of the screen.", valueName: "file"))
  var output: String?

  @OptionGroup var content: PlaybookOptions
  @OptionGroup var place: StoreOptions
  @OptionGroup var looks: ScreenOptions

  /// Whether it goes to the screen, or to what the screen is piped into.
  var isForScreen: Bool { output == nil || output == "-" }

  /// The session asked for; not a review, which is printed with what it is about.
  func session() throws -> StoredSession {
    try StoredSession(id, in: place.open(), content.playbook()).exceptReview()
  }

  /// Prints or writes a text.
  func deliver(_ text: String) throws {
    if let output, !isForScreen {
      try PrivateFile(path: output).create(text)
      Output().line("Written to \(output).")
    } else {
      Output().write(text)
    }
  }

  /// Prints or writes one document of a session, in the format asked for.
  func deliver(_ made: some Document, of session: StoredSession, as format: DocumentFormat?) throws
  {
    let fromName = output.flatMap { DocumentFormat(path: $0) }
    let chosen = format ?? fromName ?? (isForScreen ? .terminal : .markdown)
    let writer = DocumentWriter(playbook: session.playbook, harmless: visible)
    let text = try documenting { try writer.write(made, as: chosen) }
    if chosen == .terminal, isForScreen {
      try looks.byPages { face in
        if let roadmap = made as? RoadmapDocument {
          face.show(document: text, of: roadmap)
        } else {
          face.show(document: text)
        }
      }
    } else {
      try deliver(chosen == .terminal ? Markup.plainText(of: text) : text)
    }
  }
}

/// What the commands that print a document of a session take.
struct DocumentOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "terminal, markdown, html, json, csv or text; by default what --output's name says.",
      valueName: "format"))
  var format: DocumentFormat?

  @Flag(
    help: "Leave out the name, the role, the organisation and all own words, to show it to others.")
  var redact = false

  @OptionGroup var printing: PrintOptions

  /// Prints or writes one document of the session asked for, with the notes on it, in the format asked for.
  func deliver(_ document: (SessionDocuments) throws -> some Document) throws {
    let session = try printing.session()
    try printing.deliver(
      document(session.documentsWithNotes(redacted: redact)), of: session, as: format)
  }
}

/// `suasor roadmap`.
struct RoadmapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roadmap", abstract: "Show the way forward with one executive, step by step.")

  @Option(
    help: ArgumentHelp(
      "Also ics, for a calendar; by default what --output's name says.", valueName: "format"))
  var format: RoadmapFormat?

  @Flag(
    help: "Leave out the name, the role, the organisation and all own words, to show it to others.")
  var redact = false

  @OptionGroup var printing: PrintOptions
  @OptionGroup var calendar: DayOptions

  func run() throws {
    let session = try printing.session()
    let documents = try session.documents(redacted: redact).ofInterview()
    let today = try calendar.asked()
    switch format ?? formatOfFile {
    case .calendar:
      let plans = documents.calendar
      if plans.isEmpty {
        throw Failure.document(session.playbook.lines.text(.calendarEmpty))
      }
      try printing.deliver(plans.text)
    case .document(let format):
      try printing.deliver(documents.roadmap(today: today), of: session, as: format)
    case nil:
      try printing.deliver(documents.roadmap(today: today), of: session, as: nil)
    }
  }

  private var formatOfFile: RoadmapFormat? {
    printing.output?.lowercased().hasSuffix("." + RoadmapFormat.calendarName) == true
      ? .calendar : nil
  }
}

/// `suasor transcript`.
struct TranscriptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transcript",
    abstract: "Print a conversation: every line, the answers, the outcome.")

  @OptionGroup var document: DocumentOptions

  func run() throws {
    let session = try document.printing.session()
    let documents = try session.documentsWithNotes(redacted: document.redact)
    if let rehearsal = documents.rehearsal {
      try document.printing.deliver(rehearsal, of: session, as: document.format)
    } else {
      try document.printing.deliver(documents.transcript, of: session, as: document.format)
    }
  }
}

/// `suasor report`.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract:
      "Print the whole file on one executive: verdict, evidence, way forward, practice, review, conversation.",
    discussion: """
      As one page for a supervisor: suasor report ID --output report.html. It opens in any browser and \
      prints on A4 and Letter.
      """)

  @OptionGroup var document: DocumentOptions
  @OptionGroup var calendar: DayOptions

  func run() throws {
    let today = try calendar.asked()
    try document.deliver { try $0.ofInterview().report(today: today) }
  }
}

extension SessionDocuments {
  /// The same, refused for a rehearsal, which says nothing about the real person.
  func ofInterview() throws -> SessionDocuments {
    if isRehearsal { throw Failure.isRehearsal }
    return self
  }
}

/// `suasor brief`.
struct BriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief",
    abstract: "Print one page for the executive, without anything private.",
    discussion: """
      Your own words on what you want and on their aim stand in it as you typed them: read it before you \
      hand it over.
      """)

  @OptionGroup var document: DocumentOptions
  @OptionGroup var calendar: DayOptions

  func run() throws {
    let today = try calendar.asked()
    try document.deliver { session in
      guard let brief = try session.ofInterview().brief(today: today) else {
        throw Failure.nothingToAsk
      }
      return brief
    }
  }
}

/// `suasor ropes`.
struct RopesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ropes",
    abstract: "Print the plan in five steps, from research to stewardship.")

  @OptionGroup var document: DocumentOptions
  @OptionGroup var calendar: DayOptions

  func run() throws {
    let today = try calendar.asked()
    try document.deliver { session in
      guard let ropes = try session.ofInterview().ropes(today: today) else {
        throw Failure.nothingToAsk
      }
      return ropes
    }
  }
}
