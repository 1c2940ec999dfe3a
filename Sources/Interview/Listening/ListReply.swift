import Belief
import Playbook

/// What a reply to a list of what was heard means.
enum ListReply: Equatable {
  /// Take all of it, and how it is known if that was said.
  case accept(Known?)
  /// Take none of it.
  case decline
  /// Leave out the answers at these places.
  case strike([Int])
  /// Put right the answers at these places.
  case amend([Change])
  /// A number that is not on the list.
  case outOfRange
  /// A number with which nothing is said to be done.
  case unclear
  /// It is not clear what the answer at this number should be; perhaps what this level or barrier says.
  case unmeant(Int, near: String?)
  /// Put back what was struck out at these numbers.
  case restore([Int])
  /// Anything else.
  case other(Reply)

  /// An answer put right.
  struct Change: Equatable {
    let place: Int
    let finding: Finding
  }

  private static let strikers: Set<String> = [
    "strike", "drop", "remove", "delete", "not", "without", "minus", "omit", "cross", "skip",
    "ignore", "cut", "except", "forget", "leave", "scratch", "lose", "no",
  ]
  private static let strikeWords: Set<String> =
    strikers.union([
      "out", "number", "numbers", "and", "all", "but", "everything", "take", "please", "the", "one",
      "yes", "ok", "keep", "off", "away", "is", "are", "wrong", "right", "correct", "isnt", "arent",
      "thats", "that", "false", "untrue", "also",
    ])
  private static let refusals: Set<String> = [
    "none", "nothing", "none of it", "none of them", "none of these", "none of that", "strike all",
    "strike them all", "drop all", "forget it", "forget them",
  ]
  private static let signs: Set<String> = ["wrong", "isnt", "arent", "false", "untrue", "but"]

  /// Reads a reply to a list, behind which stands what could not be read: of that, too, may be said what it
  /// means.
  init(_ text: String, to heard: HeardList, _ reader: ReplyReader, _ place: ReplyPlace) {
    let list = heard.findings
    let (plain, mark) = KnownMark.split(text)
    let meaning = reader.playbook.replies.meaning(of: plain)
    if plain.isEmpty || reader.agrees(plain) || Known(mark: plain) != nil || meaning == .both {
      self = .accept(Known(mark: plain) ?? mark)
    } else if meaning == .no || ListReply.refusals.contains(plain.lowercased()) {
      self = .decline
    } else if let numbers = ListReply.restored(plain, heard) {
      self = .restore(numbers)
    } else if let numbers = ListReply.agreed(plain) {
      self = ListReply.counted(numbers, heard, reader, place)
    } else if let numbers = ListReply.struck(plain) {
      let places = numbers.compactMap(heard.place)
      self = places.count == numbers.count ? .strike(places) : .outOfRange
    } else if let change = ListReply.redated(plain, heard, reader, place) {
      self = .amend([change])
    } else if let (number, value) = ListReply.assignment(
      reader.playbook.replies.correction(in: text) ?? text)
    {
      self =
        heard.place(of: number).map {
          ListReply.assigned(value, to: $0, heard, reader, place)
            ?? ListReply.unmeant(value, number, heard, reader, place)
        } ?? .outOfRange
    } else if NumberReading(plain) != nil {
      self = mark.flatMap { ListReply.marked(plain, $0, heard) } ?? .unclear
    } else {
      self = ListReply.otherwise(text, list, reader, place)
    }
  }

  /// Nothing sure comes of what a number should be; of a remark, what it may be is named.
  private static func unmeant(
    _ value: String, _ number: Int, _ heard: HeardList, _ reader: ReplyReader, _ at: ReplyPlace
  ) -> ListReply {
    let finding = heard.place(of: number).flatMap { place in
      heard.findings.indices.contains(place) ? heard.findings[place] : nil
    }
    let kept = finding ?? Finding(question: QuestionPurpose.remarks.rawValue, answer: Answer())
    let isRemark = reader.playbook[question: kept.question]?.gathersRemarks == true
    let amendment = Amendment(of: kept, reader: reader, today: at.today)
    return .unmeant(number, near: isRemark ? amendment.nearest(to: value) : nil)
  }

  /// The numbers of what is to count: "7 yes", "take 7 and 9 too".
  private static func agreed(_ text: String) -> [Int]? {
    let words = text.bareWords
    let numbers = words.compactMap(Int.init)
    let isAgreed =
      words.contains(where: agreeing.contains)
      && words.allSatisfy { agreeing.contains($0) || joining.contains($0) || Int($0) != nil }
    return numbers.isEmpty || !isAgreed ? nil : numbers
  }

