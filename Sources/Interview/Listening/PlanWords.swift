import Belief
import Playbook

/// Reads what is said in plain words about the steps of a plan, as the command that does the same.
struct PlanWords {
  private let replies: Replies
  private let place: ReplyPlace

  private static let numbers = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]
  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ]

  init(_ replies: Replies, _ place: ReplyPlace) {
    self.replies = replies
    self.place = place
  }

  /// What stands before an objection that is only expected.
  static let supposing = "if "

  /// Words beyond these are notes, and no request.
  private static let most = 40

  /// The command, if the words name a step and what is to become of it, or ask what to answer.
  func command(in text: String) -> Command? {
    let words = Sentence.all(in: text).flatMap(\.words)
    guard words.count <= Self.most else { return nil }
    if let objection = replies.objection(in: unnamed(text)), !objection.isEmpty {
      // Nobody has said it yet.
      return .known(.objection, argument: Self.supposing + objection)
    }
    guard let (request, next) = replies.stepRequest(in: text) else { return nil }
    guard
      let (number, rest) = step(in: words) ?? next.flatMap(Self.number).map({ ($0, words) })
        ?? opening(words) ?? titled(words)
    else { return demands(words) ? .known(request.command, argument: "") : nil }
    let when = day(in: rest) ?? day(in: words)
    let until = words.contains(where: ["until", "till", "til"].contains) ? when : nil
    // "Swap 1 2" says which one, too.
    let figures = words.compactMap { Int($0) }
    let which = figures.first == number && figures.count == 2 ? " \(figures[1])" : ""
    return switch request {
    case .why: .known(.why, argument: "\(number)")
    case .swap: .known(.swap, argument: "\(number)" + which)
    case .later: .known(.later, argument: "\(number) \(when ?? "")")
    // "Skip step 2 until September" drops nothing.
    case .drop:
      until.map { .known(.later, argument: "\(number) \($0)") }
        ?? .known(.drop, argument: "\(number)")
    }
  }

  /// Whether the words begin as one who asks for a change of the plan does: it is asked which step is meant.
  private func demands(_ words: [String]) -> Bool {
    words.count <= Self.fewest && Self.demanding.contains(words.first ?? "")
  }

  private static let demanding: Set<String> = [
    "drop", "skip", "remove", "swap", "replace", "postpone", "delay", "push", "put", "move",
    "shift",
  ]
  /// More words than these tell something, and ask for nothing.
  private static let fewest = 12

  /// Whether the words ask for two steps in another order: "swap 4 and 1", "put 5 before 2".
  func reorders(_ text: String) -> Bool {
    let words = text.bareWords
    let places = words.indices.filter { Self.number(words[$0]) != nil }
    guard places.count == 2, words.count <= Self.most else { return false }
    let between = words[(places[0] + 1)..<places[1]]
    let isMove = ["put", "move", "do", "start", "bring"].contains { words.contains($0) }
    return words.contains("swap") && between.contains { ["and", "with"].contains($0) }
      || isMove && between.contains { ["before", "ahead", "first"].contains($0) }
  }

  /// The number of the step that is named, and the words behind it.
  private func step(in words: [String]) -> (Int, [String])? {
    for (place, word) in words.enumerated() where ["step", "number", "one"].contains(word) {
      let after = Array(words[(place + 1)...])
      if word != "one", let number = after.first.flatMap(Self.number) {
        return (number, Array(after.dropFirst()))
      }
      let before = place > 0 ? words[place - 1] : ""
      if let ordinal = Self.ordinals.firstIndex(of: before) { return (ordinal + 1, after) }
    }
    return nil
  }

  /// The step whose number alone comes first: "3 can't start before", "can't do 6, drop it".
  private func opening(_ words: [String]) -> (Int, [String])? {
    guard let place = words.prefix(5).firstIndex(where: { Self.number($0) != nil }),
      let number = Self.number(words[place]), number <= Self.ordinals.count * 2,
      place == 0
        || ["do", "can", "want", "need", "like", "about", "drop", "move", "skip"]
          .contains(words[place - 1])
    else { return nil }
    return (number, Array(words.dropFirst(place + 1)))
  }

  /// The step whose title has the most telling words in common with these, if only one has: "the rules one".
  private func titled(_ words: [String]) -> (Int, [String])? {
    let told = Set(words.filter { $0.count >= Self.telling })
    let common = place.stepTitles().map { title in
      Set(Sentence.all(in: title).flatMap(\.words).filter { $0.count >= Self.telling })
        .count(where: told.contains)
    }
    let most = common.max() ?? 0
    let fitting = common.indices.filter { common[$0] == most }
    return most > 0 && fitting.count == 1 ? (fitting[0] + 1, words) : nil
  }

  /// Words shorter than this tell no step from another.
  private static let telling = 4

  private static let leading: Set<String> = [
    "off", "back", "to", "until", "till", "by", "for", "please", "on",
  ]

  /// The words that name a day, without what only leads up to it; nil if none do.
  ///
  /// Where all of them together name none, those behind the last word that leads up to one may.
  private func day(in words: [String]) -> String? {
    let starts = words.indices.filter { $0 > 0 && Self.leading.contains(words[$0 - 1]) }
    return ([0] + starts.reversed()).lazy
      .map { words[$0...].drop { Self.leading.contains($0) }.joined(separator: " ") }
      .first { DayReading.period($0, today: place.today) != nil }
  }

  private static func number(_ word: String) -> Int? {
    Int(word) ?? numbers.firstIndex(of: word).map { $0 + 1 }
  }

  /// The text with the executive called "they".
  private func unnamed(_ text: String) -> String {
    guard let alias = place.alias, !alias.isEmpty else { return text }
    return text.replacing(alias, with: "they")
  }
}

extension Replies.StepRequest {
  /// The command that does the same.
  fileprivate var command: Command.Name {
    switch self {
    case .why: .why
    case .swap: .swap
    case .later: .later
    case .drop: .drop
    }
  }
}
