import Interview
import Playbook

/// The manual page, made from the commands themselves, so that it cannot differ from them.
struct ManualPage {
  private var page: Roff

  /// Writes the page.
  init(_ tree: CommandTree, playbook: Playbook) {
    page = Roff(title: "suasor", section: 1, source: "suasor \(Version.number)")
    let root = tree.command
    page.section("Name")
    page.paragraph(
      "suasor - find out how far an executive supports social media, and win them over")
    page.section("Synopsis")
    page.example(["suasor", "suasor COMMAND [ARGUMENTS]"])
    page.section("Description")
    for text in [root.abstract, root.discussion] { if let text { page.paragraph(text) } }
    page.section("Commands")
    for command in shown(root.subcommands) { describe(command, path: "suasor") }
    page.section("At any prompt")
    page.paragraph(playbook.lines.text(.helpIntro))
    for name in Command.Name.allCases {
      let words = playbook.lines.text(name.line, ["command": ""])
      let rest = words.drop { !$0.isLetter }
      page.item("/" + name.rawValue + name.argument, String(rest))
    }
    page.paragraph(
      "Lines are edited with GNU readline, which heeds ~/.inputrc: Tab completes, Ctrl-R searches "
        + "what was typed, Ctrl-C drops the line, Ctrl-D pauses.")
    page.section("Environment")
    for (name, words) in Self.environment { page.item(name, words) }
    page.section("Files")
    for (name, words) in Self.files { page.item(name, words) }
    page.section("Exit status")
    for (code, words) in Self.codes { page.item(code, words) }
  }

  /// The page as `man` reads it.
  var text: String { page.text }

  private mutating func describe(_ command: CommandTree.Command, path: String) {
    let name = "\(path) \(command.commandName)"
    let arguments = (command.arguments ?? []).filter { $0.shouldDisplay && !isCommon($0) }
    let subcommands = shown(command.subcommands)
    if subcommands.isEmpty {
      page.part(([name] + arguments.map(usage)).joined(separator: " "))
    } else {
      page.part(name)
    }
    for text in [command.abstract, command.discussion] { if let text { page.paragraph(text) } }
    if subcommands.isEmpty {
      for argument in arguments { page.item(term(argument), words(argument)) }
    }
    for subcommand in subcommands { describe(subcommand, path: name) }
  }

  private func shown(_ commands: [CommandTree.Command]?) -> [CommandTree.Command] {
    (commands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" }
  }

  /// Whether every command has it.
  private func isCommon(_ argument: CommandTree.Argument) -> Bool {
    ["help", "version"].contains { name in argument.names?.contains { $0.name == name } == true }
  }

  private func usage(_ argument: CommandTree.Argument) -> String {
    let value = (argument.valueName ?? "value").uppercased()
    let name =
      argument.names?.first { $0.kind == .long }?.typed ?? argument.names?.first?.typed ?? ""
    let bare =
      switch argument.kind {
      case .positional: value + (argument.isRepeating ? "..." : "")
      case .option: "\(name) \(value)"
      case .flag: name
      }
    return argument.isOptional ? "[\(bare)]" : bare
  }

  private func term(_ argument: CommandTree.Argument) -> String {
    let value = (argument.valueName ?? "value").uppercased()
    let names = (argument.names ?? []).map(\.typed).joined(separator: ", ")
    return switch argument.kind {
    case .positional: value
    case .option: "\(names) \(value)"
    case .flag: names
    }
  }

  private func words(_ argument: CommandTree.Argument) -> String {
    let standard = argument.defaultValue.map { " (\($0) unless given)" } ?? ""
    return (argument.abstract ?? "") + (argument.kind == .flag ? "" : standard)
  }

  private static let environment = [
    ("SUASOR_STORE", "The file in which conversations are kept."),
    ("SUASOR_PROMPTS", "A folder of content to use instead of the built-in one."),
    ("SUASOR_TODAY", "The day to plan from, instead of the calendar's."),
    ("XDG_DATA_HOME", "The folder of the store, if it is not ~/.local/share."),
    ("PAGER", "What shows long documents at a terminal; less if unset, nothing if it is cat."),
    ("VISUAL, EDITOR", "What /edit opens; vi if both are unset."),
    ("INPUTRC", "Readline's settings, if they are not in ~/.inputrc."),
    ("NO_COLOR", "No colour, if it is not empty."),
    ("TERM", "If it is dumb: no colour, no drawing, no pages."),
    ("COLUMNS", "The width to write for where there is no terminal."),
  ]

  private static let files = [
    ("~/.local/share/suasor/sessions.sqlite", "The conversations; readable by you alone."),
    ("sessions.sqlite.history", "Beside the store: commands typed earlier, for the arrow keys."),
  ]

  private static let codes = [
    ("0", "Done."), ("1", "A failure, told on the standard error."), ("2", "Wrong usage."),
    ("3", "The answers came to an end before the conversation did; it is paused."),
  ]
}
