import Foundation

/// What ArgumentParser tells of the commands (`--experimental-dump-help`), as far as a manual needs it.
struct CommandTree: Decodable {
  /// A command with its arguments and subcommands.
  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let shouldDisplay: Bool?
    let subcommands: [Command]?
    let arguments: [Argument]?
  }

  /// An argument, option or flag.
  struct Argument: Decodable {
    enum Kind: String, Decodable { case positional, option, flag }

    struct Name: Decodable {
      enum Kind: String, Decodable { case long, short, longWithSingleDash }
      let kind: Kind
      let name: String

      /// As it is typed.
      var typed: String { (kind == .long ? "--" : "-") + name }
    }

    let kind: Kind
    let names: [Name]?
    let valueName: String?
    let abstract: String?
    let isOptional: Bool
    let isRepeating: Bool
    let shouldDisplay: Bool
    let defaultValue: String?
  }

  /// The program.
  let command: Command

  /// The commands of this program.
  static func ofSuasor() throws -> CommandTree {
    try JSONDecoder().decode(CommandTree.self, from: Data(Suasor._dumpHelp().utf8))
  }
}
