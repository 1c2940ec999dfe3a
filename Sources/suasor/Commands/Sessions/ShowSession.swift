import ArgumentParser
import Documents
import Terminal

/// `suasor sessions show`.
struct ShowSession: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract:
      "Show one: its answers, its verdict, and the support over time; of a rehearsal, how it went.")

  @Argument(help: "The conversation's id, or the beginning of it.", completion: .sessions)
  var id: String

  @OptionGroup var content: PlaybookOptions
  @OptionGroup var place: StoreOptions
  @OptionGroup var looks: ScreenOptions

  func run() throws {
    let session = try StoredSession(id, in: place.open(), content.playbook()).exceptReview()
    let writer = DocumentWriter(playbook: session.playbook, harmless: visible)
    if let rehearsal = try session.documentsWithNotes().rehearsal {
      let text = try documenting { try writer.write(rehearsal, as: .terminal) }
      return try looks.byPages { $0.show(document: text) }
    }
    let summary = try documenting { try writer.summary(session.transcript) }
    let history = DatedBelief.history(of: session.events.map(\.event), in: session.playbook)
    let trajectory = TrajectoryPicture(
      history, target: session.conversation.standing.target, in: session.playbook)
    try looks.byPages { face in
      face.show(document: summary)
      face.show(trajectory, heading: session.playbook.lines.text(.trajectoryHeading))
    }
  }
}
