import Playbook

/// What can be typed in a rehearsal that is not said to the executive.
public enum RehearsalCommand: Sendable, Equatable {
  /// The names, each with a line that explains it.
  public enum Name: String, CaseIterable, Sendable {
    case hint
    case again
    case stop
    case quit
    case help

    /// The line of the help.
    var line: LineID {
      switch self {
      case .hint: .rehearsalHelpHint
      case .again: .rehearsalHelpAgain
      case .stop: .rehearsalHelpStop
      case .quit: .rehearsalHelpQuit
      case .help: .rehearsalHelpHelp
      }
    }

    /// What follows the name, as shown in the help.
    var argument: String {
      switch self {
      case .again: " N"
      case .hint, .stop, .quit, .help: ""
      }
    }
  }

  /// What a senior colleague would attend to.
  case hint
  /// Once more from a turn; nil if none was named.
  case again(Int?)
  /// An end.
  case stop
  /// A pause.
  case quit
  /// The list of these.
  case help
  /// None of them.
  case unknown(String)

  /// Reads a line that begins with a slash; nil if it does not.
  public init?(_ line: String) {
    let trimmed = line.drop { $0.isWhitespace }
    guard trimmed.hasPrefix("/") else { return nil }
    let parts = trimmed.dropFirst().split(whereSeparator: \.isWhitespace)
    let word = parts.first?.lowercased() ?? ""
    let starting = Name.allCases.filter { !word.isEmpty && $0.rawValue.hasPrefix(word) }
    let name = Name(rawValue: word) ?? (starting.count == 1 ? starting.first : nil)
    switch name {
    case .hint: self = .hint
    case .again: self = .again(parts.dropFirst().first.flatMap { Int($0) })
    case .stop: self = .stop
    case .quit: self = .quit
    case .help: self = .help
    case nil where word == "?": self = .help
    case nil where word == "exit": self = .quit
    case nil: self = .unknown(String(word.prefix(40)))
    }
  }
}
