import Belief
import Playbook

/// Reads what is typed at a prompt: the one place where it is decided what a line means.
///
///     let reader = ReplyReader(playbook)
///     reader.read("both 2 and 3", at: ReplyPlace(question: question, today: today))
///
/// Total over every text. It decides nothing that is recorded: what it hears is proposed.
public struct ReplyReader: Sendable {
  let playbook: Playbook
  let hearing: Hearing

  /// Creates a reader.
  public init(_ playbook: Playbook) {
    self.init(playbook, hearing: Hearing(playbook))
  }

  init(_ playbook: Playbook, hearing: Hearing) {
    self.playbook = playbook
    self.hearing = hearing
  }

  /// Makes ready now what would be made when own words first come.
  public func prepare() { hearing.prepare() }

  /// A text of more bytes than this is no reply, but notes or a long answer.
  static let longestReply = 1_000

  var replies: Replies { playbook.replies }

  /// Reads a reply.
  public func read(_ typed: String, at place: ReplyPlace) -> Reply {
    let text = typed.trimmed
    if text.isEmpty { return .empty }
    if let command = Command(text) { return readCommand(command) }
    if let number = Self.changed(in: text) {
      return .command(.known(.change, argument: number))
    }
    if text.utf8.count > Self.longestReply {
      return place.question?.kind == .text ? .text(text) : .notes
    }
    guard let question = place.question else { return readFreely(text, place) }
    switch question.kind {
    case .choice, .several: return readChoice(text, question, place)
    case .text: return readText(text, question, place)
    case .date, .period: return readDays(text, question, place)
    case .notes: return readOpening(text, place)
    }
  }

  /// A command, or what its word means without the slash: "/stop".
  private func readCommand(_ command: Command) -> Reply {
    guard case .unknown(let typed, nil) = command, let meaning = replies.meaning(of: typed) else {
      return .command(command)
    }
    return .meaning(meaning)
  }

  /// The number in "change number 3" and "change 17 to one thing": which answer is to be another.
  private static func changed(in text: String) -> String? {
    let words = text.bareWords
    guard words.first == "change", words.count > 1 else { return nil }
    let number =
      ["number", "answer", "no"].contains(words[1]) ? words.dropFirst(2).first : words[1]
    guard let number = number.flatMap(Int.init) else { return nil }
    // "Change 7 to less often" says at once what it is to be.
    let value = text.firstRange(of: "\(number)").map { text[$0.upperBound...] } ?? ""
    let said = value.drop { !$0.isLetter && !$0.isNumber }
    return said.isEmpty ? "\(number)" : "\(number) \(said)"
  }

  /// The number in "24 is wrong, he does look at it" and what it should be: which answer is not so.
  private static func disputed(in text: String) -> String? {
    let words = text.bareWords
    let opening = words.prefix { ["number", "answer", "no", "nr", "and", "also"].contains($0) }
    let rest = words.dropFirst(opening.count)
    guard let number = rest.first.flatMap(Int.init), rest.count > 1,
      rest.dropFirst().prefix(3).contains(
        where: [
          "wrong", "isnt", "not", "untrue", "false", "incorrect",
        ].contains)
    else { return nil }
    let said = text.firstIndex(of: ",").map { String(text[$0...].dropFirst()).trimmed } ?? ""
    return said.isEmpty ? "\(number)" : "\(number) \(said)"
  }

  // MARK: By the kind of question

  private func readChoice(_ text: String, _ question: Question, _ place: ReplyPlace) -> Reply {
    let (words, mark) = KnownMark.split(text)
    let known = mark ?? knownness(of: words)
    if let numbers = NumberReading(words) { return numbered(numbers, known, question, place) }
    if let option = question.option(called: words) { return combined([option], known, question) }
    if let meaning = replies.meaning(of: text) {
      if let option = option(of: question, saying: meaning) {
        return combined([option], known, question)
      }
      return .meaning(meaning)
    }
    switch question.named(Self.unhedged(words)) {
    case let found where found.count == 1: return combined(found, known, question)
    case let found where found.count > 1: return .ambiguous(found)
    default: break
    }
    if let options = list(words, question) { return combined(options, known, question) }
    if isNotes(text) { return .notes }
    if let meant = likelyMeant(text, place) { return meant }
    if admitsNotToKnow(text) { return .meaning(.unknown) }
    if let correction = correction(in: text, place) ?? namedCorrection(in: text, place) {
      return correction
    }
    return readOwnWords(text, question, place)
  }

