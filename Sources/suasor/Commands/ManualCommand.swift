import ArgumentParser
import Terminal

/// `suasor manual`.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print the manual page, for `man -l -`; `suasor setup` installs it.")

  @OptionGroup var content: PlaybookOptions

  func run() throws {
    let page = ManualPage(try CommandTree.ofSuasor(), playbook: try content.playbook())
    Output().write(page.text)
  }
}
