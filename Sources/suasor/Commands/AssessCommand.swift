import ArgumentParser
import Belief
import Documents
import Foundation
import Interview
import Playbook
import Terminal

/// `suasor assess`: a verdict without a conversation.
struct AssessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess",
    abstract: "Judge from a form filled in beforehand, without a conversation.",
    discussion: """
      The file is YAML or JSON: `answers:` with one line for each question, `question-id: option-id`, or \
      `{option: id, known: saw|told|guess}`, or a list of options, or text. `not-seen` moves nothing.
      """)

  @Argument(help: ArgumentHelp("The form, or - for standard input.", valueName: "file"))
  var file: String

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Plan the way forward as well.")
  var roadmap = false

  @OptionGroup var content: PlaybookOptions
  @OptionGroup var calendar: DayOptions
  @OptionGroup var looks: ScreenOptions

  func run() throws {
    let playbook = try content.playbook()
    let today = try calendar.day()
    let form = try AnswerForm(InputText.read(file), path: file, playbook: playbook, today: today)
    for remark in form.remarks { Diagnostics.print(remark) }
    var conversation = Conversation(playbook: playbook, replaying: form.events)
    let plan =
      roadmap ? RoadmapDocument(of: conversation.standing, in: playbook, today: today) : nil
    let writer = DocumentWriter(playbook: playbook, harmless: visible)
    if json {
      let document = AssessmentDocument(conversation.assessment, roadmap: plan, in: playbook)
      Output().write(try writer.json(document))
      return
    }
    let face = Face(screen: looks.screen, output: Output())
    for effect in conversation.verdict() {
      switch effect {
      case .say(let utterance): face.show(utterance)
      case .present:
        let standing = conversation.standing
        face.show(ScalePicture(standing.belief, target: standing.target, in: playbook))
      case .ask, .record, .write, .compose, .leave: break
      }
    }
    if let plan {
      face.show(document: try documenting { try writer.write(plan, as: .terminal) }, of: plan)
    }
  }
}
