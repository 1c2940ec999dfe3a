import Belief

/// What a conversation's events add up to, before any content is consulted.
///
/// Replaying the events gives the ledger; nothing else does. Everything about levels, barriers and
/// what to ask next is derived from it by `Standing`.
public struct Ledger: Sendable, Equatable {
  /// Something told that an undo takes back.
  public enum Fact: Sendable, Equatable {
    case answered(question: String, answer: Answer)
    case passed(question: String)
    case attributed(question: String, known: Known)
    case disputed(level: Level)
    case hadEnough
    case confirmed

    /// The question that the fact answers, if it answers one.
    var question: String? {
      switch self {
      case .answered(let question, _), .passed(let question): question
      case .attributed, .disputed, .hadEnough, .confirmed: nil
      }
    }
  }

  /// Own words that await a yes.
  public struct Proposal: Sendable, Equatable {
    /// The question they answer.
    public let question: String
    /// What they were heard as, the likeliest first; empty if nothing fits.
    public let options: [String]
    /// The words.
    public let words: String
  }

  /// What was told, in order.
  public private(set) var facts: [Fact] = []
  /// Remarks kept, in order.
  public private(set) var notes: [String] = []
  /// The question taken up out of turn, if any.
  public private(set) var focus: String?
  /// The own words that await a yes, if any.
  public private(set) var proposal: Proposal?
  /// The day of the latest sitting.
  public private(set) var today = Day(number: 0)
  /// The digest of the playbook in the latest sitting.
  public private(set) var playbook = ""
  /// Whether the session was finished when last left.
  public private(set) var isFinished = false

  /// Creates the ledger of a conversation that has not begun.
  public init() {}

  /// Creates the ledger that the events add up to.
  public init(replaying events: some Sequence<Event>) {
    for event in events { apply(event) }
  }

  /// The latest answer to each question that has one.
  public var answers: [String: Answer] {
    var answers: [String: Answer] = [:]
    for fact in facts {
      switch fact {
      case .answered(let question, let answer): answers[question] = answer
      case .passed(let question): answers[question] = nil
      case .attributed(let question, let known): answers[question]?.known = known
      case .disputed, .hadEnough, .confirmed: break
      }
    }
    return answers
  }

  /// The questions answered or passed, in the order in which they first were.
  public var order: [String] {
    var seen: Set<String> = []
    return facts.compactMap(\.question).filter { seen.insert($0).inserted }
  }

  /// The questions passed over.
  public var passed: [String] {
    let answers = answers
    return order.filter { answers[$0] == nil }
  }

  /// Whether the practitioner wants no more questions.
  public var hasEnough: Bool { facts.contains(.hadEnough) }

  /// Whether the practitioner agreed with the summing-up.
  public var isConfirmed: Bool { facts.contains(.confirmed) }

  /// The level at which the practitioner would put the executive, if they said so.
  public var ownLevel: Level? {
    facts.reversed().lazy
      .compactMap { fact in
        if case .disputed(let level) = fact { level } else { nil }
      }
      .first
  }

  /// Adds one event.
  public mutating func apply(_ event: Event) {
    switch event {
    case .opened(let digest, let day), .resumed(let digest, let day):
      playbook = digest
      today = day
      isFinished = false
    case .answered(let question, let answer):
      facts.append(.answered(question: question, answer: answer))
      settle(question)
    case .passed(let question):
      facts.append(.passed(question: question))
      settle(question)
    case .attributed(let question, let known):
      facts.append(.attributed(question: question, known: known))
    case .undone:
      proposal = nil
      focus = nil
      // Agreement and attributions rest on the answer before them, and go with it.
      while let last = facts.popLast(), last.question == nil {}
    case .turned(let question):
      focus = question
      proposal = nil
    case .returned:
      if proposal == nil { focus = nil }
      proposal = nil
    case .proposed(let question, let options, let words):
      proposal = Proposal(question: question, options: options, words: words)
    case .declined(let words):
      notes.append(words)
      proposal = nil
    case .noted(let words):
      notes.append(words)
    case .hadEnough: facts.append(.hadEnough)
    case .confirmed: facts.append(.confirmed)
    case .disputed(let level): facts.append(.disputed(level: level))
    case .left(let finished): isFinished = finished
    case .typed, .said, .shown: break
    }
  }

  private mutating func settle(_ question: String) {
    proposal = nil
    if focus == question { focus = nil }
  }
}
