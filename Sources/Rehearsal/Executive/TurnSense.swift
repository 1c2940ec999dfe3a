import Playbook

/// What can be told of a turn from its words alone, beyond the scoring's reading.
struct TurnSense {
  let words: TurnWords

  /// Sentences of talk that make a lecture.
  static let lectureSentences = 4

  /// The facts of a turn.
  ///
  /// - Parameters:
  ///   - text: what the junior said.
  ///   - executive: what the executive had said just before.
  ///   - before: the junior's earlier turns.
  func facts(
    of text: String, _ reading: TurnReading, after executive: String, before: [String]
  ) -> Set<TurnFact> {
    let sentences = Utterance.all(in: String(text.prefix(20_000)))
    guard !sentences.isEmpty else { return [.silence] }
    let all = sentences.flatMap { $0.words.map(\.lower) }
    if has(words.abuse, sentences) { return [.abuse] }
    if isGarbled(sentences) { return [.garbled] }
    if isForeign(all) { return [.notEnglish] }
    var facts = Set(reading.likely.compactMap { TurnFact(rawValue: $0.rawValue) })
    facts.formUnion(penalties(of: reading))
    if isRepeated(all, before) { facts.insert(.repeatsItself) }
    // What drowns in words is not heard, however good.
    if sentences.areRambling {
      return facts.filter { Check(rawValue: $0.rawValue) == nil }.union([.rambling])
    }
    if all.contains(where: { $0.contains(where: \.isNumber) }) { facts.insert(.givesFigure) }
    if reading.counts.complex > 0 { facts.insert(.complexReflection) }
    let mayReflect = reading.checks.contains {
      $0.check == .reflectsConcern && $0.verdict != .missed
    }
    if reading.counts.advisingWithoutLeave > 0, !mayReflect { facts.insert(.advisesWithoutLeave) }
    let hasQuestion = sentences.contains(where: \.isMarkedQuestion)
    if hasQuestion, facts.isDisjoint(with: [.openQuestion, .asksLeave, .oneSmallAsk]) {
      facts.insert(.closedQuestion)
    }
    let talk = sentences.count { !$0.isMarkedQuestion && $0.words.count >= 5 }
    if talk >= Self.lectureSentences, !hasQuestion, !facts.contains(.reflectsConcern) {
      facts.insert(.lecture)
    }
    weighAsk(sentences, text, reading, &facts)
    if !facts.contains(.reflectsConcern), has(words.claimsUnderstanding, sentences) {
      facts.insert(.claimsUnderstanding)
    }
    takeLeave(sentences, &facts)
    let isTold = tell(sentences, all, &facts)
    let isBare = facts.isSubset(of: [.givesFigure, .farewell])
    if isBare, all.count <= 12, has(words.courtesy, sentences) {
      facts.insert(.courtesy)
    } else if isBare, all.count >= 4, isElsewhere(sentences, all, executive) {
      facts.insert(.offTopic)
    } else if talk > 0, !isTold {
      facts.insert(.informs)
    }
    return facts
  }

  /// An ask that the scoring does not take for a small one: large, or without edges.
  private func weighAsk(
    _ sentences: [Utterance], _ text: String, _ reading: TurnReading, _ facts: inout Set<TurnFact>
  ) {
    // Where both are likely, an open question is taken for a question.
    if facts.contains(.openQuestion), !reading.meets(.oneSmallAsk) { facts.remove(.oneSmallAsk) }
    let asking = sentences.filter { has(words.asks, [$0]) }
    let isSure = [Check.oneSmallAsk, .asksLeave, .openQuestion].contains(where: reading.meets)
    if !isSure, !asking.isEmpty, has(words.largeAsks, sentences), !facts.contains(.severalAsks) {
      facts.subtract([.oneSmallAsk, .asksLeave, .openQuestion, .closedQuestion])
      facts.insert(.largeAsk)
    }
    guard facts.isDisjoint(with: Self.asksOrAsksOpenly), !asking.isEmpty else { return }
    let edges = edges(in: text)
    let isEdged = edges.contains(.hours) && !edges.isDisjoint(with: [.start, .end])
    facts.insert(isEdged ? .oneSmallAsk : .looseAsk)
    facts.remove(.closedQuestion)
  }