  /// What a reply most probably means that gives no answer; nil if it may give one.
  private func likelyMeant(_ text: String, _ place: ReplyPlace) -> Reply? {
    if let meaning = replies.likelyMeaning(of: text) ?? leave(in: text) {
      return meant(meaning, by: text, place)
    }
    return replies.tongue(of: text).map { .foreign($0.name) }
  }

  /// What a reply of this meaning comes to: somebody who wants to correct something may say what.
  private func meant(_ meaning: Replies.Meaning, by text: String, _ place: ReplyPlace) -> Reply {
    (meaning == .correct ? namedCorrection(in: text, place) : nil) ?? .meaning(meaning)
  }

  private func readText(_ text: String, _ question: Question, _ place: ReplyPlace) -> Reply {
    if let meaning = interruption(text, at: question) { return meant(meaning, by: text, place) }
    if question.id != QuestionPurpose.alias.rawValue,
      replies.meaning(of: text) == .no || saysNothing(text) || admitsNotToKnow(text)
    {
      return .meaning(.skip)
    }
    if question.id != QuestionPurpose.alias.rawValue, agrees(text), text.bareWords.count <= 3 {
      return .meaning(.yes)
    }
    if let correction = correction(in: text, place), correction != .correction([]) {
      return correction
    }
    // Where own words are asked for, a fact is an answer, unless it is told by the way.
    if let more = replies.aside(in: text), let findings = findings(in: more, place) {
      return findings
    }
    if let both = textAndMore(text, question, place) { return both }
    if let elsewhere = plainly(text, place) { return elsewhere }
    let isAlias = question.id == QuestionPurpose.alias.rawValue
    if isAlias, isNotes(text) { return .notes }
    if isAlias, NameShape.words(of: text) == nil {
      if let findings = findings(in: text, place) { return findings }
      if text.split(separator: " ").count > NameShape.longestName {
        return .ownWords(near: [], known: nil)
      }
    }
    return .text(text)
  }

  private func readDays(_ text: String, _ question: Question, _ place: ReplyPlace) -> Reply {
    let words = text.lowercased().split(separator: " ")
    // "Before the holidays, end of June" names an end by itself, whatever else it speaks of.
    let isEnd = question.kind == .date && ["by", "before", "until", "till"].contains(words.first)
    if !isEnd, words.count > 3, let findings = findings(in: text, place) { return findings }
    if question.kind == .period, let days = DayReading.periods(text, today: place.today) {
      return .days(days)
    }
    if let period = DayReading.period(text, today: place.today) { return .days([period.last]) }
    if question.kind == .date, let day = told(text, place) { return .days([day]) }
    if let meaning = replies.meaning(of: text) { return .meaning(meaning) }
    if isNotes(text) { return .notes }
    if let meant = likelyMeant(text, place) { return meant }
    return correction(in: text, place) ?? namedCorrection(in: text, place)
      ?? findings(in: text, place)
      ?? .ownWords(near: [], known: nil)
  }

  /// The day that is named by what is on it: "before the board, as I said".
  private func told(_ text: String, _ place: ReplyPlace) -> Day? {
    let words = text.bareWords
    guard words.count <= 10 else { return nil }
    let named = [("board", QuestionPurpose.boardMeets), ("budget", .budgetCloses)].filter {
      words.contains($0.0)
    }
    guard named.count == 1, let day = place.answers[named[0].1.rawValue]?.days.last else {
      return nil
    }
    return words.contains("before") ? day.adding(days: -1) : day
  }

  private func readOpening(_ text: String, _ place: ReplyPlace) -> Reply {
    if let meaning = replies.meaning(of: text) ?? aside(text) { return .meaning(meaning) }
    if NameShape.words(of: text) != nil { return .text(text) }
    if isNotes(text) { return .notes }
    if let meant = likelyMeant(text, place) { return meant }
    return .notes
  }

