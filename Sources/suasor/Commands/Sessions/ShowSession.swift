import ArgumentParser
import Documents
import Terminal

/// `suasor sessions show`.
struct ShowSession: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one: its answers and its verdict.")

  @Argument(help: "The conversation's id, or the beginning of it.", completion: .sessions)
  var id: String

  @OptionGroup var content: PlaybookOptions
  @OptionGroup var place: StoreOptions
  @OptionGroup var looks: ScreenOptions

  func run() throws {
    let session = try StoredSession(id, in: place.open(), content.playbook())
    let writer = DocumentWriter(playbook: session.playbook, harmless: visible)
    let text = try documenting { try writer.summary(session.transcript) }
    try looks.byPages { $0.show(document: text) }
  }
}