  private static let asksOrAsksOpenly: Set<TurnFact> = [
    .oneSmallAsk, .severalAsks, .largeAsk, .asksLeave, .openQuestion,
  ]

  /// The penalties that the executive minds: a sentence that asks openly neither hurries nor argues.
  private func penalties(of reading: TurnReading) -> [TurnFact] {
    let asked = reading.checks.first { $0.check == .openQuestion && $0.verdict == .met }?.quote
    let arguing: Set<Penalty> = [
      .inventedUrgency, .unsourcedFigure, .pressureByNumbers, .severalAsks,
    ]
    return reading.penalties.filter { !(arguing.contains($0.penalty) && $0.quote == asked) }
      .compactMap { TurnFact(rawValue: $0.penalty.rawValue) }
  }

  /// What an open question asks after.
  func topic(of text: String) -> QuestionTopic {
    let questions = questions(in: text)
    let topics = words.topics.filter { has($0.phrases, questions) }.map(\.topic)
    // "Who would have to know?" asks for somebody, whatever else is in it.
    let who = questions.filter { $0.words.prefix(2).contains { Self.who.contains($0.lower) } }
    let isAboutPeople = topics.contains(.people) && !topics.contains(.worry) && !who.isEmpty
    return isAboutPeople ? .people : topics.first ?? .other
  }

  private static let who: Set = ["who", "who'd", "who's", "whom", "whose", "which"]

  /// The objection whose suggested question this is in the main, if any.
  func suggestion(in text: String, among objections: [Objection]) -> String? {
    let asked = questions(in: text).map { stems($0.words.map(\.lower)) }
    let shares = objections.map { objection in
      let suggested = stems(Utterance.all(in: objection.ask).flatMap { $0.words.map(\.lower) })
      let most = asked.map { $0.intersection(suggested).count }.max() ?? 0
      return (id: objection.id, share: Double(most) / Double(max(1, suggested.count)), most)
    }
    let best = shares.filter { $0.share >= Self.sameQuestion && $0.2 >= 2 }.max { $0.1 < $1.1 }
    return best?.id
  }

  /// The share of a suggested question's words that makes a question the same.
  private static let sameQuestion = 0.6

  private func questions(in text: String) -> [Utterance] {
    Utterance.all(in: String(text.prefix(20_000))).filter {
      $0.isMarkedQuestion
        || ["what", "how", "tell", "which", "who", "where"].contains($0.words.first?.lower)
    }
  }

  func has(_ phrases: PhraseIndex, _ sentences: [Utterance]) -> Bool {
    sentences.contains { !phrases.ranges(in: $0.forms).isEmpty }
  }

  /// Whether hardly a small word of English is there.
  private func isForeign(_ all: [String]) -> Bool {
    let letters = all.joined().unicodeScalars.filter(\.properties.isAlphabetic)
    let isLatin = letters.count { $0.value < 0x250 } * 2 >= letters.count
    guard isLatin else { return true }
    guard all.count >= 4 else { return false }
    let sample = all.prefix(200)
    return sample.count(where: words.english.contains) * 8 < sample.count
  }

  private func isRepeated(_ all: [String], _ before: [String]) -> Bool {
    guard all.count >= 3 else { return false }
    return before.contains { earlier in
      Utterance.all(in: earlier).flatMap { $0.words.map(\.lower) } == all
    }
  }

  /// Whether no word has to do with the matter, or with what was just said.
  private func isElsewhere(
    _ sentences: [Utterance], _ all: [String], _ executive: String
  ) -> Bool {
    let heard = Utterance.all(in: executive).flatMap { $0.words.map(\.lower) }
    return !has(words.subject, sentences) && stems(all).isDisjoint(with: stems(heard))
  }

  private func stems(_ all: [String]) -> Set<String> {
    Set(all.filter { $0.count > 3 && !words.english.contains($0) }.map { WordStem.of($0) })
  }
}
