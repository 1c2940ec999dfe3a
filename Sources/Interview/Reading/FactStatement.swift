/// Whether a sentence of notes is built to tell a fact about manner, influence, timing or wishes.
struct FactStatement {
  private let text: TokenText
  private let words: [String]
  private let isWish: Bool
  private let subject: Subject

  private let year: Int

  /// Looks at a sentence of notes written in a year.
  init(_ text: TokenText, isWish: Bool, year: Int) {
    self.text = text
    self.year = year
    words = text.tokens.filter { $0.kind == .word }.map { text.text($0) }
    self.isWish = isWish
    subject = Subject(of: text)
  }

  /// Facts of this kind are proposed, and seldom wrong, where the words for them stand.
  private static let sure = 0.87

  /// How sure a fact of this kind is in this sentence; nil if the sentence says something else.
  ///
  /// The fact is told by words from a place on.
  func confidence(for question: String, option: String, before place: Int) -> Double? {
    let isTold =
      switch question {
      case "figures-or-stories", "reader-or-listener", "detail-or-headline", "alone-or-in-company",
        "sways-others":
        !isWish && !isSupposed && subject != .somebodyElse
      case "listens-to": !isSupposed && isTrust && !isLess(place) && !isAboutPosting
      case "whose-approval", "ally-in-compliance", "hands", "rules", "publics":
        !isWish && !isSupposed
      case "going-on":
        !isWish && !isSupposed && (Self.begun.contains(option) ? !isLongAgo : !isPast)
      case "support-needed": isWish
      case "peer-who-uses-it":
        !isWish && words.contains(where: Self.peers.contains)
          && words.contains(where: Self.esteem.contains)
      default: false
      }
    return isTold ? Self.sure : nil
  }

  /// What has begun is told in the past and goes on all the same.
  private static let begun: Set<String> = [
    "competitor-moved", "executive-new", "crisis-recent",
  ]

  /// Whether somebody's word is said to count.
  private var isTrust: Bool {
    if words.contains(where: Self.trusting.contains) { return true }
    return zip(words, words.dropFirst()).contains {
      ["take", "takes", "seeks"].contains($0) && $1 == "counsel" || $0 == "close" && $1 == "with"
    }
  }

  /// Whether it is about who uses social media, not about whose word counts.
  private var isAboutPosting: Bool {
    words.contains(where: ["posts", "tweets", "linkedin", "twitter", "facebook"].contains)
      || zip(words, words.dropFirst()).contains { $0 == "social" && $1 == "media" }
  }

  /// Whether what stands at a place counts less than something else: "more than the accountant".
  private func isLess(_ place: Int) -> Bool {
    let before = text.tokens[max(0, place - 4)..<place].map { text.text($0) }
    return before.contains("than") || before.contains("not")
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
    isLongAgo || words.contains(where: ["was", "were", "had"].contains)
      || zip(words, words.dropFirst()).contains { $0 == "did" && $1 == "the" }
  }

  /// Whether it tells of another year.
  private var isLongAgo: Bool {
    zip(words, words.dropFirst()).contains { $0 == "years" && $1 == "back" }
      || words.contains { word in
        ["ago", "former", "earlier", "previous"].contains(word)
          || word.count == 4 && Int(word).map { (1900..<year).contains($0) } ?? false
      }
  }
}
