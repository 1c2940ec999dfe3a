import Interview
import Playbook

/// A line as the practitioner typed it, with what came of it.
struct TypedLine {
  private let text: String
  private let answered: (question: String, answer: Answer)?
  private let playbook: Playbook

  /// Creates a line from what was typed and the events until the next.
  init(_ text: String, followedBy events: some Sequence<Event>, in playbook: Playbook) {
    self.text = text
    self.playbook = playbook
    answered =
      events.compactMap { event -> (question: String, answer: Answer)? in
        if case .answered(let question, let answer) = event { (question, answer) } else { nil }
      }.first
  }

  /// The line as far as it is a command or the number of an answer, and what takes its place otherwise.
  func redacted(_ placeholders: Placeholders) -> String {
    if text.isEmpty || text == "?" { return text }
    if let answered, placeholders.identifying.contains(answered.question) {
      return placeholders.answer(to: answered.question)
    }
    if let answered, answered.answer.text == nil, !answered.answer.options.isEmpty, isNumbers {
      return text
    }
    if let command { return command == text ? text : command + " " + placeholders.words }
    return placeholders.words
  }

  /// The command that the line begins with, if there is one of that name.
  private var command: String? {
    guard let first = text.split(separator: " ").first, first.hasPrefix("/"),
      Command.Name(rawValue: String(first.dropFirst())) != nil
    else { return nil }
    return String(first)
  }

  /// Whether it is one or several numbers of one or two digits, and at most how they are known.
  private var isNumbers: Bool {
    text.wholeMatch(of: #/[0-9]{1,2}([ ,]+[0-9]{1,2})*[ ]?[tgs]?/#) != nil
  }
}
