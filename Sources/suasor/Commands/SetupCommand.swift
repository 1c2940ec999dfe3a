import ArgumentParser
import Foundation
import Terminal

/// `suasor setup`.
struct SetupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "setup",
    abstract: "Install the manual page, and completion for bash, zsh and fish.",
    discussion: """
      For you alone, in your own folders; once more after an update. Nothing else is changed: where a \
      shell needs a line in its settings, it is told.
      """)

  @Flag(help: "Take them away again.")
  var remove = false

  @OptionGroup var content: PlaybookOptions
  @OptionGroup var looks: ScreenOptions

  func run() throws {
    let output = Output()
    let places = SetupPlace.all(environment: ProcessInfo.processInfo.environment)
    var isDone = false
    for place in places {
      if remove {
        guard try place.remove() else { continue }
        output.line("Removed \(place.path).")
      } else {
        try place.write(try text(of: place.kind))
        output.line("Written: \(place.path)")
        output.line(wrap(place.kind.remark, width: looks.screen.measure, first: "  ", rest: "  "))
      }
      isDone = true
    }
    if !isDone { output.line("There was nothing to remove.") }
  }

  private func text(of kind: SetupPlace.Kind) throws -> String {
    switch kind {
    case .bash: Suasor.completionScript(for: .bash)
    case .zsh: Suasor.completionScript(for: .zsh)
    case .fish: Suasor.completionScript(for: .fish)
    case .manual: ManualPage(try CommandTree.ofSuasor(), playbook: try content.playbook()).text
    }
  }
}
