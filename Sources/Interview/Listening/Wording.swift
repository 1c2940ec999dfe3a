/// The words of a phrase that tell it from others: without endings and without the smallest words, and
/// marked where a negation takes hold of them.
struct Wording {
  /// The words.
  let words: Set<WordHash>

  private static let negated: UInt64 = 0x6e

  private static let fillers: Set<WordHash> = Set(
    """
    a an and are as at be been but by did do for from had has have he her him his i in is it its me my \
    of on or our she so that the their them they this to us was we were with you
    """.split(separator: " ").map { WordHash($0.utf8) })

  init(_ tokens: TokenText) {
    let held = Negation.places(in: tokens)
    var words: Set<WordHash> = []
    for (place, token) in tokens.tokens.enumerated()
    where token.kind == .word && !Wording.fillers.contains(token.hash) {
      words.insert(held[place] ? token.stem.marked(Wording.negated) : token.stem)
    }
    self.words = words
  }
}
