import Foundation

/// What people type in plain words when they mean a command, or anything else that is no answer.
public struct Replies: Sendable, Equatable {
  /// What a plain reply means.
  public enum Meaning: String, CaseIterable, Sendable {
    case sooner, help, why, example, again, `repeat`, back, correct, skip, unknown, status,
      remaining,
      pause, hold, resume, yes, no, both, depends, greeting, thanks, abuse, enough, plan, brief,
      senior,
      leave
    case whatIf = "what-if"
  }

  /// How a sentence gives a view that is not simply the executive's as the practitioner saw it.
  public enum Source: String, CaseIterable, Sendable {
    /// The practitioner was told.
    case told
    /// The practitioner guesses.
    case guess
    /// The practitioner's own opinion.
    case opinion
    /// What is rumoured.
    case hearsay
    /// Somebody whom the practitioner is not asked about.
    case others
  }

  /// What may be asked for about a step of the plan; one that stands first is looked for first.
  public enum StepRequest: String, CaseIterable, Sendable {
    case why, later, swap, drop
  }

  /// Another language, with words by which it is known.
  public struct Tongue: Sendable, Equatable {
    /// Its English name.
    public let name: String
    let words: Set<String>
  }

  private let meanings: [String: Meaning]
  /// The phrases without what politeness puts around them, but for those that would mean two things.
  private let cores: [String: Meaning]
  private let patterns: [WholePattern]
  private let fillers: Set<String>
  private let openings: [[String]]
  private let asides: [[String]]
  private let sources: [Source: [PhrasePattern]]
  private let stepRequests: [StepRequest: [PhrasePattern]]
  private let objections: [PhrasePattern]
  private let tongues: [Tongue]
  private let english: Set<String>

  /// The language that is read.
  private static let home = "English"

  init(_ record: Record) {
    var meanings: [String: Meaning] = [:]
    var patterns: [WholePattern] = []
    for meaning in Meaning.allCases {
      if !record.has(meaning.rawValue) {
        record.findings.add(.fieldMissing(meaning.rawValue), at: record.place)
      }
      for (phrase, place) in record.list(meaning.rawValue) {
        if phrase.contains(where: "*|~".contains) {
          patterns.append(WholePattern(meaning: meaning, Replies.plain(phrase)))
          continue
        }
        let key = Replies.normalised(phrase)
        if let first = meanings[key] {
          record.findings.add(.phraseTwice(phrase, first: first.rawValue), at: place)
        }
        meanings[key] = meaning
      }
    }
    self.patterns = patterns
    let fillers = Set(Replies.words(record.list("fillers").map(\.text).joined(separator: " ")))
    self.fillers = fillers
    self.meanings = meanings
    cores = Replies.cores(of: meanings, without: fillers)
    let longestFirst = { (phrases: [(text: String, place: Place)]) in
      phrases.map { Replies.words($0.text) }.sorted { $0.count > $1.count }
    }
    openings = longestFirst(record.list("correcting"))
    asides = longestFirst(record.list("by-the-way"))
    let requests = record.record("steps")
    stepRequests = Dictionary(
      uniqueKeysWithValues: StepRequest.allCases.map { request in
        (
          request,
          (requests?.list(request.rawValue) ?? []).map { PhrasePattern(Replies.plain($0.text)) }
        )
      })
    requests?.finish()
    objections = record.list("objection").map { PhrasePattern(Replies.plain($0.text)) }
    let voices = record.record("sources")
    var sources: [Source: [PhrasePattern]] = [:]
    for source in Source.allCases {
      sources[source] = (voices?.list(source.rawValue) ?? []).map {
        PhrasePattern(Replies.plain($0.text))
      }
    }
    voices?.finish()
    self.sources = sources
    tongues = (record.record("languages")?.texts() ?? []).map {
      Tongue(name: $0.id.capitalized, words: Set(Replies.words($0.text)))
    }
    english = tongues.first { $0.name == Self.home }?.words ?? []
    record.finish()
  }

  /// What a reply means, if it is one of the known phrases whatever its case and punctuation, and with
  /// or without a "please" or "well" around it.
  public func meaning(of text: String) -> Meaning? {
    phrase(text) ?? cores[bare(Replies.words(text)).joined(separator: " ")]
  }