  /// Reads a reply where no question of the interview is open.
  private func readFreely(_ text: String, _ place: ReplyPlace) -> Reply {
    if let numbers = NumberReading(text) { return numberedFreely(numbers) }
    if let number = Self.disputed(in: text) {
      return .command(.known(.change, argument: number))
    }
    if let meaning = replies.meaning(of: text) { return .meaning(meaning) }
    if place.hasPlan {
      let plan = PlanWords(replies, place)
      if plan.reorders(text) { return .meaning(.sooner) }
      if let command = plan.command(in: text) { return .command(command) }
    }
    if isNotes(text) { return .notes }
    if let meant = likelyMeant(text, place) { return meant }
    if let correction = correction(in: text, place) ?? namedCorrection(in: text, place) {
      return correction
    }
    if let findings = findings(in: text, place) { return findings }
    if let source = silence(in: text) { return .notTheirs(source) }
    return .ownWords(near: [], known: nil)
  }

  // MARK: Numbers and names

  private func numbered(
    _ numbers: NumberReading, _ known: Known?, _ question: Question, _ place: ReplyPlace
  ) -> Reply {
    switch numbers {
    case .all(let numbers):
      let options = numbers.compactMap { question.option(number: $0) }
      if options.count == numbers.count { return combined(options, known, question) }
      if question.id == QuestionPurpose.size.rawValue, numbers.count == 1,
        numbers[0] > options.count,
        case let id = SizeRule.option(for: numbers[0]), question.option(id) != nil
      {
        return .options([id], known: known)
      }
      return .outOfRange
    case .either(let numbers):
      let options = numbers.compactMap { question.option(number: $0) }
      if options.count < numbers.count { return .outOfRange }
      return question.kind == .several ? combined(options, known, question) : .ambiguous(options)
    }
  }

  private func numberedFreely(_ numbers: NumberReading) -> Reply {
    let most = playbook.questions.map(\.options.count).max() ?? 0
    switch numbers {
    case .all(let numbers) where !numbers.allSatisfy((1...max(1, most)).contains):
      return .outOfRange
    case .all(let numbers): return numbers.count == 1 ? .options([], known: nil) : .tooMany([])
    case .either: return .ambiguous([])
    }
  }

  private func combined(_ options: [String], _ known: Known?, _ question: Question) -> Reply {
    if question.kind == .choice, Set(options).count > 1 { return .tooMany(options) }
    return .options(question.reconciled(options), known: known)
  }

  /// The options that a list of their words names: "finance, food", "control and value".
  private func list(_ text: String, _ question: Question) -> [String]? {
    let parts = text.replacing(" and ", with: ",").split { ",&+;/".contains($0) }
      .map {
        $0.trimmed.lowercased().hasPrefix("both ") ? $0.trimmed.dropFirst(5).trimmed : $0.trimmed
      }
    if parts.count == 1 {
      let words = text.split(separator: " ").map(String.init)
      return (2...4).contains(words.count) ? names(words, question) : nil
    }
    return names(parts, question)
  }

  private func names(_ parts: [String], _ question: Question) -> [String]? {
    let named = parts.map { question.named($0) }
    return named.allSatisfy { $0.count == 1 } ? named.flatMap { $0 } : nil
  }

  /// The option for which yes or no stands, where the author says so.
  private func option(of question: Question, saying meaning: Replies.Meaning) -> String? {
    guard meaning == .yes || meaning == .no || meaning == .both else { return nil }
    return question.options.first { $0.heard.contains { replies.phrase($0) == meaning } }?.id
  }

  // MARK: What the words say

  private func readOwnWords(_ text: String, _ question: Question, _ place: ReplyPlace) -> Reply {
    if let both = answerAndMore(text, question, place) { return both }
    if let found = findings(in: text, place) {
      switch found {
      case .findings(let findings)
      where findings.count == 1 && findings[0].question == question.id:
        return .ownWords(near: findings[0].answer.options, known: nil)
      // Who answers what was asked does not correct what was told before, unless they say so.
      case .correction where !hearing.options(of: question, like: text).isEmpty: break
      default: return found
      }
    }
    if question.id == QuestionPurpose.size.rawValue, let option = SizeRule.option(in: text) {
      return .ownWords(near: [option], known: nil)
    }
    let ranked = hearing.ranked(question, like: text)
    let near = ranked.map(\.option)
    if let quoted = question.option(quotedIn: text) {
      return .ownWords(near: [quoted] + near.filter { $0 != quoted }.prefix(1), known: nil)
    }
    let isExample = question.options.contains { option in
      option.heard.contains { $0.caseInsensitiveEquals(text) }
    }
    if isExample { return .ownWords(near: near, known: nil) }
    if let source = silence(in: text) { return .notTheirs(source) }
    if question.isCounted, AnotherName.opens(text, alias: place.alias) {
      return .notTheirs(.others)
    }
    if let options = enumerated(text, question) {
      let answer = Answer(options: question.reconciled(options), words: text)
      return .findings([Finding(question: question.id, answer: answer)])
    }
    let isHeard = ranked.first.map { $0.score >= Hearing.leastAnswered } ?? false
    if !isHeard, let elsewhere = plainly(text, place) { return elsewhere }
    return .ownWords(near: near, known: knownness(of: text))
  }

