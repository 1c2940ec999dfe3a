import Belief
import Foundation
import Interview
import Playbook
import Yams

/// A form filled in beforehand: answers by question, as YAML or JSON.
struct AnswerForm {
  /// The events that the answers amount to.
  private(set) var events: [Event] = []
  /// What could not be taken as an answer, in words.
  private(set) var remarks: [String] = []

  private let path: String
  private let playbook: Playbook
  private let today: Day

  /// Reads a form; throws at the first thing that cannot be what its author meant.
  init(_ text: String, path: String, playbook: Playbook, today: Day) throws {
    self.path = path
    self.playbook = playbook
    self.today = today
    events.append(.opened(playbook: playbook.digest, today: today))
    let root: Node?
    do {
      root = try compose(yaml: text)
    } catch let error as YamlError {
      throw AnswerForm.unreadable(error, path: path)
    }
    guard let answers = root?.mapping?["answers"]?.mapping else {
      throw Failure.form(
        path: path, line: 1, column: 1, problem: "there is no list `answers`",
        mend: "write `answers:` and below it `question-id: option-id`")
    }
    for (key, value) in answers { try take(key, value) }
  }

  private static func unreadable(_ error: YamlError, path: String) -> Failure {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      .form(
        path: path, line: mark.line, column: max(1, mark.column), problem: problem,
        mend: "correct it")
    case .duplicatedKeysInMapping(let keys, let context):
      .form(
        path: path, line: context.mark.line, column: context.mark.column,
        problem: "\(keys.joined(separator: ", ")) is answered twice", mend: "keep one answer")
    case .no, .memory, .reader, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      .form(
        path: path, line: 1, column: 1, problem: "the file is not YAML or JSON", mend: "correct it")
    }
  }

  private func wrong(_ node: Node, _ problem: String, _ mend: String) -> Failure {
    .form(
      path: path, line: node.mark?.line ?? 1, column: max(1, node.mark?.column ?? 1),
      problem: problem,
      mend: mend)
  }

  private mutating func take(_ key: Node, _ value: Node) throws {
    let id = key.string ?? ""
    guard let question = playbook[question: id] else {
      let meant = near(id, in: playbook.questions.map(\.id))
      throw wrong(
        key, "there is no question `\(id)`",
        meant.map { "did you mean `\($0)`?" } ?? "`suasor prompts export --json` lists them")
    }
    var known = Known.saw
    var content = value
    if let mapping = value.mapping {
      // A misspelt key would otherwise count a rumour as seen.
      if let stray = mapping.keys.first(where: { !AnswerForm.keys.contains($0.string ?? "") }) {
        throw wrong(
          stray, "`\(stray.string ?? "this")` is no part of an answer",
          "write `{option: …, known: saw}`")
      }
      guard let option = mapping["option"] ?? mapping["options"] ?? mapping["text"] else {
        throw wrong(
          value, "the answer to `\(id)` has no `option`", "write `{option: …, known: saw}`")
      }
      content = option
      if let source = mapping["known"] {
        guard let read = source.string.flatMap(Known.init(rawValue:)) else {
          throw wrong(
            source, "`known` is \(source.string ?? "not a text")", "write saw, told or guess")
        }
        known = read
      }
    }
    try take(content, known: known, for: question)
  }

  private mutating func take(_ content: Node, known: Known, for question: Question) throws {
    if let list = content.sequence {
      if list.isEmpty { return pass(question) }
      guard question.kind.hasOptions else {
        throw wrong(content, "`\(question.id)` takes no list", "write one text or date")
      }
      let options = question.reconciled(try list.map { try option($0, of: question) })
      if question.kind == .choice, options.count > 1 {
        throw wrong(
          content, "`\(question.id)` takes one answer", "keep the one that held most often")
      }
      return answer(question, Answer(options: options, known: known))
    }
    guard let text = content.string else {
      throw wrong(
        content, "the answer to `\(question.id)` cannot be read", "write an option's id, or text")
    }
    if content.null != nil || text == AnswerForm.notSeen { return pass(question) }
    switch question.kind {
    case .choice, .several:
      if question.option(text) == nil, text.contains(" ") {
        // Own words are kept and shown, never weighed unseen.
        remarks.append(
          "\(question.id): “\(text)” is kept as a note and moves nothing; name an option to count it."
        )
        events.append(.noted(words: text))
        return
      }
      answer(question, Answer(options: [try option(content, of: question)], known: known))
    case .text: answer(question, Answer(text: text, known: known))
    case .notes:
      remarks.append(
        "\(question.id): kept as a note and moves nothing; a conversation reads notes, or `suasor read`."
      )
      events.append(.noted(words: text))
    case .date, .period:
      guard let period = DayReading.period(text, today: today) else {
        throw wrong(content, "“\(text)” is not a date", "write it as 2026-03-09 or 8 to 14 August")
      }
      let days = question.kind == .date ? [period.last] : [period.first, period.last]
      answer(question, Answer(days: days, words: text, known: known))
    }
  }

  /// What an answer may be told with.
  private static let keys: Set<String> = ["option", "options", "text", "known"]

  /// What stands for an answer when nothing was seen.
  static let notSeen = "not-seen"

  private func option(_ node: Node, of question: Question) throws -> String {
    let id = node.string ?? ""
    if question.option(id) != nil { return id }
    let ids = question.options.map(\.id)
    throw wrong(
      node, "`\(id)` is no answer to `\(question.id)`",
      near(id, in: ids).map { "did you mean `\($0)`?" }
        ?? "the answers are \(ids.joined(separator: ", "))")
  }

  private mutating func answer(_ question: Question, _ answer: Answer) {
    events.append(.answered(question: question.id, answer: answer))
  }

  private mutating func pass(_ question: Question) {
    events.append(.passed(question: question.id))
  }
}
