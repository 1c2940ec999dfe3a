/// Whom a sentence of a note is about.
enum Subject: Sendable, Equatable {
  /// The executive: a pronoun, a role or the alias stands before anybody else.
  case executive
  /// Nobody is named, as in clipped notes: the executive is meant.
  case implied
  /// The practitioner, a colleague, an agency, a predecessor, "people".
  case somebodyElse

  private static func hashes(_ words: String) -> Set<WordHash> {
    Set(words.split(separator: " ").map { WordHash($0.utf8) })
  }

  private static let pronouns = hashes(
    "he she his her him hers himself herself he's she's he'd she'd he'll she'll")
  private static let roles = hashes(
    """
    director boss chief ceo cfo coo cmo cio cto md gm vp president chair chairman chairwoman head \
    principal dean rector mayor minister manager owner founder partner executive exec superintendent \
    commissioner treasurer bursar registrar provost gaffer guv'nor governor secretary counsel \
    headmaster headmistress matron commander constable leader judge bishop master client
    """)
  private static let selves = hashes("i i'd i'm i've i'll we we've we're we'd we'll")
  private static let owners = hashes("my mine our ours")
  private static let inOrFrom = hashes("in from at to for")
  private static let others = hashes(
    """
    agency agencies consultant consultants vendor intern interns trainee accountant deputy predecessor \
    colleague friend brother sister mother father husband wife cousin uncle aunt neighbour neighbor \
    flatmate roommate landlord driver receptionist clients competitor competitors people somebody \
    someone everybody everyone experts papers survey surveys article staff team assistant lawyer \
    lawyers scholars volunteer marketing students union council councillor lady nephew niece daughter \
    son customers customer journalists analysts franchisees sales according rumour rumor apparently
    """)
  private static let possessives = hashes("his her")
  /// Whoever is near the executive and yet speaks for nobody else; assistants and daughters are not
  /// here, since what they do for the executive tells of the executive.
  private static let near = hashes(
    """
    deputy predecessor predecessors husband wife brother sister friend friends colleague colleagues \
    team staff lawyer lawyers competitor competitors rival rivals peers
    """)
  private static let earlier = hashes("former last old previous ex another other rival deputy")

  /// Where somebody else must stand to be what the sentence is about: among so many words.
  private static let opening = 4

  /// Whom a sentence is about, going by who stands first outside quotation marks.
  init(of text: TokenText, alias: Set<WordHash> = []) {
    var isQuoted = false
    var first: Subject?
    var namesExecutive = false
    var before: WordHash?
    var place = 0
    for token in text.tokens {
      switch token.kind {
      case .quote: isQuoted.toggle()
      case .stop, .cry: break
      case .word:
        guard !isQuoted else { continue }
        let name = Self.bare(token, in: text)
        if Self.pronouns.contains(token.hash) || alias.contains(token.hash) {
          namesExecutive = true
          first = first ?? .executive
        } else if Self.roles.contains(name) {
          let isEarlier = before.map(Self.earlier.contains) ?? false
          if !isEarlier { namesExecutive = true }
          first = first ?? (isEarlier ? .somebodyElse : .executive)
        } else if Self.near.contains(name), before.map(Self.possessives.contains) ?? false,
          place < Self.opening
        {
          first = .somebodyElse
        } else if place < Self.opening, Self.isSomebody(token.hash, name, behind: before) {
          first = first ?? .somebodyElse
        }
        before = name
        place += 1
      }
    }
    guard let first else { self = .implied; return }
    let isTurned = first == .somebodyElse && namesExecutive && !Self.isHeldByOthers(text)
    self = isTurned ? .executive : first
  }

  /// Whether a word near the beginning names somebody else; "asked our lawyer" still has the executive
  /// for its subject, "in my opinion" has not.
  private static func isSomebody(_ word: WordHash, _ name: WordHash, behind: WordHash?) -> Bool {
    if others.contains(name) || selves.contains(word) { return true }
    return owners.contains(word) && behind.map(inOrFrom.contains) ?? true
  }

  /// Whether the sentence opens with somebody else who stays its subject, as "his deputy" does.
  private static func isHeldByOthers(_ text: TokenText) -> Bool {
    let opening = text.tokens.lazy.filter { $0.kind == .word }.prefix(3)
    return opening.contains { token in
      let name = bare(token, in: text)
      return others.contains(name) || near.contains(name) || earlier.contains(token.hash)
    }
  }

  /// The word without a possessive ending.
  private static func bare(_ token: Token, in text: TokenText) -> WordHash {
    let letters = text.letters[token.range]
    return letters.suffix(2).elementsEqual([39, 115]) ? WordHash(letters.dropLast(2)) : token.hash
  }
}