  /// Counts what was only suspected at these numbers; what was heard there counts already.
  private static func counted(
    _ numbers: [Int], _ heard: HeardList, _ reader: ReplyReader, _ at: ReplyPlace
  ) -> ListReply {
    let listener = NoteListener(reader, at)
    var changes: [Change] = []
    for number in numbers {
      guard let place = heard.place(of: number) else { return .outOfRange }
      if heard.findings.indices.contains(place) { continue }
      guard let finding = listener.perhaps(heard.unread[place - heard.findings.count]) else {
        return .unmeant(number, near: nil)
      }
      changes.append(Change(place: place, finding: finding))
    }
    return changes.isEmpty ? .other(.empty) : .amend(changes.sorted { $0.place < $1.place })
  }

  private static let agreeing: Set<String> = [
    "yes", "y", "yep", "yeah", "ok", "right", "take", "count", "too", "also", "plus", "correct",
    "true",
    "accept", "keep",
  ]
  private static let joining: Set<String> = [
    "and", "is", "are", "number", "numbers", "the", "rest", "so",
  ]

  /// The numbers of what is to be put back: "oops put 2 back", "bring 3 and 4 back".
  private static func restored(_ text: String, _ heard: HeardList) -> [Int]? {
    let words = text.bareWords
    guard words.count <= 8, words.contains("back") || words.contains("restore") else { return nil }
    let numbers = words.compactMap(number).filter(heard.isStruck)
    return numbers.isEmpty ? nil : numbers
  }

  /// "14 January", where the list has but one date: that one is to be this.
  private static func redated(
    _ text: String, _ heard: HeardList, _ reader: ReplyReader, _ at: ReplyPlace
  ) -> Change? {
    let list = heard.findings
    let dated = list.indices.filter { list[$0].answer.days.count == 1 }
    // "5 = 21 October" speaks of the fifth.
    let isPlace = Int(text.prefix(while: \.isNumber)).map { heard.place(of: $0) != nil } ?? false
    guard dated.count == 1, !isPlace, !text.contains("="), text.contains(where: \.isNumber),
      !NoteListener(reader, at).facts(in: text).contains(where: {
        $0.question != list[dated[0]].question
      })
    else { return nil }
    let amendment = Amendment(of: list[dated[0]], reader: reader, today: at.today)
    return amendment.finding(text).map { Change(place: dated[0], finding: $0) }
  }

  /// The numbers to strike: "strike 2", "-2", "not 2 and 3", "2 is wrong", "all but 2".
  private static func struck(_ text: String) -> [Int]? {
    let words = text.bareWords
    let numbers = words.compactMap(Int.init)
    if let reasoned = reasonedStrike(words) { return reasoned }
    guard !numbers.isEmpty, words.allSatisfy({ Int($0) != nil || strikeWords.contains($0) }) else {
      return nil
    }
    let isStruck =
      text.hasPrefix("-") || words.contains(where: signs.contains)
      || words.first.map(strikers.contains) == true
      || words.contains { ["except", "without", "not"].contains($0) }
    return isStruck ? numbers : nil
  }

  /// Numbers behind a "strike" or "leave out", whatever the reason given: "strike 6, he knows fine how".
  private static func reasonedStrike(_ words: [String]) -> [Int]? {
    let start = words.indices.first { place in
      ["strike", "remove", "delete", "drop", "omit", "scratch"].contains(words[place])
        || words[place] == "out" && place > 0
          && ["leave", "take", "cross"].contains(words[place - 1])
    }
    guard let start else { return nil }
    let numbers = words[(start + 1)...]
      .prefix { number($0) != nil || ["and", "number", "numbers", "also", "the"].contains($0) }
      .compactMap(number)
    return numbers.isEmpty ? nil : numbers
  }

