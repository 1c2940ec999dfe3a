import Playbook

/// What can be typed at any prompt, with a slash in front.
public enum Command: Sendable, Equatable {
  /// The names, each with a line that explains it.
  public enum Name: String, CaseIterable, Sendable {
    case help
    case why
    case whatIf = "what-if"
    case example
    case again
    case define
    case senior
    case back
    case change
    case skip
    case status
    case note
    case edit
    case saw
    case told
    case guess
    case enough
    case roadmap
    case drop
    case swap
    case later
    case objection
    case ropes
    case brief
    case transcript
    case quit

    /// The line of the help.
    public var line: LineID {
      switch self {
      case .help: .helpHelp
      case .why: .helpWhy
      case .whatIf: .helpWhatIf
      case .example: .helpExample
      case .again: .helpAgain
      case .define: .helpDefine
      case .senior: .helpSenior
      case .back: .helpBack
      case .change: .helpChange
      case .skip: .helpSkip
      case .status: .helpStatus
      case .note: .helpNote
      case .edit: .helpEdit
      case .saw: .helpSaw
      case .told: .helpTold
      case .guess: .helpGuess
      case .enough: .helpEnough
      case .roadmap: .helpRoadmap
      case .drop: .helpDrop
      case .swap: .helpSwap
      case .later: .helpLater
      case .objection: .helpObjection
      case .ropes: .helpRopes
      case .brief: .helpBrief
      case .transcript: .helpTranscript
      case .quit: .helpQuit
      }
    }

    /// What follows the name, as shown in the help.
    public var argument: String {
      switch self {
      case .change, .drop: " N"
      case .swap: " N [WHICH]"
      case .why: " [N]"
      case .later: " N WHEN"
      case .note, .objection: " WORDS"
      case .edit: " [WORDS]"
      case .define: " [WORD]"
      case .roadmap, .ropes, .brief, .transcript: " [FILE]"
      case .help, .whatIf, .example, .again, .senior, .back, .skip, .status, .saw, .told, .guess,
        .enough, .quit:
        ""
      }
    }
  }

  /// A known command and what followed it.
  case known(Name, argument: String)
  /// No command; perhaps another was meant.
  case unknown(typed: String, near: Name?)

  /// Reads a line that begins with a slash, or is a lone question mark; nil if it is neither.
  public init?(_ line: String) {
    if line == "?" {
      self = .known(.why, argument: "")
      return
    }
    guard line.hasPrefix("/"), !line.contains(where: \.isNewline) else { return nil }
    let parts = line.dropFirst().split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: \.isWhitespace)
    let word = parts.first.map { String($0).lowercased() } ?? ""
    let argument = parts.count > 1 ? parts[1].trimmed : ""
    let aliases = [
      "exit": Name.quit, "pause": .quit, "undo": .back, "?": .help, "h": .help, "q": .quit,
      "b": .back, "r": .roadmap,
    ]
    let starting = Name.allCases.filter { $0.rawValue.hasPrefix(word) }
    if let name = Name(rawValue: word) ?? aliases[word] {
      self = .known(name, argument: argument)
    } else if !word.isEmpty, starting.count == 1, let name = starting.first {
      self = .known(name, argument: argument)
    } else {
      let meant = near(String(word.prefix(40)), in: Name.allCases.map(\.rawValue)).flatMap(
        Name.init(rawValue:))
      self = .unknown(typed: String(word.prefix(40)), near: meant)
    }
  }
}

extension StringProtocol {
  /// The text without white space around it.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
