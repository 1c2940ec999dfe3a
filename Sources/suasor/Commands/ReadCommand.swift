import ArgumentParser
import Belief
import Documents
import Interview
import Playbook
import Terminal

/// `suasor read`: what a note says about the executive.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Read own words: what each sentence of a note says, or what a reply means.",
    discussion: """
      Sentence by sentence it tells the level, barrier or fact that it hears. What it is sure of is \
      marked; what it cannot read it says so. Nothing is kept. With --reply it tells what a line means \
      that is typed at a question, and which options it hears.
      """)

  @Argument(help: ArgumentHelp("The notes, or - for standard input.", valueName: "file"))
  var file: String?

  @Option(help: ArgumentHelp("Read this reply instead of notes.", valueName: "text"))
  var reply: String?

  @Option(help: ArgumentHelp("The question to which --reply is typed.", valueName: "id"))
  var question: String?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var content: PlaybookOptions
  @OptionGroup var calendar: DayOptions
  @OptionGroup var looks: ScreenOptions

  func validate() throws {
    if (file == nil) == (reply == nil) {
      throw ValidationError("Give a file of notes, or --reply and a text.")
    }
    if question != nil, reply == nil { throw ValidationError("--question goes with --reply.") }
  }

  func run() throws {
    let playbook = try content.playbook()
    let today = try calendar.day()
    if let reply { return try read(reply, in: playbook, today: today) }
    let note = try InputText.read(file ?? "-")
    let reading = NoteReader(playbook).read(note, today: today)
    if json {
      let writer = DocumentWriter(playbook: playbook, harmless: visible)
      Output().write(try writer.json(ReadDocument(reading)))
    } else {
      ReadingPage(reading, in: playbook).show(on: Face(screen: looks.screen, output: Output()))
    }
  }

  private func read(_ reply: String, in playbook: Playbook, today: Day) throws {
    let asked = question.flatMap { playbook[question: $0] }
    if let question, asked == nil {
      let meant =
        near(question, in: playbook.questions.map(\.id)).map { " Did you mean \($0)?" } ?? ""
      throw ValidationError("There is no question \(question).\(meant)")
    }
    let place = ReplyPlace(question: asked, today: today)
    let document = ReplyDocument(ReplyReader(playbook).read(reply, at: place), at: place)
    if json {
      let writer = DocumentWriter(playbook: playbook, harmless: visible)
      Output().write(try writer.json(document))
    } else {
      Output().line(document.line)
    }
  }
}
