import Playbook

/// What a text is about: the stems of its content words, and the groups of synonyms they belong to.
struct Meaning {
  /// The stems of the content words.
  private(set) var stems: Set<String> = []
  /// The synonym groups touched.
  private(set) var groups: Set<Int> = []

  /// The meaning of a text's words.
  init(_ words: [String], synonyms: PhraseIndex?) {
    for word in words where !Meaning.small.contains(word) && word.count > 2 {
      stems.insert(WordStem.of(word))
    }
    groups = Set(synonyms?.ranges(in: words).map(\.pattern) ?? [])
  }

  /// How much of another meaning is said again: shared stems count 1, shared groups beyond them ½.
  func echo(of other: Meaning) -> Double {
    let shared = stems.intersection(other.stems).count
    let near = groups.intersection(other.groups).count
    return Double(shared) + 0.5 * Double(max(0, near - shared))
  }

  /// Words that carry no matter of their own.
  private static let small: Set<String> = Set(
    """
    the and but for nor yet with without from into onto over under about above below between through \
    you your yours yourself they them their theirs she her hers him his its our ours ourselves \
    that this these those there here what which who whom whose when where why how \
    are was were been being have has had having does did doing done can could may might must shall \
    should will would ought not never none nothing anything something everything someone anyone \
    everyone nobody somebody anybody just only also too very really quite rather some any all each \
    every both few more most much many other another such same own than then once again still even \
    ever say says said saying tell told tells know knows knew think thinks thought want wants wanted \
    get gets got getting going goes gone went come comes came make makes made take takes took let lets \
    i'm i've i'd i'll you're you've you'd you'll we're we've we'd we'll they're they've they'd they'll \
    it's that's there's what's who's don't doesn't didn't can't couldn't won't wouldn't isn't aren't \
    wasn't weren't hasn't haven't hadn't shouldn't mustn't one two thing things way lot bit kind sort \
    like well yes okay sure right now because since while though although until before after out off \
    down back away around per need needs needed see sees seen look looks put puts mean means meant \
    understand hear heard give gives gave given
    """.split(separator: " ").map(String.init))
}
