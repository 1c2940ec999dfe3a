import Belief
import Playbook

/// What a typed reply means as an answer to a question.
enum ReplyReading: Equatable {
  /// Nothing was typed.
  case empty
  /// These options, and how it is known if that was said.
  case options([String], known: Known?)
  /// A number that no option has.
  case outOfRange
  /// Several options where one is asked for.
  case tooMany
  /// A beginning that several options share.
  case ambiguous([String])
  /// A day, or a first and a last one.
  case days([Day])
  /// Own words to a question that asks for them.
  case text(String)
  /// A plain reply that means a command.
  case meaning(Replies.Meaning)
  /// Own words that come close to these options; to none if empty.
  case ownWords(near: [String])

  /// Reads a reply to a question.
  init(_ typed: String, to question: Question, replies: Replies, today: Day) {
    let text = typed.trimmed
    if text.isEmpty {
      self = .empty
    } else if question.kind.hasOptions {
      self = ReplyReading.choice(text, question, replies)
    } else if let meaning = replies.meaning(of: text), ReplyReading.interrupts(meaning, question) {
      self = .meaning(meaning)
    } else if question.kind == .text {
      self = .text(text)
    } else if let period = DayReading.period(text, today: today) {
      self = .days(question.kind == .date ? [period.last] : [period.first, period.last])
    } else {
      self = .ownWords(near: [])
    }
  }

  /// Whether a plain reply is a command even where own words are asked for: all but yes, no and thanks.
  private static func interrupts(_ meaning: Replies.Meaning, _ question: Question) -> Bool {
    switch meaning {
    case .help, .why, .example, .again, .repeat, .back, .skip, .unknown, .status, .pause, .resume:
      true
    case .yes, .no, .both, .depends, .greeting, .thanks:
      question.kind != .text
    }
  }

  private static func choice(_ text: String, _ question: Question, _ replies: Replies)
    -> ReplyReading
  {
    let (words, known) = splitKnown(text)
    if let numbers = numbers(in: words) {
      let options = numbers.compactMap { number in
        question.options.indices.contains(number - 1) ? question.options[number - 1].id : nil
      }
      if options.count < numbers.count { return .outOfRange }
      return combined(options, known, question)
    }
    if let meaning = replies.meaning(of: text) { return .meaning(meaning) }
    switch named(words, in: question) {
    case let found where found.count == 1: return combined(found, known, question)
    case let found where found.count > 1: return .ambiguous(found)
    default: break
    }
    let parts = words.split(separator: ",").map { named($0.trimmed, in: question) }
    if parts.count > 1, parts.allSatisfy({ $0.count == 1 }) {
      return combined(parts.flatMap { $0 }, known, question)
    }
    return .ownWords(near: OwnWords(question).options(like: text))
  }

  private static func combined(
    _ options: [String], _ known: Known?, _ question: Question
  ) -> ReplyReading {
    if question.kind == .choice, Set(options).count > 1 { return .tooMany }
    return .options(question.reconciled(options), known: known)
  }

  /// The options whose id, word or words are this, or else begin with it.
  private static func named(_ text: String, in question: Question) -> [String] {
    let typed = text.lowercased()
    guard !typed.isEmpty else { return [] }
    func names(_ option: Question.Option) -> [String] {
      [option.id, option.word ?? option.id, option.say.lowercased()]
    }
    let exact = question.options.filter { names($0).contains(typed) }
    if !exact.isEmpty { return exact.map(\.id) }
    guard typed.count >= 2 else { return [] }
    return question.options.filter { names($0).contains { $0.hasPrefix(typed) } }.map(\.id)
  }

  /// The numbers in a reply that holds nothing else: "2", "1,3", "1 and 3".
  private static func numbers(in text: String) -> [Int]? {
    let words = text.split { $0 == " " || $0 == "," || $0 == "+" || $0 == "&" }.filter {
      $0 != "and"
    }
    let numbers = words.compactMap { word -> Int? in
      let digits = word.hasSuffix(".") || word.hasSuffix(")") ? word.dropLast() : word
      return !digits.isEmpty && digits.allSatisfy(\.isNumber) ? Int(digits) ?? .max : nil
    }
    return numbers.isEmpty || numbers.count < words.count ? nil : numbers
  }

  /// Takes a closing "saw", "told", "guess" or its first letter off a reply: "2t", "2 t", "they-did told".
  static func splitKnown(_ text: String) -> (words: String, known: Known?) {
    let marks = Dictionary(
      uniqueKeysWithValues: Known.allCases.flatMap { known in
        [(known.rawValue, known), (String(known.rawValue.prefix(1)), known)]
      })
    let parts = text.split(separator: " ")
    if parts.count > 1, let last = parts.last, let known = marks[last.lowercased()] {
      return (parts.dropLast().joined(separator: " ").trimmed, known)
    }
    if parts.count == 1, text.count >= 2, text.dropLast().allSatisfy(\.isNumber),
      let last = text.last,
      let known = marks[last.lowercased()]
    {
      return (String(text.dropLast()), known)
    }
    return (text, nil)
  }
}
