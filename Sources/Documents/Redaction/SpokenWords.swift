import Belief
import Interview
import Playbook

/// What the assistant says of its own accord, so that all the rest, which repeats what was typed, can
/// be left out of what it said.
struct SpokenWords {
  /// What is filled into a line where a number is.
  private static let numbers: Set = [
    "count", "number", "other-number", "percent", "other-percent", "before", "after", "bits",
    "other-count", "allowed", "left",
  ]

  private let playbook: Playbook
  private let placeholders: Placeholders
  private var known: [String: String] = [:]

  /// Gathers what the playbook has the assistant say of somebody called by any of these names.
  init(_ playbook: Playbook, called names: Set<String>, _ placeholders: Placeholders) {
    self.playbook = playbook
    self.placeholders = placeholders
    for card in playbook.levels {
      for text in [card.name.lowercased(), card.level.rawValue, card.sentence, card.needs] {
        known[text] = text
      }
    }
    for card in playbook.barriers {
      for text in [card.name.lowercased(), card.sentence] { known[text] = text }
    }
    for line in Dimension.allCases.map(\.line) + [.nameSaw, .nameTold, .nameGuess] {
      known[playbook.lines.text(line)] = playbook.lines.text(line)
    }
    for title in playbook.plan.titles.values { known[title] = title }
    for question in playbook.questions {
      known[question.short] = question.short
      let texts =
        [question.ask, question.again, question.why, question.example]
        + question.options.map(\.say)
      for text in texts {
        for name in names {
          add(fill(text, ["alias": name]), fill(text, ["alias": placeholders.name]))
        }
      }
    }
    for entry in playbook.glossary {
      (known[entry.term], known[entry.means]) = (entry.term, entry.means)
    }
    for text in playbook.coaching.texts {
      for name in names {
        add(fill(text, ["alias": name]), fill(text, ["alias": placeholders.name]))
      }
    }
    for question in playbook.questions where placeholders.identifying.contains(question.id) {
      for option in question.options { known[option.say] = nil }
    }
  }

  /// Adds a text that may have been said, with what takes its place.
  mutating func add(_ text: String, _ replacement: String) {
    known[text] = replacement
  }

  /// What was said, by a line's id or a question's, without what had been typed before.
  func redacted(_ text: String, line: String) -> String {
    guard let id = LineID(rawValue: line) else { return known[text] ?? placeholders.words }
    let pattern = LinePattern(playbook.lines.text(id))
    return pattern.replacing(in: text, replacement) ?? placeholders.words
  }

  private func replacement(_ slot: String, _ value: String) -> String {
    if slot == "alias" { return placeholders.name }
    if value.isEmpty { return value }
    if Self.numbers.contains(slot), value.allSatisfy({ $0.isASCII && !$0.isLetter }) {
      return value
    }
    if let replacement = known[value] { return replacement }
    let items = value.split(separator: ", ", omittingEmptySubsequences: false).map { item in
      known[String(item)] ?? withPercentage(item)
    }
    return items.contains(nil)
      ? placeholders.words : items.compactMap { $0 }.joined(separator: ", ")
  }

  /// An item such as `legal risk 85%`.
  private func withPercentage(_ item: Substring) -> String? {
    guard item.last == "%", let space = item.lastIndex(of: " "),
      let name = known[String(item[..<space])]
    else { return nil }
    let share = item[item.index(after: space)...]
    return share.dropLast().allSatisfy { $0.isASCII && $0.isNumber } ? name + " " + share : nil
  }
}
