/// Reads which of two proposed answers is meant: "the second", "no, the other one".
///
/// What was proposed is called first and second there, whatever its number among the options is.
enum ProposalWords {
  private static let first: Set<String> = ["first", "1st", "former"]
  private static let second: Set<String> = [
    "second", "2nd", "latter", "other", "next", "runner-up",
  ]
  private static let small: Set<String> = [
    "the", "one", "no", "nope", "not", "yes", "please", "take", "i", "id", "meant", "mean", "say",
    "its", "it", "is", "that", "rather", "more", "like", "then", "actually", "wait", "sorry", "oh",
    "ok", "closest", "answer", "option", "you", "named", "said", "of", "two", "them", "was", "hmm",
  ]

  /// The place of the one among the offered answers with which a few words have a telling word in common:
  /// "the plan one then".
  static func place(in text: String, naming offered: [String]) -> Int? {
    let words = text.bareWords
    let telling = Set(words.filter { $0.count >= 4 && !small.contains($0) })
    guard words.count <= 6, !words.contains("not"), offered.count == 2 else { return nil }
    let fitting = offered.indices.filter { !telling.isDisjoint(with: offered[$0].bareWords) }
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// 0 for the first, 1 for the second; nil if the words say anything else.
  static func place(in text: String) -> Int? {
    let words = text.bareWords
    guard words.count <= 8,
      words.allSatisfy({ small.contains($0) || first.contains($0) || second.contains($0) })
    else { return nil }
    let named = words.indices.filter { first.contains(words[$0]) || second.contains(words[$0]) }
    // "Not the first, the other one": what stands next behind a "not" is not meant.
    let denied = words.firstIndex(of: "not").flatMap { no in named.first { $0 > no } }
    let meant = named.filter { $0 != denied }.map { first.contains(words[$0]) ? 0 : 1 }
    if meant.isEmpty { return denied.map { first.contains(words[$0]) ? 1 : 0 } }
    return Set(meant).count == 1 ? meant[0] : nil
  }
}
