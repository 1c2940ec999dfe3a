import Playbook

/// How a text looks when it is compared with others: by its words, its ideas, the pieces of its words,
/// and by what the remarks have taught about it.
struct Impression: Sendable {
  /// What it is compared by, each kind by itself, with the weight of the kind.
  let kinds: [(marks: Set<WordHash>, weight: Double)]
  /// How probable each level and barrier is, and that it says nothing.
  let shares: RemarkModel.PerLabel

  /// Keeps concepts apart from words.
  private static let conceptMark: UInt64 = 0x63

  init(words: Set<WordHash>, concepts: [Int], pieces: [WordHash], shares: RemarkModel.PerLabel) {
    self.shares = shares
    let ideas = concepts.map { WordHash(value: UInt64($0)).marked(Impression.conceptMark) }
    kinds = [(words, 1), (Set(ideas), 0.5), (Set(pieces), 0.5)]
  }

  /// Everything that it is compared by.
  var marks: Set<WordHash> { kinds.reduce([]) { $0.union($1.marks) } }

  /// The direction in which it points, of length one: each kind as loud as it is rare, by a measure of
  /// how rare a mark is.
  func direction(_ rarity: (WordHash) -> Double) -> [WordHash: Double] {
    var direction: [WordHash: Double] = [:]
    for (marks, weight) in kinds {
      let rarities = marks.map { ($0, rarity($0)) }
      let length = rarities.reduce(0) { $0 + $1.1 * $1.1 }.squareRoot()
      guard length > 0 else { continue }
      for (mark, rarity) in rarities { direction[mark] = weight * rarity / length }
    }
    let length = direction.values.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return length > 0 ? direction.mapValues { $0 / length } : [:]
  }
}

/// A text that was typed, looked at once for all that it is compared with.
struct TypedText {
  let tokens: TokenText
  let features: Features
  let impression: Impression
}

extension NoteReader {
  /// A text as it is compared with others.
  func typed(_ text: String) -> TypedText {
    let tokens = TokenText(text)
    let features = maker.features(of: tokens)
    let impression = Impression(
      words: Wording(text).words, concepts: features.concepts,
      pieces: features.spelled.flatMap { FeatureMaker.pieces(of: tokens.letters[$0.letters]) },
      shares: RemarkModel.PerLabel.shares(model.scores(of: features, in: tokens)))
    return TypedText(tokens: tokens, features: features, impression: impression)
  }

  /// How a text looks.
  func impression(of text: String) -> Impression { typed(text).impression }
}