  /// The answer to another question that is not answered yet, if the words plainly give it.
  private func plainly(_ text: String, _ place: ReplyPlace) -> Reply? {
    guard let match = hearing.bank.closest(to: text, among: { _ in true }), match.isPlain,
      match.question != place.question?.id, place.isOpen(match.question)
    else { return nil }
    let answer = Answer(options: [match.option], words: text, known: knownness(of: text) ?? .saw)
    return .findings([Finding(question: match.question, answer: answer)])
  }

  /// An answer to the question with something else behind it: "finance, and about 600 people". A number
  /// stands for its answer whatever is said behind it.
  private func answerAndMore(_ text: String, _ question: Question, _ place: ReplyPlace) -> Reply? {
    let breaks = text.ranges(of: /[,;]|[.:]\s|\s[-–—]\s|\sbecause\s/).map(\.lowerBound)
    // "2, 8, that old video": the numbers end behind the last of them.
    let last = breaks.last {
      NumberReading(KnownMark.split(String(text[..<$0]).trimmed).words) != nil
    }
    guard let end = last ?? breaks.first else { return nil }
    let (first, known) = KnownMark.split(String(text[..<end]).trimmed)
    let numbers = NumberReading(first)
    if let numbers, case .all(let all) = numbers, all.count > 1,
      all.allSatisfy({ question.option(number: $0) != nil })
    {
      return numbered(numbers, known, question, place)
    }
    var options = question.named(Self.unhedged(first))
    if case .all(let numbers)? = numbers {
      options = numbers.compactMap { question.option(number: $0) }
    }
    guard options.count == 1 else { return nil }
    let rest = String(text[end...].dropFirst()).trimmed
    let more = rest.lowercased().hasPrefix("and ") ? String(rest.dropFirst(4)) : rest
    guard case .findings(let findings)? = self.findings(in: more, place) else {
      return numbers != nil
        ? .options(options, known: known) : .ownWords(near: options, known: known)
    }
    let answer = Answer(options: options, words: text, known: known ?? .saw)
    return .findings(
      [Finding(question: question.id, answer: answer)]
        + findings.filter { $0.question != question.id })
  }

  /// An answer in own words with a fact by the way behind it: "A trial. Oh and she's the COO now".
  private func textAndMore(_ text: String, _ question: Question, _ place: ReplyPlace) -> Reply? {
    let sentences = NoteSentences.split(text)
    guard
      let turn = sentences.indices.dropFirst().first(where: {
        replies.aside(in: sentences[$0]) != nil || replies.correction(in: sentences[$0]) != nil
      })
    else { return nil }
    let more = sentences[turn...].flatMap { sentence in
      NoteListener(self, place).facts(
        in: replies.aside(in: sentence) ?? replies.correction(in: sentence) ?? sentence)
    }
    if more.isEmpty { return nil }
    let answer = Answer(text: sentences[..<turn].joined(separator: " "))
    return .findings(
      [Finding(question: question.id, answer: answer)]
        + more.filter { $0.question != question.id })
  }

  /// The plain facts in a reply; as a correction if all of them were told otherwise before.
  func findings(in text: String, _ place: ReplyPlace) -> Reply? {
    guard silence(in: text) == nil else { return nil }
    let findings = NoteListener(self, place).facts(in: text)
    if findings.isEmpty { return nil }
    return findings.allSatisfy { place.answers[$0.question] != nil }
      ? .correction(findings) : .findings(findings)
  }
}
