import Playbook

/// What a supervisor's line means.
enum ReviewReply: Equatable {
  /// Go on.
  case next
  /// Go back a page.
  case back
  /// Show the lines from this number on.
  case line(Int)
  /// Say this about the line of this number; nothing takes back what was said of it.
  case comment(Int, String)
  /// The check of this number is met or not, for this reason.
  case check(Int, met: Bool, reason: String)
  /// Yes, or no.
  case verdict(Bool)
  /// End the review.
  case done
  /// Stop for now.
  case pause
  /// Anything else.
  case words(String)

  /// Reads a line; a slash in front of a word changes nothing.
  init(_ typed: String, replies: Replies) {
    let text = typed.trimmed
    let bare = (text.hasPrefix("/") ? text.dropFirst() : text[...]).lowercased()
    switch bare {
    case "", "next": self = .next
    case "back", "b": self = .back
    case "done", "d": self = .done
    case "quit", "pause", "exit", "q": self = .pause
    case "y", "yes": self = .verdict(true)
    case "n", "no": self = .verdict(false)
    default: self = ReviewReply.numbered(text) ?? ReviewReply.plain(text, replies)
    }
  }

  private static func plain(_ text: String, _ replies: Replies) -> ReviewReply {
    switch replies.meaning(of: text) {
    case .yes: .verdict(true)
    case .no: .verdict(false)
    case .back: .back
    case .pause: .pause
    case .resume, .skip: .next
    case .enough: .done
    case .help, .why, .example, .again, .repeat, .correct, .unknown, .status, .remaining, .hold,
      .both, .depends, .greeting, .thanks, .abuse, .plan, .brief, .senior, .whatIf, .leave, .sooner,
      nil:
      .words(text)
    }
  }

  /// `12`, `12: words` or `check 3 no: reason`.
  private static func numbered(_ text: String) -> ReviewReply? {
    if let match = text.wholeMatch(of: #/([0-9]{1,6})\s*/#), let number = Int(match.1) {
      return .line(number)
    }
    if let match = text.wholeMatch(of: #/([0-9]{1,6})\s*:(?<words>(?:.|\n)*)/#),
      let number = Int(match.1)
    {
      return .comment(number, match.words.trimmed)
    }
    let check = #/\/?check\s+([0-9]{1,2})\s+(?<met>yes|no|y|n)\b[\s:,]*(?<reason>(?:.|\n)*)/#
    if let match = text.wholeMatch(of: check.ignoresCase()), let number = Int(match.1) {
      let isMet = match.met.lowercased().hasPrefix("y")
      return .check(number, met: isMet, reason: match.reason.trimmed)
    }
    return nil
  }
}
