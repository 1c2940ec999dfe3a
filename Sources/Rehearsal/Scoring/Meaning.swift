/// What a text is about: the stems of its content words, each once.
struct Meaning {
  /// The stems of the content words.
  let stems: Set<String>

  /// The meaning of these words, in small letters.
  init(_ words: [String]) {
    stems = Set(
      words.filter { !Meaning.small.contains($0) && $0.count > 2 }.map { WordStem.of($0) })
  }

  /// The meaning of a whole text.
  init(of text: String?) {
    self.init(Utterance.all(in: text ?? "").flatMap { $0.words.map(\.lower) })
  }

  /// How many of its content words another meaning has, or kin of them.
  func shared(with other: Meaning) -> Int {
    stems.count { stem in
      other.stems.contains(stem)
        || stem.count >= Meaning.kin
          && other.stems.contains { $0.hasPrefix(stem.prefix(Meaning.kin)) }
    }
  }

  /// Words that begin with so many equal letters are taken for kin: "regulator" and "regulated".
  private static let kin = 5

  /// Words that carry no matter of their own.
  private static let small: Set<String> = Set(
    """
    the and but for nor yet with without from into onto over under about above below between through \
    you your yours yourself they them their theirs she her hers him his its our ours ourselves \
    that this these those there here what which who whom whose when where why how \
    are was were been being have has had having does did doing done can could may might must shall \
    should will would ought not \
    just only also too very really quite rather some any all each \
    every both few more most much many other another such same own than then once again still even \
    ever say says said saying tell told tells know knows knew think thinks thought want wants wanted \
    get gets got getting going goes gone went come comes came make makes made take takes took let lets \
    i'm i've i'd i'll you're you've you'd you'll we're we've we'd we'll they're they've they'd they'll \
    it's that's there's what's who's don't doesn't didn't can't couldn't won't wouldn't isn't aren't \
    wasn't weren't hasn't haven't hadn't shouldn't mustn't thing things way lot bit kind sort \
    like well yes okay sure right now because since while though although until before after out off \
    down back away around per need needs needed see sees seen look looks put puts mean means meant \
    understand hear heard give gives gave given one keep keeps
    """.split(separator: " ").map(String.init))
}
