import Belief
import Playbook

/// Hears what notes tell: the answers that they give, and what in them cannot be read.
struct NoteListener {
  /// What was heard in notes.
  struct Heard: Equatable {
    /// The answers, in the order of the notes.
    var findings: [Finding] = []
    /// The sentences of which nothing could be made, word for word.
    var unread: [String] = []

    /// Adds an answer; another time out of reach to the one before it.
    mutating func add(_ finding: Finding) {
      let away = QuestionPurpose.outOfReach.rawValue
      if finding.question == away, let place = findings.firstIndex(where: { $0.question == away }) {
        findings[place].answer = findings[place].answer.joined(with: finding.answer)
      } else {
        findings.append(finding)
      }
    }
  }

  /// So many sentences are read at most; the rest is kept.
  static let mostSentences = 120
  /// So many findings are shown at most; nobody checks a longer list.
  static let mostFindings = 30

  /// What is longer, in bytes, is no sentence that one could make sense of.
  private static let longestSentence = 800

  private let reader: ReplyReader
  private let place: ReplyPlace

  init(_ reader: ReplyReader, _ place: ReplyPlace) {
    self.reader = reader
    self.place = place
  }

  /// Reads notes sentence by sentence.
  func listen(to notes: String) -> Heard {
    let sentences = NoteSentences.split(notes)
    let read = sentences.prefix(Self.mostSentences)
    var heard = Heard()
    for (number, sentence) in read.enumerated() {
      let alias =
        place.alias
        ?? heard.findings.first { $0.question == QuestionPurpose.alias.rawValue }?.answer.text
      let findings = findings(
        in: sentence, isFirst: number == 0, alias: alias, role: role(in: heard.findings))
      if findings.isEmpty, !reader.playbook.replies.isFiller(sentence) {
        heard.unread.append(sentence)
      }
      for finding in findings where !isTold(finding, in: heard.findings) {
        heard.add(finding)
      }
    }
    if heard.findings.count > Self.mostFindings {
      heard.unread += heard.findings[Self.mostFindings...].compactMap(\.answer.words)
      heard.findings = Array(heard.findings.prefix(Self.mostFindings))
    }
    heard.unread += sentences.dropFirst(Self.mostSentences)
    return heard
  }

  /// What a sentence may say that is not sure enough to be counted unless the practitioner says so.
  func perhaps(_ sentence: String) -> Finding? {
    if !isProse(sentence) || sentence.bareWords.count < Self.leastWords
      || reader.silence(in: sentence) != nil
      || AnotherName.opens(sentence, alias: place.alias ?? "")
      || AnotherName.speaksOfPeople(sentence)
    {
      return nil
    }
    let readings = reader.hearing.reader.read(
      sentence: sentence, today: place.today, alias: place.alias
    ).readings
    let likely = readings.lazy.filter { $0.confidence >= Self.leastLikely }.compactMap(remark).first
    guard let (question, option) = likely else { return nil }
    let answer = Answer(options: [option], words: sentence, known: known(sentence))
    let finding = Finding(question: question, answer: answer)
    return isTold(finding, in: []) ? nil : finding
  }

  /// Of fewer words nothing is suspected.
  private static let leastWords = 4
  /// What is less likely is not even put as a guess.
  private static let leastLikely = 0.5

  /// The plain facts in a text that were not told before.
  func facts(in text: String) -> [Finding] {
    reader.hearing.facts(in: text, today: place.today)
      .map { finding($0, words: text, known: .saw) }
      .filter { !isTold($0, in: []) }
  }

