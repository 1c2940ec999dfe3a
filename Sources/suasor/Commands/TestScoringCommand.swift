import ArgumentParser
import Playbook
import Rehearsal
import Terminal

/// `suasor prompts test-scoring`: how well a junior's turns are read.
struct TestScoringCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test-scoring",
    abstract: "Try the scoring on labelled turns, and print precision and recall for each check.",
    discussion: """
      The files hold turns with the checks they meet and the penalties they commit, as in \
      prompts/rehearsal/turns. Without a file, each voice of that folder in turn is left out of the \
      learning and read.
      """)

  @Argument(help: ArgumentHelp("Labelled turns, or - for standard input.", valueName: "file"))
  var files: [String] = []

  @Flag(help: "List every turn read wrongly or left open, with the check.")
  var each = false

  @Flag(help: "List what each sign weighs.")
  var weights = false

  @OptionGroup var content: PlaybookOptions
  @OptionGroup var looks: ScreenOptions

  func run() throws {
    let playbook = try content.playbook()
    let trial =
      files.isEmpty
      ? ScoringTrial(leavingOneVoiceOutOf: playbook)
      : ScoringTrial(of: try turns(), by: playbook)
    let table = ScoringTable(trial, in: playbook)
    Output().line(table.text(screen: looks.screen))
    Output().line("\n" + table.counts(screen: looks.screen))
    if files.isEmpty { Output().line("\n" + table.bars(screen: looks.screen)) }
    if each { Output().line("\n" + table.list) }
    if weights { Output().line("\n" + table.weights) }
  }

  private func turns() throws -> [LabelledTurn] {
    try files.flatMap { file in
      let (turns, mistakes) = LabelledTurn.read(try InputText.read(file), file: file)
      for mistake in mistakes {
        let fault = mistake.fault
        Diagnostics.print("\(file):\(mistake.line): \(fault.problem); \(fault.mend)")
      }
      if !mistakes.isEmpty { throw Failure.mistakesFound(mistakes.count) }
      return turns
    }
  }
}
