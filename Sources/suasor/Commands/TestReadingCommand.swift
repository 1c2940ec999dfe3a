import ArgumentParser
import Interview
import Playbook
import Terminal

/// `suasor prompts test-reading`: how well own words are read.
struct TestReadingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test-reading",
    abstract: "Try the reading of own words on labelled remarks, and count how often it is right.",
    discussion: """
      The file holds remarks under their labels, as in prompts/remarks: `## label` and `- remark` \
      lines, or YAML with a list for each label. Without a file, each writer of prompts/remarks in \
      turn is left out of the learning and read.
      """)

  @Argument(help: ArgumentHelp("Labelled remarks, or - for standard input.", valueName: "file"))
  var file: String?

  @Flag(help: "List every remark with what it was read as.")
  var each = false

  @OptionGroup var content: PlaybookOptions
  @OptionGroup var looks: ScreenOptions

  func run() throws {
    let playbook = try content.playbook()
    let trial: ReadingTrial
    if let file {
      let (remarks, mistakes) = LabelledRemarks.read(try InputText.read(file), file: file)
      for mistake in mistakes {
        let fault = mistake.fault
        Diagnostics.print("\(file):\(mistake.line): \(fault.problem); \(fault.mend)")
      }
      if !mistakes.isEmpty { throw Failure.mistakesFound(mistakes.count) }
      trial = ReadingTrial(of: remarks, by: NoteReader(playbook))
    } else {
      trial = ReadingTrial(leavingOneWriterOutOf: playbook)
    }
    let table = ReadingTable(trial)
    Output().line(table.text(screen: looks.screen))
    if each { Output().line("\n" + table.list) }
    if file == nil { Output().line("\n" + table.measures(screen: looks.screen)) }
  }
}