  /// The answers that a sentence gives.
  private func findings(
    in sentence: String, isFirst: Bool, alias: String?, role: String?
  ) -> [Finding] {
    if !isProse(sentence) { return [] }
    if reader.silence(in: sentence) != nil { return [] }
    let known = known(sentence)
    let readings = reader.hearing.reader.read(
      sentence: sentence, today: place.today, alias: alias, isFirst: isFirst)
    var findings: [Finding] = []
    for reading in readings.accepted {
      if case .fact(let fact) = reading.matter {
        findings.append(finding(fact, words: sentence, known: known))
      }
    }
    findings.sort { order(of: $0.question) < order(of: $1.question) }
    if AnotherName.opens(sentence, alias: alias) || isAnotherOffice(sentence, alias, role) {
      return findings
    }
    // A sentence that states a plain fact has said what it was there for.
    if findings.isEmpty, let match = unasked(sentence) {
      let answer = Answer(options: [match.option], words: sentence, known: known)
      return findings + [Finding(question: match.question, answer: answer)]
    }
    for (question, option) in readings.accepted.compactMap(remark) {
      let answer = Answer(options: [option], words: sentence, known: known)
      findings.append(Finding(question: question, answer: answer))
    }
    return findings
  }

  /// The executive's role, by what was told before or by these answers.
  private func role(in findings: [Finding]) -> String? {
    let id = QuestionPurpose.role.rawValue
    return (place.answers[id] ?? findings.first { $0.question == id }?.answer)?.options.first
  }

  /// Whether a sentence tells what somebody in another office than the executive's thinks or does.
  private func isAnotherOffice(_ sentence: String, _ alias: String?, _ role: String?) -> Bool {
    guard let role, let office = AnotherName.office(in: sentence) else { return false }
    if let alias, !Set(alias.bareWords).isDisjoint(with: office.bareWords) { return false }
    let named = reader.hearing.facts(in: "She is \(office).", today: place.today)
      .first { $0.question == QuestionPurpose.role.rawValue }?.option
    return named != nil && named != role
  }

  /// Whether a text can be a sentence: it is not too long, and mostly words.
  private func isProse(_ text: String) -> Bool {
    guard text.utf8.count <= Self.longestSentence else { return false }
    let signs = text.count { !$0.isLetter && !$0.isNumber && !$0.isWhitespace }
    return signs * 4 <= text.count
  }

  /// How the words of a sentence say that it is known.
  private func known(_ sentence: String) -> Known {
    reader.knownness(of: opening(of: sentence)) ?? .saw
  }

  /// The question that gathers such remarks, and the option that a reading is of it.
  private func remark(_ reading: Reading) -> (question: String, option: String)? {
    guard let purpose = reading.gathered else { return nil }
    let option = reader.playbook[question: purpose]?.option(reading.id)
    return option.map { (purpose.rawValue, $0.id) }
  }

  /// Where a question stands in the interview.
  private func order(of question: String) -> Int {
    reader.playbook.questions.firstIndex { $0.id == question } ?? .max
  }

  /// The counted question that a sentence answers, if it comes very close to an example of it.
  private func unasked(_ sentence: String) -> PhraseBank.Match? {
    let match = reader.hearing.bank.closest(to: opening(of: sentence)) { id in
      reader.playbook[question: id]?.isCounted == true
        && reader.playbook[question: id]?.isUnasked == false
    }
    return match.flatMap { $0.isSure && place.isOpen($0.question) ? $0 : nil }
  }

  /// As much of a sentence as is looked at.
  private func opening(of sentence: String) -> String { String(sentence.prefix(400)) }

  private func finding(_ fact: Reading.Fact, words: String, known: Known) -> Finding {
    Finding(
      question: fact.question,
      answer: Answer(
        options: fact.option.map { [$0] } ?? [], text: fact.text, days: fact.days, words: words,
        known: reader.playbook[question: fact.question]?.isCounted == true ? known : .saw))
  }

  /// Whether the same was told before, or is on the list already.
  private func isTold(_ finding: Finding, in findings: [Finding]) -> Bool {
    func isSame(_ answer: Answer) -> Bool {
      answer.text == finding.answer.text && answer.days == finding.answer.days
        && Set(finding.answer.options).isSubset(of: answer.options)
    }
    return place.answers[finding.question].map(isSame) == true
      || findings.contains { $0.question == finding.question && isSame($0.answer) }
  }
}

extension Reading {
  /// The question that gathers such remarks; nil for a plain fact, which is an answer of its own.
  var gathered: QuestionPurpose? {
    switch matter {
    case .level: .remarks
    case .barrier: .worries
    case .fact: nil
    }
  }
}
