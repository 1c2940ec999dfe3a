import Playbook

/// How a text looks when it is compared with others: by its words, its ideas and the pieces of its words.
struct Impression: Sendable {
  /// Its words.
  let words: Set<WordHash>
  /// What it is compared by, each kind by itself and in an order that is the same every time, with the weight
  /// of the kind.
  private let kinds: [(marks: [WordHash], weight: Double)]
  /// Keeps concepts apart from words.
  private static let conceptMark: UInt64 = 0x63

  init(_ tokens: TokenText, _ features: Features) {
    let ideas = features.concepts.map {
      WordHash(value: UInt64($0)).marked(Impression.conceptMark)
    }
    let pieces = features.spelled.flatMap { FeatureMaker.pieces(of: tokens.letters[$0.letters]) }
    words = Wording(tokens).words
    kinds = [(words, 1), (Set(ideas), 0.5), (Set(pieces), 0.5)].map { marks, weight in
      (marks.sorted { $0.value < $1.value }, weight)
    }
  }

  /// Everything that it is compared by.
  var marks: [WordHash] { kinds.flatMap(\.marks) }

  /// The direction in which it points, of length one: each kind as loud as it is rare, by a measure of
  /// how rare a mark is.
  func direction(_ rarity: (WordHash) -> Double) -> [(mark: WordHash, weight: Double)] {
    var direction: [(mark: WordHash, weight: Double)] = []
    var square = 0.0
    for (marks, weight) in kinds {
      let rarities = marks.map(rarity)
      let length = rarities.reduce(0) { $0 + $1 * $1 }.squareRoot()
      guard length > 0 else { continue }
      square += weight * weight
      for (mark, rarity) in zip(marks, rarities) {
        direction.append((mark, weight * rarity / length))
      }
    }
    let length = square.squareRoot()
    return direction.map { ($0.mark, $0.weight / length) }
  }
}

/// A text that was typed, looked at once for all that it is compared with.
struct TypedText {
  let tokens: TokenText
  let features: Features
  let impression: Impression
  /// How probable each level and barrier is by what the remarks have taught, and that it says nothing.
  let shares: RemarkModel.PerLabel
}

extension NoteReader {
  /// A text as it is compared with others.
  func typed(_ text: String) -> TypedText {
    let tokens = TokenText(text)
    let features = maker.features(of: tokens)
    return TypedText(
      tokens: tokens, features: features, impression: Impression(tokens, features),
      shares: RemarkModel.PerLabel.shares(model.scores(of: features, in: tokens)))
  }

  /// How a text looks.
  func impression(of text: String) -> Impression {
    let tokens = TokenText(text)
    return Impression(tokens, maker.features(of: tokens))
  }
}