  /// What a reply means that is a known phrase as it stands, whatever its case and punctuation.
  public func phrase(_ text: String) -> Meaning? { meanings[Replies.normalised(text)] }

  private static func cores(
    of meanings: [String: Meaning], without fillers: Set<String>
  ) -> [String: Meaning] {
    var cores: [String: Meaning] = [:]
    var disputed: Set<String> = []
    for (phrase, meaning) in meanings {
      let words = bare(phrase.split(separator: " ").map(String.init), without: fillers)
      // What is nothing but politeness means nothing by itself.
      if words.allSatisfy({ fillers.contains($0) || $0.count < 2 }) { continue }
      let core = words.joined(separator: " ")
      if let other = cores[core], other != meaning { disputed.insert(core) }
      cores[core] = meaning
    }
    for core in disputed { cores[core] = nil }
    return cores
  }

  /// What a reply most probably means that is none of the known phrases: it has the shape of one, or is
  /// one with a slip of the finger in it.
  public func likelyMeaning(of text: String) -> Meaning? {
    if let known = meaning(of: text) { return known }
    let words = Replies.words(text)
    guard !words.isEmpty, words.count <= Self.longest else { return nil }
    let core = bare(words)
    // "Ok, the rest is right": what hesitates at the beginning may end the phrase itself.
    let begun = Array(words.drop(while: fillers.contains))
    for pattern in patterns where [words, core, begun].contains(where: pattern.fits) {
      return pattern.meaning
    }
    // "Yes fine", "no no": each word means it.
    if words.count <= 3, let first = meanings[words[0]], words.allSatisfy({ meanings[$0] == first })
    {
      return first
    }
    return misspelt(core.joined(separator: " "))
  }

  /// A reply of more words than this says something of its own.
  private static let longest = 14

  /// The known phrase that the text is but for a slip or two, if it is long enough to tell.
  private func misspelt(_ text: String) -> Meaning? {
    let typed = Array(text)
    guard typed.count >= 5 else { return nil }
    let allowed = typed.count < 9 ? 1 : 2
    var best: (phrase: String, edits: Int)?
    for phrase in meanings.keys
    where abs(phrase.count - typed.count) <= allowed && phrase.count >= 5 {
      let edits = editDistance(typed, Array(phrase))
      guard edits <= allowed, (edits, phrase) < (best?.edits ?? .max, best?.phrase ?? "") else {
        continue
      }
      best = (phrase, edits)
    }
    return best.flatMap { meanings[$0.phrase] }
  }

  /// What follows upon an opening such as "actually" or "I meant"; nil if the reply has none.
  ///
  /// One may follow upon another, as in "no wait, I meant".
  public func correction(in text: String) -> String? {
    guard var rest = rest(of: text, behind: openings) else { return nil }
    while let less = self.rest(of: rest, behind: openings) { rest = less }
    return rest
  }

  /// What follows upon an opening such as "by the way"; nil if the reply has none.
  public func aside(in text: String) -> String? { rest(of: text, behind: asides) }

  private func rest(of text: String, behind openings: [[String]]) -> String? {
    let openers = Set(openings.compactMap(\.first))
    let all = Replies.spans(text)
    let words = all.drop { fillers.contains($0.word) && !openers.contains($0.word) }
    for opening in openings where words.count >= opening.count {
      guard zip(opening, words).allSatisfy({ $0 == $1.word }) else { continue }
      let end = words[words.startIndex + opening.count - 1].range.upperBound
      return String(text[end...]).trimmingMarks
    }
    return nil
  }

  /// Whose view a sentence gives, if it says so.
  public func source(of sentence: String) -> Source? {
    let words = Sentence(words: Replies.words(sentence))
    return Source.allCases.first { source in
      let places = source == .others ? 0..<min(1, words.words.count) : words.words.indices
      return sources[source, default: []].contains { $0.match(in: words, at: places) != nil }
    }
  }

  /// What a reply asks for about a step of the plan, and the first word behind what asks for it; nil if it
  /// asks for nothing of the kind.
  public func stepRequest(in text: String) -> (request: StepRequest, next: String?)? {
    let words = Replies.words(text)
    for request in StepRequest.allCases {
      for pattern in stepRequests[request] ?? [] {
        for start in words.indices {
          guard let range = pattern.range(in: words, from: start) else { continue }
          return (request, words[range.upperBound...].first)
        }
      }
    }
    return nil
  }

