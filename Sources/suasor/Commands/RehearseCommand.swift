import ArgumentParser
import Documents
import Playbook
import Rehearsal
import Terminal

/// `suasor rehearse`: practising the talk with the executive.
struct RehearseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehearse",
    abstract: "Score a talk with an executive, line by line.",
    discussion: """
      The transcript is plain text, Markdown or JSON; each turn begins with a name and a colon. Above \
      it may stand a level, a sector, a barrier and a goal ("Level: hesitant"); options come first.
      """)

  @Option(help: ArgumentHelp("Score this transcript, or - for standard input.", valueName: "file"))
  var score: String

  @Option(help: "The name under which the junior speaks, if it does not tell.")
  var junior: String?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var setting: SceneOptions
  @OptionGroup var content: PlaybookOptions
  @OptionGroup var looks: ScreenOptions

  func run() throws {
    let playbook = try content.playbook()
    let text: TalkText
    do {
      text = try TalkText(try InputText.read(score), junior: junior)
    } catch let fault as TalkText.Fault {
      throw Failure.talk(path: score, fault)
    }
    let scene = try setting.scene(header: text.header, in: playbook)
    let result = Scorer(playbook: playbook).score(text.talk, in: scene)
    if json {
      let writer = DocumentWriter(playbook: playbook, harmless: visible)
      Output().write(try writer.json(ScoreDocument(result)))
    } else {
      ScorePage(result, in: playbook).show(on: Face(screen: looks.screen, output: Output()))
    }
  }
}
