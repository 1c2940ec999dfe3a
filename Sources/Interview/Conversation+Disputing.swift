import Belief
import Playbook

extension Conversation {
  /// Shows what a part of the verdict rests on, if the words find fault with it or ask why it is there:
  /// "I don't agree about loss of control"; false if they do not.
  mutating func explainDisputed(_ text: String) -> Bool {
    let words = Sentence.all(in: text).flatMap(\.words)
    guard words.contains(where: Self.isDoubt), !standing.evidence.isEmpty, !ledger.awaitsEstimate
    else { return false }
    if let barrier = barrier(named: words) {
      let belief = standing.belief.probability(barrier)
      return explain(
        .restsBarrier, ["barrier": name(barrier), "percent": percent(belief)]
      ) { belief - $0.probability(barrier) }
    }
    let belief = standing.belief
    guard mentions(name(belief.level), in: words) || text.contains("%") else { return false }
    return explain(
      .restsLevel, ["level": name(belief.level), "percent": percent(belief.confidence)]
    ) { belief.levels[belief.level] - $0.levels[belief.level] }
  }

  private static func isDoubt(_ word: String) -> Bool {
    let doubts: Set<String> = [
      "why", "wrong", "not", "never", "nonsense", "disagree", "cannot", "untrue", "rubbish", "how",
      "false",
    ]
    return doubts.contains(word) || word.hasSuffix("n't") || word.hasSuffix("n’t")
      || ["dont", "isnt", "wasnt", "doesnt", "didnt"].contains(word)
  }

  private func barrier(named words: [String]) -> Barrier? {
    let named = playbook.barriers.filter { mentions($0.name, in: words) }
    return named.count == 1 ? named[0].barrier : nil
  }

  /// Whether a name stands among the words, as it is written.
  private func mentions(_ name: String, in words: [String]) -> Bool {
    let name = Sentence.all(in: name).flatMap(\.words)
    return !name.isEmpty
      && words.indices.contains { words[$0...].prefix(name.count).elementsEqual(name) }
  }

  /// So many of the answers that a belief rests on are named, if it would fall by so much without them.
  private static let mostGrounds = 3
  private static let leastShare = 0.02

  /// Names the answers without which a belief would be smallest, by their numbers; false if there are none.
  private mutating func explain(
    _ line: LineID, _ values: [String: String], fall: (Posterior) -> Double
  ) -> Bool {
    let without = standing.bank(in: playbook).leavingEachOut(of: standing.evidence)
    let grounds = standing.given.enumerated().compactMap { number, given in
      without.first { $0.evidence.item == given.question.id }
        .map { (number: number, fall: fall($0.belief)) }
    }
    .filter { $0.fall >= Self.leastShare }
    .sorted { ($1.fall, $0.number) < ($0.fall, $1.number) }
    .prefix(Self.mostGrounds)
    if grounds.isEmpty { return false }
    say(line, values)
    for number in grounds.map(\.number).sorted() { listAnswer(number) }
    return true
  }
}
