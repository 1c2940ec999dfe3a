import Playbook

extension TurnSense {
  /// What is named with an ask.
  func edges(in text: String) -> Set<Edge> {
    let sentences = Utterance.all(in: String(text.prefix(20_000)))
    return Set(words.edges.filter { has($0.phrases, sentences) }.map(\.edge))
  }

  /// Whether a question asks if what was asked for before is agreed.
  func asksAgreement(in text: String) -> Bool {
    let questions = Utterance.all(in: String(text.prefix(20_000))).filter(\.isMarkedQuestion)
    return has(words.asksAgreement, questions)
  }

  /// Taking leave, which may be put as a question: then nothing else is asked by it.
  func takeLeave(_ sentences: [Utterance], _ facts: inout Set<TurnFact>) {
    let leaving = sentences.filter { has(words.farewell, [$0]) }
    let others = sentences.count { sentence in
      sentence.isMarkedQuestion && !leaving.contains { $0.text == sentence.text }
    }
    guard !leaving.isEmpty, others == 0 else { return }
    if leaving.contains(where: \.isMarkedQuestion) {
      facts.subtract([.oneSmallAsk, .looseAsk, .closedQuestion, .asksLeave, .openQuestion])
    }
    facts.insert(.farewell)
  }

  /// The facts that phrases alone tell; whether what was said is thereby taken for what it is.
  func tell(_ sentences: [Utterance], _ all: [String], _ facts: inout Set<TurnFact>) -> Bool {
    let told = Set(words.tells.filter { has($0.phrases, sentences) }.map(\.fact))
    let isArgued = !facts.isDisjoint(with: Self.arguments)
    if told.contains(.dismisses) {
      facts.subtract([.reflectsConcern, .complexReflection, .claimsUnderstanding])
      facts.formUnion([.dismisses, .confrontation])
      return true
    }
    if told.contains(.nervous), !isArgued {
      facts.subtract(Self.excused)
      facts.insert(.nervous)
      return true
    }
    if told.contains(.clarifies), facts.isDisjoint(with: Self.pursued) {
      facts.subtract(Self.excused.union([.openQuestion]))
      facts.insert(.clarifies)
      return true
    }
    if all.count <= 3, all.first == "why" || all.first == "how" && all.last == "come" {
      facts.subtract([.closedQuestion, .openQuestion])
      facts.insert(.asksWhy)
      return true
    }
    if told.contains(.waits), all.count <= 14, facts.isDisjoint(with: Self.pursued) {
      facts.subtract(Self.excused)
      facts.insert(.waits)
      return true
    }
    if told.contains(.admits), !isArgued {
      facts.remove(.lecture)
      facts.insert(.admits)
      return true
    }
    if told.contains(.apologises), !isArgued { facts.insert(.apologises) }
    return facts.contains(.apologises)
  }

  /// What a turn may pursue beside what a phrase tells of it.
  private static let pursued: Set<TurnFact> = [
    .reflectsConcern, .fittingEvidence, .statesLimit, .oneSmallAsk, .largeAsk, .looseAsk,
    .severalAsks, .agreesReport, .farewell,
  ]

  private static let arguments = pursued.union([.openQuestion])

  /// What is not held against somebody who is nervous, or asks again, or gives time.
  private static let excused: Set<TurnFact> = [
    .closedQuestion, .asksLeave, .lecture, .advisesWithoutLeave, .claimsUnderstanding, .tiesToGoal,
    .complexReflection,
  ]

  /// Whether it is made of words at all: most are neither capitals nor can be spoken.
  func isGarbled(_ sentences: [Utterance]) -> Bool {
    let all = sentences.flatMap(\.words)
    let garbled = all.filter { !$0.isCapital && Self.isUnspeakable($0.lower) }
    guard let first = garbled.first, garbled.count * 2 > all.count else { return false }
    return garbled.count > 1 || first.lower.count > 3
  }

  /// Whether a word has no vowel, or runs along a row of the keyboard.
  private static func isUnspeakable(_ word: String) -> Bool {
    guard word.count > 2, word.allSatisfy(\.isLetter) else { return false }
    if !word.contains(where: { "aeiouyáéíóúäöüè".contains($0) }) { return Set(word).count > 2 }
    let start = word.prefix(4)
    guard start.count == 4 else { return false }
    return rows.contains { $0.contains(start) || String($0.reversed()).contains(start) }
  }

  private static let rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
}

extension [Utterance] {
  /// Whether it is more than a person takes in at once.
  var areRambling: Bool {
    map(\.text.count).reduce(0, +) > 500 || contains { $0.words.count > 60 }
  }
}
