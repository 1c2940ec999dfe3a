import ArgumentParser
import Documents
import Terminal

/// `suasor sessions show`.
struct ShowSession: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one: its answers, its verdict, and the support over time.")

  @Argument(help: "The conversation's id, or the beginning of it.", completion: .sessions)
  var id: String

  @OptionGroup var content: PlaybookOptions
  @OptionGroup var place: StoreOptions
  @OptionGroup var looks: ScreenOptions

  func run() throws {
    let session = try StoredSession(id, in: place.open(), content.playbook())
    let face = Face(screen: looks.screen, output: Output())
    let writer = DocumentWriter(playbook: session.playbook, harmless: visible)
    face.show(document: try documenting { try writer.summary(session.transcript) })
    let history = DatedBelief.history(of: session.events.map(\.event), in: session.playbook)
    face.show(
      TrajectoryPicture(
        history, target: session.conversation.standing.target, in: session.playbook),
      heading: session.playbook.lines.text(.trajectoryHeading))
  }
}
