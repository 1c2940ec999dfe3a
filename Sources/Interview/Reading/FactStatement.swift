/// Whether a sentence of notes is built to tell a fact about manner, influence, timing or wishes.
struct FactStatement {
  private let words: [String]
  private let isWish: Bool
  private let subject: Subject

  private let year: Int

  /// Looks at a sentence of notes written in a year.
  init(_ text: TokenText, isWish: Bool, year: Int) {
    self.year = year
    words = text.tokens.filter { $0.kind == .word }.map { text.text($0) }
    self.isWish = isWish
    subject = Subject(of: text)
  }

  /// Facts of this kind are proposed, and seldom wrong, where the words for them stand.
  private static let sure = 0.87

  /// How sure a fact of this kind is in this sentence; nil if the sentence says something else.
  func confidence(for question: String) -> Double? {
    let isTold =
      switch question {
      case "figures-or-stories", "reader-or-listener", "detail-or-headline", "alone-or-in-company",
        "sways-others":
        !isWish && !isSupposed && subject != .somebodyElse
      case "listens-to": !isSupposed && words.contains(where: Self.trusting.contains)
      case "whose-approval", "ally-in-compliance", "hands", "rules", "publics":
        !isWish && !isSupposed
      case "going-on": !isWish && !isSupposed && !isPast
      case "support-needed": isWish
      case "peer-who-uses-it":
        !isWish && words.contains(where: Self.peers.contains)
          && words.contains(where: Self.esteem.contains)
      default: false
      }
    return isTold ? Self.sure : nil
  }

  private static let trusting: Set<String> = [
    "listens", "listen", "trusts", "trust", "respects", "rates", "relies", "follows", "swears",
    "shift", "sway", "sways", "ring", "rings", "calls", "asks", "advice", "quotes", "ear",
    "confides", "influences", "persuade", "defers", "consults", "heeds", "believes", "hears",
    "ears",
    "follow", "word", "opinion",
  ]

  private static let peers: Set<String> = [
    "counterpart", "counterparts", "peer", "opposite", "friend", "fellow", "batchmate", "colleague",
    "classmate", "mate", "neighbour", "chief", "director", "manager", "mayor", "founder", "owner",
    "mrs",
    "mr", "dr", "somebody", "someone",
  ]
  private static let esteem: Set<String> = [
    "rates", "respects", "admires", "admire", "esteems", "envies", "likes", "highly", "quotes",
    "looks",
    "trusts", "fond", "sits", "golf", "praises", "model",
  ]

  /// Whether it only supposes something.
  private var isSupposed: Bool {
    words.first.map(["if", "suppose", "perhaps", "maybe", "unless"].contains) ?? false
  }

  /// Whether it tells of what is over.
  private var isPast: Bool {
    words.contains { word in
      ["was", "were", "had", "ago", "former", "earlier", "previous"].contains(word)
        || word.count == 4 && Int(word).map { (1900..<year).contains($0) } ?? false
    }
  }
}
