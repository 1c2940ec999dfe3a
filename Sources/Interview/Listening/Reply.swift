import Belief
import Playbook

/// What a line means that was typed at a prompt.
public enum Reply: Sendable, Equatable {
  /// Nothing was typed.
  case empty
  /// A command, known or mistyped.
  case command(Command)
  /// These options, and how it is known if that was said.
  case options([String], known: Known?)
  /// A number that no option has.
  case outOfRange
  /// Several options where one is asked for; empty where they are not named.
  case tooMany([String])
  /// Either of several options.
  case ambiguous([String])
  /// A day, or a first and a last one.
  case days([Day])
  /// Own words to a question that asks for them.
  case text(String)
  /// A plain reply that means a command, or something else that is no answer.
  case meaning(Replies.Meaning)
  /// Something told earlier is to be otherwise: these answers, or it is not said which if empty.
  case correction([Finding])
  /// Only what was told before, told once more.
  case told
  /// Answers to other questions than the one that was asked, and perhaps to that one too.
  case findings([Finding])
  /// Notes, to be read sentence by sentence.
  case notes
  /// Another language, by its English name.
  case foreign(String)
  /// Somebody's view or a rumour, which says nothing of the executive.
  case notTheirs(Replies.Source)
  /// Own words that come close to these options, the closest first, to none if empty; and how it is
  /// known if the words say so.
  case ownWords(near: [String], known: Known?)
}

extension Reply {
  /// What kind of reply it is, as programs are told.
  public enum Kind: String, CaseIterable, Sendable {
    case answer, help, why, unknown, back, correct, skip, pause, ahead, multi, ambiguous, paste
    case foreign, abuse, empty, unclear
    case outOfRange = "out-of-range"
    case typoCommand = "typo-command"
  }

  /// The kind of a reply to a question, or to none in particular.
  public func kind(at question: Question?) -> Kind {
    switch self {
    case .empty: .empty
    case .command(let command): command.kind
    case .options, .days, .text: .answer
    case .outOfRange: .outOfRange
    case .tooMany: .multi
    case .ambiguous: .ambiguous
    case .meaning(let meaning): meaning.kind
    case .correction, .told: .correct
    case .findings: question == nil ? .answer : .ahead
    case .notes: .paste
    case .foreign: .foreign
    case .notTheirs: .unclear
    case .ownWords(let near, _): near.isEmpty ? .unclear : .answer
    }
  }

  /// The options heard: of the question asked by their ids, of others as `question:option`.
  public var options: [String] {
    switch self {
    case .options(let options, _), .tooMany(let options), .ambiguous(let options),
      .ownWords(let options, _):
      options
    case .correction(let findings), .findings(let findings): findings.flatMap(\.ids)
    case .empty, .command, .outOfRange, .days, .text, .meaning, .told, .notes, .foreign, .notTheirs:
      []
    }
  }
}

extension Command {
  /// What kind of reply the command is.
  var kind: Reply.Kind {
    switch self {
    case .unknown: .typoCommand
    case .known(let name, _): name.kind
    }
  }
}

extension Command.Name {
  /// What kind of reply the command is.
  var kind: Reply.Kind {
    switch self {
    case .why: .why
    case .back: .back
    case .change, .saw, .told, .guess, .drop, .swap, .later: .correct
    case .skip, .enough: .skip
    case .quit: .pause
    case .help, .whatIf, .example, .again, .define, .senior, .status, .note, .edit, .roadmap,
      .objection, .ropes, .brief, .transcript:
      .help
    }
  }
}

extension Replies.Meaning {
  /// What kind of reply it is.
  var kind: Reply.Kind {
    switch self {
    case .help, .example, .again, .repeat, .status, .remaining, .plan, .brief, .whatIf, .senior,
      .sooner:
      .help
    case .why: .why
    case .back: .back
    case .correct: .correct
    case .skip, .enough: .skip
    case .unknown: .unknown
    case .hold, .pause: .pause
    case .both: .multi
    case .depends: .ambiguous
    case .abuse: .abuse
    case .resume, .leave, .yes, .no, .greeting, .thanks: .unclear
    }
  }
}
