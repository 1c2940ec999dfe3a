import Belief
import Playbook

extension ReplyReader {
  /// What is to be otherwise, if the reply begins as a correction does.
  func correction(in text: String, _ place: ReplyPlace) -> Reply? {
    guard let rest = playbook.replies.correction(in: text) else {
      // "No, 14 December, not the 15th": a day can only be meant for the day before it.
      let isNo = text.lowercased().hasPrefix("no, ")
      return (isNo ? redated(String(text.dropFirst(4)), place.last, place) : nil)
        .map { .correction([$0]) }
    }
    if rest.isEmpty { return .correction([]) }
    if let last = place.last, let options = options(rest, of: last) {
      return .correction([Finding(question: last.id, answer: Answer(options: options, words: text))]
      )
    }
    if let finding = redated(rest, place.last, place) {
      return .correction([finding])
    }
    if let named = namedCorrection(in: text, place) { return named }
    var findings = NoteListener(self, place).facts(in: rest)
    if findings.isEmpty {
      let match = hearing.bank.closest(to: rest) { place.answers[$0] != nil }
      if let match, match.isSure {
        findings = [Finding(question: match.question, answer: Answer(options: [match.option]))]
      }
    }
    if findings.isEmpty {
      if let meaning = playbook.replies.meaning(of: rest) { return .meaning(meaning) }
      if let question = denied(in: rest, place) {
        return .command(.known(.change, argument: question.id))
      }
      if let question = question(called: rest, among: Array(place.answers.keys)) {
        if question.kind == .text, let finding = reworded(rest, question, place) {
          return .correction([finding])
        }
        let near = question.kind.hasOptions ? hearing.ranked(question, like: rest) : []
        guard let option = near.first(where: { $0.score >= Hearing.leastAnswered })?.option,
          place.answers[question.id]?.options != [option]
        else {
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

  /// An answer in own words with other words: "his aim is fewer leaks, not what I wrote".
  private func reworded(_ text: String, _ question: Question, _ place: ReplyPlace) -> Finding? {
    guard let joint = text.firstRange(of: /\s(?:is|was|should be|=)\s|:\s/) else { return nil }
    let said = text[joint.upperBound...]
    let value = String(
      said.prefix(upTo: said.firstRange(of: /,\s(?:and )?not\s/)?.lowerBound ?? said.endIndex))
    let finding = finding(value.trimmed, for: question, place)
    return finding.flatMap { isTold($0, place) || value.bareWords.count < 2 ? nil : $0 }
  }

  /// The last answer with another day, if it was one and the words are little more: "no, 15 December, not 31st".
  private func redated(_ text: String, _ last: Question?, _ place: ReplyPlace) -> Finding? {
    guard let last, last.kind == .date || last.kind == .period, text.bareWords.count <= 8,
      text.contains(where: \.isNumber), NumberReading(text) == nil
    else { return nil }
    let original = Finding(question: last.id, answer: Answer(words: text))
    return Amendment(of: original, reader: self, today: place.today).finding(text)
  }

  /// The correction that follows upon a yes: "yes. but hang on, the sector was wrong".
  func correction(behindYes text: String, _ place: ReplyPlace) -> String? {
    guard let rest = rest(behindYes: text) else { return nil }
    let said = rest.lowercased().hasPrefix("but ") ? String(rest.dropFirst(4)) : rest
    switch correction(in: said, place) ?? namedCorrection(in: said, place) {
    case .correction(let findings) where !findings.isEmpty: return said
    case .command: return said
    default: return nil
    }
  }

  /// What else is told behind a yes: "yes, and the film still lies on his desk"; nil if it may take the yes
  /// back.
  func more(behindYes text: String) -> String? {
    guard let rest = rest(behindYes: text), let first = rest.bareWords.first else { return nil }
    return ["but", "no", "not", "or", "the", "only", "except"].contains(first) ? nil : rest
  }

  private func rest(behindYes text: String) -> String? {
    guard let end = text.firstIndex(where: { ".,;!".contains($0) }),
      replies.meaning(of: String(text[..<end])) == .yes
    else { return nil }
    let rest = String(text[end...].drop { !$0.isLetter && !$0.isNumber })
    return rest.bareWords.count > 1 ? rest : nil
  }

  /// What is to be otherwise of an answer that is called by its name: "the sector was wrong, change it to
  /// non-profit", "I want to change the size".
  func namedCorrection(in text: String, _ place: ReplyPlace) -> Reply? {
    let said = replies.correction(in: text) ?? text
    let answered = Array(place.answers.keys)
    let called =
      Self.wantsChange(said)
      ? Self.meansLast(said) ? place.last : question(called: said, among: answered, isNamed: true)
      : headed(said, place)
    guard let question = called else { return nil }
    let values = Self.values(in: said, for: question)
    for value in values {
      guard var finding = finding(value, for: question, place), !isTold(finding, place) else {
        continue
      }
      finding.answer.words = text
      return .correction([finding])
    }
    // What does not fit the last answer may be meant for one before it.
    if Self.meansLast(said), !values.isEmpty { return nil }
    return .command(.known(.change, argument: question.id))
  }

  /// What may be the value in a correction, the likeliest first: what stands behind the last joint; but of
  /// what is kept in own words all that stands behind the first plain one.
  private static func values(in text: String, for question: Question) -> [String] {
    let rests = text.ranges(of: /,|;|:|\sto\s|\sshould be\s|\sis\s|\swas\s|\s=\s|\sbut\s/)
      .map { String(text[$0.upperBound...]).trimmed }
    guard question.kind == .text else { return rests.reversed() }
    let plain = [
      text.firstRange(of: /:\s|\s=\s/), text.firstRange(of: /\sshould be\s/),
      text.firstRange(of: /\sto\s/),
    ].compactMap { $0.map { String(text[$0.upperBound...]).trimmed } }
    return plain + rests.reversed()
  }

  /// The question whose whole short name stands at the head, with what it should be behind it: "asked for a
  /// view: against", "the reason for standstill was really none".
  private func headed(_ text: String, _ place: ReplyPlace) -> Question? {
    guard let joint = text.firstRange(of: /:\s|\s(?:was|is|should be)\s/) else { return nil }
    let head = Set(Self.words(of: String(text[..<joint.lowerBound]))).subtracting(Self.articles)
    return place.answers.keys.compactMap { playbook[question: $0] }.first {
      Set(Self.words(of: $0.short)).subtracting(Self.articles) == head
    }
  }

  private static let articles: Set<String> = ["the", "a", "an", "their", "his", "her"]

  /// Whether the words speak of the answer given last: "the last one was wrong, she wanted it taken down".
  private static func meansLast(_ text: String) -> Bool {
    let words = text.bareWords.prefix(8)
    return words.indices.dropLast().contains { place in
      ["last", "previous"].contains(words[place])
        && ["one", "answer", "was", "is"].contains(words[place + 1])
    }
  }

  /// What a value makes of a question's answer, if it surely makes something of it.
  private func finding(_ value: String, for question: Question, _ place: ReplyPlace) -> Finding? {
    let facts = hearing.facts(in: value, today: place.today)
    if let fact = facts.first(where: { $0.question == question.id }) {
      return Finding(
        question: question.id,
        answer: Answer(options: fact.option.map { [$0] } ?? [], text: fact.text, days: fact.days))
    }
    if question.kind.hasOptions, options(value, of: question) == nil,
      hearing.ranked(question, like: value).first.map({ $0.score < Hearing.leastAnswered }) ?? true
    {
      return nil
    }
    let original = Finding(question: question.id, answer: Answer())
    return Amendment(of: original, reader: self, today: place.today).finding(value)
  }

  private func isTold(_ finding: Finding, _ place: ReplyPlace) -> Bool {
    place.answers[finding.question].map {
      $0.options == finding.answer.options && $0.text == finding.answer.text
        && $0.days == finding.answer.days
    } ?? false
  }

  /// Whether the words say that something told is to be otherwise, at once.
  private static func wantsChange(_ text: String) -> Bool {
    let words = text.bareWords
    let lead: Set<String> = [
      "i", "id", "want", "need", "have", "to", "can", "could", "you", "we", "please", "let", "me",
      "must", "would", "like", "oh", "ok", "sorry", "and", "also", "lets", "should",
    ]
    let verbs: Set<String> = ["change", "correct", "fix", "amend", "edit", "alter"]
    if let first = words.drop(while: lead.contains).first, verbs.contains(first) { return true }
    return words.indices.dropFirst(1).prefix(14).contains { place in
      ["was", "is", "answer"].contains(words[place - 1])
        && ["wrong", "incorrect", "mistaken", "better"].contains(words[place])
    }
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
  /// Where it `isNamed` on purpose, one word of the name, or of the id, is enough if no other name has it.
  func question(called text: String, among ids: [String], isNamed: Bool = false) -> Question? {
    let words = Set(Self.words(of: text))
    let named = playbook.questions
      .filter { ids.contains($0.id) }
      .map { question in
        let name = Self.words(of: question.short).filter { !Self.small.contains($0) }
        let id = question.id.split(separator: "-").map(String.init)
        let telling = Set(isNamed ? name + id.filter { !Self.small.contains($0) } : name)
        return (
          question: question, isWhole: name.allSatisfy(words.contains),
          common: telling.count(where: words.contains)
        )
      }
      .filter { $0.common > 0 && ($0.isWhole || isNamed) }
    let most = named.map(\.common).max()
    let best = named.filter { $0.common == most }
    if best.count == 1 { return best[0].question }
    return isNamed && named.isEmpty ? question(asking: words, among: ids) : nil
  }

  /// The question of these with whose sentence words have the most in common, if it is one only: "whom she
  /// listens to".
  private func question(asking words: Set<String>, among ids: [String]) -> Question? {
    let common = playbook.questions.filter { ids.contains($0.id) }.map { question in
      let telling = Set(Self.words(of: question.ask)).filter {
        $0.count > 3 && !Self.small.contains($0) && !Self.correcting.contains($0)
      }
      return (question: question, count: telling.count { words.contains($0) })
    }
    let most = common.map(\.count).max() ?? 0
    let best = common.filter { $0.count == most }
    return most > 0 && best.count == 1 ? best[0].question : nil
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

  /// Words of corrections, and words that half of the questions have.
  private static let correcting: Set<String> = [
    "change", "correct", "answer", "wrong", "social", "media", "should", "with", "have", "from",
  ]

  /// Words in the short name of a question that do not tell it from others.
  private static let small: Set<String> = [
    "a", "an", "the", "their", "they", "them", "this", "that", "of", "for", "in", "to", "by", "at",
    "on", "you", "your", "what", "when", "how", "where", "who", "last", "most", "call", "want",
    "do", "use", "it", "is", "are", "own", "year", "talk", "heard",
  ]
}
