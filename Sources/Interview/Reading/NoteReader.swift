import Belief
import Dispatch
import Playbook
import Synchronization

/// Reads notes about an executive: what each sentence says, how surely, and on what words that rests.
///
///     let reader = NoteReader(playbook)
///     for sentence in reader.read("She asked who'd run it.", today: today).sentences {
///       print(sentence.text, sentence.accepted.map(\.id))
///     }
///
/// It goes by what the playbook's remarks teach; the same remarks always teach the same.
public struct NoteReader: Sendable {
  private let playbook: Playbook
  let maker: FeatureMaker
  let model: RemarkModel
  let facts: FactReader
  private let calibration: Calibration

  /// The most characters of a sentence that are looked at.
  static let longestSentence = 2_000
  /// So sure an opinion must be to be read from words that tell plain facts.
  private static let leastBesideFacts = 0.92
  /// A reading less probable than this is not told at all.
  private static let leastTold = 0.3

  /// Goes by what a playbook's remarks teach.
  public init(_ playbook: Playbook) {
    self.init(playbook) { RemarkModel(playbook, maker: $0) }
  }

  /// Learns from some remarks only, as an honest test needs.
  public init(_ playbook: Playbook, learningFrom remarks: [Remark]) {
    self.init(playbook) { maker in
      RemarkModel(RemarkLearning.table(of: remarks, maker: maker, digest: 0))
    }
  }

  /// Makes what reads facts and what reads opinions side by side, since somebody is waiting.
  private init(_ playbook: Playbook, model: @Sendable (FeatureMaker) -> RemarkModel) {
    let facts = Mutex<FactReader?>(nil)
    let opinions = Mutex<(FeatureMaker, RemarkModel)?>(nil)
    DispatchQueue.concurrentPerform(iterations: 2) { part in
      if part == 0 {
        let reader = FactReader(playbook)
        facts.withLock { $0 = reader }
      } else {
        let maker = FeatureMaker(index: ConceptIndex(playbook.readingWords))
        let learnt = model(maker)
        opinions.withLock { $0 = (maker, learnt) }
      }
    }
    guard let reader = facts.withLock({ $0 }), let (maker, model) = opinions.withLock({ $0 }) else {
      preconditionFailure("both were made")
    }
    self.playbook = playbook
    self.maker = maker
    self.model = model
    self.facts = reader
    calibration = Calibration(playbook.readingWords)
  }

  /// Reads a note; total over every text.
  public func read(_ note: String, today: Day, alias: String? = nil) -> NoteReading {
    let sentences = NoteSentences.split(note).enumerated().map { place, sentence in
      read(sentence: sentence, today: today, alias: alias, isFirst: place == 0)
    }
    return NoteReading(sentences: sentences, in: playbook)
  }

  /// Reads one sentence, and its clauses where it has several.
  ///
  /// A sentence that tells plain facts has said what it was there for: an opinion is read from it only if
  /// that is very sure, or from a clause that tells no fact.
  func read(
    sentence: String, today: Day, alias: String?, isFirst: Bool = false
  ) -> ReadSentence {
    let shown = String(sentence.prefix(Self.longestSentence))
    let names = Set(TokenText(alias ?? "").tokens.map(\.hash))
    let place = FactReader.Place.note(isFirst: isFirst)
    let inWhole = facts.facts(in: shown, today: today, at: place)
    var readings = inWhole.map { found in
      Reading(
        matter: .fact(found.fact), confidence: found.confidence,
        isAccepted: found.confidence >= FactReader.leastAccepted, passage: sentence,
        grounds: [found.words], runnerUp: nil)
    }
    let passages = [shown] + NoteSentences.clauses(of: shown)
    for (part, passage) in passages.enumerated() {
      guard let reading = opinion(in: passage, names: names) else { continue }
      let told = part == 0 ? inWhole : facts.facts(in: passage, today: today, at: place)
      if told.contains(where: \.isBareFact), reading.confidence < Self.leastBesideFacts { continue }
      let isNew = !readings.contains { $0.id == reading.id }
      if isNew, part == 0 || reading.isAccepted { readings.append(reading) }
    }
    return ReadSentence(text: sentence, readings: readings.sorted { $0.confidence > $1.confidence })
  }

  /// The level or barrier that a passage speaks for, if it speaks for any.
  private func opinion(in passage: String, names: Set<WordHash>) -> Reading? {
    let text = TokenText(passage)
    guard text.tokens.contains(where: { $0.kind == .word }) else { return nil }
    let features = maker.features(of: text)
    let verdict = Verdict(model.scores(of: features, in: text))
    let matter: Reading.Matter
    switch verdict.meaning {
    case .level(let level): matter = .level(level)
    case .barrier(let barrier): matter = .barrier(barrier)
    case .nothing: return nil
    }
    let confidence = calibration.probability(of: verdict.share)
    guard confidence >= Self.leastTold else { return nil }
    let isAbout = Subject(of: text, alias: names) != .somebodyElse
    return Reading(
      matter: matter, confidence: confidence,
      isAccepted: isAbout && verdict.share >= calibration.acceptFrom, passage: passage,
      grounds: grounds(of: text, for: verdict.meaning), runnerUp: verdict.runnerUp.id)
  }

  /// What is made of a labelled remark, for trials.
  struct Judgement: Sendable {
    let verdict: Verdict
    let confidence: Double
    /// Whether it is about the executive.
    let isAbout: Bool
    let isAccepted: Bool
  }

  /// What is made of a whole remark, which is not cut into sentences.
  func judgement(of remark: String) -> Judgement {
    let text = TokenText(remark)
    let verdict = Verdict(model.scores(of: maker.features(of: text), in: text))
    let confidence = calibration.probability(of: verdict.share)
    let isAbout = Subject(of: text) != .somebodyElse
    return Judgement(
      verdict: verdict, confidence: confidence, isAbout: isAbout,
      isAccepted: isAbout && verdict.meaning != .nothing && verdict.share >= calibration.acceptFrom)
  }

  /// The words and concepts that weighed most, the heaviest first; at most three.
  private func grounds(of text: TokenText, for meaning: Remark.Meaning) -> [String] {
    let label = Remark.Meaning.all.firstIndex(of: meaning) ?? 0
    var weights: [(words: String, weight: Float)] = []
    for found in maker.index.find(in: text) {
      let weight = maker.numbers(of: found).reduce(0) {
        $0 + model.weight(ofConcept: $1, for: label)
      }
      let words = found.tokens.map { text.text(text.tokens[$0]) }.joined(separator: " ")
      weights.append((words, weight))
    }
    for token in text.tokens where token.kind == .word && token.range.count > 3 {
      weights.append((text.text(token), model.weight(of: token.stem, for: label)))
    }
    var chosen: [String] = []
    for (words, weight) in weights.sorted(by: { ($1.weight, $0.words) < ($0.weight, $1.words) })
    where weight > 0 && chosen.count < 3 && !chosen.contains(where: { $0.contains(words) }) {
      chosen.append(words)
    }
    return chosen
  }
}
