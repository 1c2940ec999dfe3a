import Belief
import Playbook

extension ReplyReader {
  /// What is to be otherwise, if the reply begins as a correction does.
  func correction(in text: String, _ place: ReplyPlace) -> Reply? {
    guard let rest = playbook.replies.correction(in: text) else { return nil }
    if rest.isEmpty { return .correction([]) }
    if let last = place.last, let options = options(rest, of: last) {
      return .correction([Finding(question: last.id, answer: Answer(options: options, words: text))]
      )
    }
    var findings = NoteListener(self, place).facts(in: rest)
    if findings.isEmpty {
      let match = hearing.bank.closest(to: rest) { place.answers[$0] != nil }
      if let match, match.likeness >= PhraseBank.leastUnasked {
        findings = [Finding(question: match.question, answer: Answer(options: [match.option]))]
      }
    }
    if findings.isEmpty {
      if let meaning = playbook.replies.meaning(of: rest) { return .meaning(meaning) }
      if let question = denied(in: rest, place) {
        return .command(.known(.change, argument: question.id))
      }
      if let question = question(called: rest, among: Array(place.answers.keys)) {
        let near = question.kind.hasOptions ? hearing.options(of: question, like: rest) : []
        guard let option = near.first, place.answers[question.id]?.options != [option] else {
          return .command(.known(.change, argument: question.id))
        }
        findings = [Finding(question: question.id, answer: Answer(options: [option]))]
      } else if isTold(rest, place) {
        return .told
      } else if let (question, option) = hearing.answered(
        by: rest, among: place.answers, last: place.last)
      {
        findings = [Finding(question: question, answer: Answer(options: [option]))]
      }
    }
    for place in findings.indices { findings[place].answer.words = text }
    return .correction(findings)
  }

  /// The options of a question that a few words name.
  private func options(_ text: String, of question: Question) -> [String]? {
    guard question.kind.hasOptions else { return nil }
    if case .all(let numbers)? = NumberReading(text) {
      let options = numbers.prefix(1).compactMap { question.option(number: $0) }
      return options.isEmpty ? nil : options
    }
    let named = question.named(KnownMark.split(text).words)
    return named.count == 1 ? named : nil
  }

  /// The question whose answer the words deny: "not head of HR".
  private func denied(in text: String, _ place: ReplyPlace) -> Question? {
    hearing.denials(in: text)
      .first { place.answers[$0.question]?.options.contains($0.option) == true }
      .flatMap { playbook[question: $0.question] }
  }

  /// The question of these that the words call by its short name: "the unkind comment one".
  ///
  /// Where it `isNamed` on purpose, one word of the name is enough if no other name has it.
  func question(called text: String, among ids: [String], isNamed: Bool = false) -> Question? {
    let words = Set(Self.words(of: text))
    let named = playbook.questions
      .filter { ids.contains($0.id) }
      .map { (question: $0, name: Self.words(of: $0.short).filter { !Self.small.contains($0) }) }
      .map {
        (
          question: $0.question, isWhole: $0.name.allSatisfy(words.contains),
          common: $0.name.count(where: words.contains)
        )
      }
      .filter { $0.common > 0 && ($0.isWhole || isNamed) }
    let most = named.map(\.common).max()
    let best = named.filter { $0.common == most }
    return best.count == 1 ? best[0].question : nil
  }

  /// Whether the words only repeat facts that were told.
  func isTold(_ text: String, _ place: ReplyPlace) -> Bool {
    let facts = hearing.facts(in: text, today: place.today)
    return !facts.isEmpty
      && facts.allSatisfy { fact in
        fact.option.map { place.answers[fact.question]?.options.contains($0) == true } ?? true
      }
  }

  private static func words(of text: String) -> [String] {
    Sentence.all(in: text).flatMap(\.words)
  }

  /// Words in the short name of a question that do not tell it from others.
  private static let small: Set<String> = [
    "a", "an", "the", "their", "they", "them", "this", "that", "of", "for", "in", "to", "by", "at",
    "on", "you", "your", "what", "when", "how", "where", "who", "last", "most", "call", "want",
    "do", "use", "it", "is", "are", "own", "year", "talk", "heard",
  ]
}