  /// The words of an objection that a reply asks how to answer; nil if it asks for nothing of the kind.
  public func objection(in text: String) -> String? {
    let spans = Replies.spans(text)
    let words = spans.map(\.word)
    let skipped = words.prefix { fillers.contains($0) && $0 != "what" && $0 != "and" }.count
    let ends = Set([0, skipped]).sorted().flatMap { start in
      objections.compactMap { $0.range(in: words, from: start)?.upperBound }
    }
    guard let end = ends.max(), end > 0, end < words.count else { return nil }
    return String(text[spans[end - 1].range.upperBound...]).trimmingMarks
  }

  /// The language that a reply is in, if it is not English.
  ///
  /// At least half of the words of a short reply, or a third of a longer one, have to be among the words
  /// of that language, and more of them than are among those of English.
  public func tongue(of text: String) -> Tongue? {
    let words = Replies.words(text)
    guard !words.isEmpty else { return nil }
    let ours = words.count { english.contains($0) }
    let counts = tongues.filter { $0.name != Self.home }
      .map { tongue in (tongue, words.count { tongue.words.contains($0) }) }
    guard let most = counts.max(by: { $0.1 < $1.1 }), most.1 > ours else { return nil }
    let share = Double(most.1) / Double(words.count)
    return share >= (words.count <= 4 ? 0.5 : 0.33) ? most.0 : nil
  }

  /// The words without what politeness and hesitation put around them.
  private func bare(_ words: [String]) -> [String] { Replies.bare(words, without: fillers) }

  private static func bare(_ words: [String], without fillers: Set<String>) -> [String] {
    var core = words[...]
    while core.count > 1, let first = core.first, fillers.contains(first) { core.removeFirst() }
    while core.count > 1, let last = core.last, fillers.contains(last) { core.removeLast() }
    return Array(core)
  }

  /// Whether a text is nothing but politeness and hesitation, such as "ok so".
  public func isFiller(_ text: String) -> Bool {
    Replies.words(text).allSatisfy(fillers.contains)
  }

  /// The text without politeness and hesitation at its ends, in small letters.
  public func bare(_ text: String) -> String { bare(Replies.words(text)).joined(separator: " ") }

  private static func normalised(_ text: String) -> String { words(text).joined(separator: " ") }

  /// Small letters with plain apostrophes left out, since many leave them out.
  private static func plain(_ text: String) -> String {
    text.lowercased().filter { $0 != "'" && $0 != "’" }
  }

  private static func words(_ text: String) -> [String] {
    Sentence.all(in: plain(text)).flatMap(\.words)
  }

  /// The words with where they stand.
  private static func spans(_ text: String) -> [(word: String, range: Range<String.Index>)] {
    var spans: [(String, Range<String.Index>)] = []
    var start: String.Index?
    func isInWord(_ character: Character) -> Bool {
      character.isLetter || character.isNumber || character == "'" || character == "’"
    }
    for place in text.indices {
      if isInWord(text[place]) {
        start = start ?? place
      } else if let from = start {
        spans.append((plain(String(text[from..<place])), from..<place))
        start = nil
      }
    }
    if let from = start { spans.append((plain(String(text[from...])), from..<text.endIndex)) }
    return spans
  }
}

/// A shape that a whole reply must have.
private struct WholePattern: Sendable, Equatable {
  let meaning: Replies.Meaning
  private let pattern: PhrasePattern

  /// Stands behind the last word, so that nothing may follow.
  private static let end = "\u{0}"

  init(meaning: Replies.Meaning, _ text: String) {
    self.meaning = meaning
    pattern = PhrasePattern(text + " " + Self.end)
  }

  func fits(_ words: [String]) -> Bool {
    pattern.match(in: Sentence(words: words + [Self.end]), at: CollectionOfOne(0)) != nil
  }
}

extension String {
  /// The text without white space, commas and dashes around it.
  fileprivate var trimmingMarks: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace || ",:;-–—.".contains(first) {
      text.removeFirst()
    }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
