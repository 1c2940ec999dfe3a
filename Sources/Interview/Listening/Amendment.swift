import Belief
import Playbook

/// What a few words make of an answer on a list.
struct Amendment {
  private let original: Finding
  private let reader: ReplyReader
  private let today: Day

  init(of finding: Finding, reader: ReplyReader, today: Day) {
    original = finding
    self.reader = reader
    self.today = today
  }

  private var playbook: Playbook { reader.playbook }

  /// The answer that the words give in place of the original; nil if they give none.
  func finding(_ typed: String) -> Finding? {
    let text = Self.withoutTail(typed)
    if text.isEmpty { return nil }
    guard let question = playbook[question: original.question] else { return nil }
    if question.gathersRemarks { return remark(text) ?? worry(text, question) }
    var answer = original.answer
    switch question.kind {
    case .choice, .several:
      guard let option = option(text, of: question) else { return nil }
      answer.options = [option]
    case .date:
      guard let period = DayReading.period(text, today: today) else { return nil }
      answer.days = [period.last]
    case .period:
      guard let days = DayReading.periods(text, today: today) else { return nil }
      answer.days = days
    case .text, .notes:
      let isAlias = question.id == QuestionPurpose.alias.rawValue
      guard let said = isAlias ? AliasRule.given(in: text) : text else { return nil }
      answer.text = said
    }
    return Finding(question: question.id, answer: answer)
  }

  /// The words without a "too" or "please" behind them.
  private static func withoutTail(_ text: String) -> String {
    var text = text
    for tail in [" too", " also", " as well", " please", " then", " instead", "."]
    where text.lowercased().hasSuffix(tail) {
      text = String(text.dropLast(tail.count)).trimmed
    }
    return text
  }

  private func option(_ text: String, of question: Question) -> String? {
    if case .all(let numbers)? = NumberReading(text), numbers.count == 1 {
      return question.option(number: numbers[0])
    }
    let named = question.named(text)
    if named.count == 1 { return named[0] }
    let facts = reader.hearing.facts(in: text, today: today)
    if let fact = facts.first(where: { $0.question == question.id }) { return fact.option }
    if question.id == QuestionPurpose.size.rawValue,
      let size = text.split(whereSeparator: { ",;".contains($0) }).lazy
        .compactMap({ SizeRule.option(in: String($0)) }).first
    {
      return size
    }
    return reader.hearing.options(of: question, like: text).first
  }

  /// A remark that speaks for a level or a barrier, by the name of either.
  private func remark(_ text: String) -> Finding? {
    let typed = text.lowercased()
    func names(_ id: String, _ name: String) -> Bool {
      typed == id || typed == name.lowercased() || typed == id.replacing("-", with: " ")
    }
    var answer = original.answer
    if let card = playbook.levels.first(where: { names($0.level.rawValue, $0.name) }) {
      answer.options = [card.level.rawValue]
      return Finding(question: QuestionPurpose.remarks.rawValue, answer: answer)
    }
    if let card = playbook.barriers.first(where: { names($0.barrier.rawValue, $0.name) }) {
      answer.options = [card.barrier.rawValue]
      return Finding(question: QuestionPurpose.worries.rawValue, answer: answer)
    }
    for purpose in [QuestionPurpose.worries, .remarks] {
      guard let question = playbook[question: purpose] else { continue }
      let named = question.named(text)
      guard named.count == 1 else { continue }
      answer.options = named
      return Finding(question: question.id, answer: answer)
    }
    return likeliest(text, atLeast: Self.leastSure)
  }

  /// Another worry, by what people type where they are asked for one.
  private func worry(_ text: String, _ question: Question) -> Finding? {
    guard question.id == QuestionPurpose.worries.rawValue,
      let option = reader.hearing.options(of: question, like: text).first
    else { return nil }
    var answer = original.answer
    answer.options = [option]
    return Finding(question: question.id, answer: answer)
  }

  /// The name of the level or barrier that words may speak for which are too unsure to be taken: it can be
  /// named to the practitioner.
  func nearest(to typed: String) -> String? {
    let answer = likeliest(Self.withoutTail(typed), atLeast: Self.leastNear)?.answer
    return answer?.options.first.flatMap(playbook.name(ofRemark:))
  }

  private static let leastNear = 0.5

  /// So sure a reading must be to be proposed where the practitioner says what the words before meant: below
  /// it, one in three was something else.
  private static let leastSure = 0.75

  /// What the words most probably say, which may be less sure here: they were typed to say it.
  private func likeliest(_ text: String, atLeast least: Double) -> Finding? {
    let readings = reader.hearing.reader.read(sentence: text, today: today, alias: nil).readings
    for reading in readings where reading.confidence >= least {
      guard let purpose = reading.gathered else { continue }
      var answer = original.answer
      answer.options = [reading.id]
      return Finding(question: purpose.rawValue, answer: answer)
    }
    return nil
  }
}

extension Playbook {
  /// The name of a level or barrier, as it stands in a sentence.
  func name(ofRemark id: String) -> String? {
    (levels.first { $0.level.rawValue == id }?.name
      ?? barriers.first { $0.barrier.rawValue == id }?.name)?.lowercased()
  }
}