  /// A number, or an ordinal: "the first one".
  private static func number(_ word: String) -> Int? {
    Int(word) ?? ordinals.firstIndex(of: word).map { $0 + 1 }
  }

  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ]

  /// A number and what it should be: "2 = legal-risk", "2 should be operations".
  private static func assignment(_ text: String) -> (number: Int, value: String)? {
    let text = text.trimmingPrefix(
      /(?i)(?:(?:and|also|no|nr|number|item|point|entry|but|oh|#)[ ,.]*)*(?=\d)/)
    let digits = text.prefix(while: \.isNumber)
    guard let number = Int(digits), digits.count < 4 else { return nil }
    let rest = text.dropFirst(digits.count)
    if let value = Joint.value(in: String(rest)) { return value.isEmpty ? nil : (number, value) }
    let value = rest.trimmed
    return rest.first == " " && value.contains(where: \.isLetter) && value.count > 1
      ? (number, value) : nil
  }

  private static func assigned(
    _ value: String, to place: Int, _ heard: HeardList, _ reader: ReplyReader, _ at: ReplyPlace
  ) -> ListReply? {
    let list = heard.findings
    guard list.indices.contains(place) else {
      let words = heard.unread[place - list.count]
      let kept = Finding(question: QuestionPurpose.remarks.rawValue, answer: Answer(words: words))
      let facts = NoteListener(reader, at).facts(in: value)
      let meant =
        facts.count == 1
        ? facts[0] : Amendment(of: kept, reader: reader, today: at.today).finding(value)
      return meant.map { .amend([Change(place: place, finding: $0)]) }
    }
    if let known = Known(mark: value) {
      var finding = list[place]
      finding.answer.known = known
      return .amend([Change(place: place, finding: finding)])
    }
    let amendment = Amendment(of: list[place], reader: reader, today: at.today)
    if let said = denial(value) {
      // "5 isn't it, she's mostly afraid of a pile-on": struck, unless it is said what is so instead.
      let instead = amendment.finding(said).flatMap { finding in
        finding.answer.options == list[place].answer.options && !finding.answer.options.isEmpty
          ? nil : finding
      }
      return instead.map { .amend([Change(place: place, finding: $0)]) } ?? .strike([place])
    }
    return amendment.finding(value).map { .amend([Change(place: place, finding: $0)]) }
  }

  private static let denials: Set<String> = [
    "not", "isnt", "arent", "wasnt", "wrong", "false", "untrue", "nonsense", "off", "opposite",
  ]

  /// What is said behind a denial and a comma; empty if nothing is, nil if nothing is denied.
  private static func denial(_ value: String) -> String? {
    let head = value.prefix { !",;:-–—.".contains($0) }
    let words = String(head).bareWords
    // "4 = no need for it" says what it should be.
    let isDenied = words.contains { denials.contains($0) } || words == ["no"]
    guard words.count <= 6, isDenied else { return nil }
    return String(value.dropFirst(head.count).drop { !$0.isLetter && !$0.isNumber })
  }

  /// "2t": how the second answer is known.
  private static func marked(_ text: String, _ known: Known, _ heard: HeardList) -> ListReply? {
    guard case .all(let numbers)? = NumberReading(text) else { return nil }
    let places = numbers.compactMap(heard.place)
    guard places.count == numbers.count, places.allSatisfy(heard.findings.indices.contains) else {
      return nil
    }
    return .amend(
      places.map { place in
        var finding = heard.findings[place]
        finding.answer.known = known
        return Change(place: place, finding: finding)
      })
  }

  /// Plain words: facts that are on the list already are put right, others are further notes.
  private static func otherwise(
    _ text: String, _ list: [Finding], _ reader: ReplyReader, _ place: ReplyPlace
  ) -> ListReply {
    let words = reader.playbook.replies.correction(in: text) ?? text
    let facts = NoteListener(reader, place).facts(in: words)
    let isMore = words.bareWords.contains {
      ["also", "too", "both", "missed", "another", "second", "and", "besides"].contains($0)
    }
    let changes = facts.compactMap { fact -> Change? in
      guard let place = list.firstIndex(where: { $0.question == fact.question }) else { return nil }
      var finding = fact
      if isMore, fact.question == QuestionPurpose.outOfReach.rawValue {
        finding.answer = list[place].answer.joined(with: fact.answer)
      }
      return Change(place: place, finding: finding)
    }
    if !changes.isEmpty, changes.count == facts.count { return .amend(changes) }
    let reply = reader.read(text, at: place)
    if text.bareWords.first == "why" { return .other(.meaning(.why)) }
    switch reply {
    case .findings, .correction: return .other(.notes)
    case .empty, .command, .options, .outOfRange, .tooMany, .ambiguous, .days, .text, .meaning,
      .told, .notes, .foreign, .notTheirs, .ownWords:
      return .other(reply)
    }
  }
}
