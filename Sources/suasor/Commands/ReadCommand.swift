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
    abstract: "Read notes in your own words: what each sentence says, and how surely.",
    discussion: """
      Sentence by sentence it tells the level, barrier or fact that it hears. What it is sure of is \
      marked; what it cannot read it says so. Nothing is kept.
      """)

  @Argument(help: ArgumentHelp("The notes, or - for standard input.", valueName: "file"))
  var file: String

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var content: PlaybookOptions
  @OptionGroup var calendar: DayOptions
  @OptionGroup var looks: ScreenOptions

  func run() throws {
    let playbook = try content.playbook()
    let today = try calendar.day()
    let note = try InputText.read(file)
    let reading = NoteReader(playbook).read(note, today: today)
    if json {
      let writer = DocumentWriter(playbook: playbook, harmless: visible)
      Output().write(try writer.json(ReadDocument(reading)))
    } else {
      ReadingPage(reading, in: playbook).show(on: Face(screen: looks.screen, output: Output()))
    }
  }
}
