import Belief
import Playbook

/// Own words that give several answers to a question that takes several.
extension ReplyReader {
  /// So close an answer of its own must come to the parts of what was said.
  private static let leastPart = 0.3
  /// A text in more parts is no enumeration.
  private static let mostParts = 4

  /// The options that the parts of a text come close to, if they come close to more than one: "mostly the
  /// money, and that people would be rude".
  func enumerated(_ text: String, _ question: Question) -> [String]? {
    guard question.kind == .several else { return nil }
    let parts = text.split(separator: /[,;+&\/]|\.\s|\s(?:and|plus|but also|as well as)\s/)
      .map { String($0).trimmed }.filter { $0.contains(where: \.isLetter) }
    guard (2...Self.mostParts).contains(parts.count) else { return nil }
    var options: [String] = []
    for part in parts {
      guard
        let best = hearing.ranked(question, like: part).first(where: { $0.score >= Self.leastPart })
      else { continue }
      if !options.contains(best.option) { options.append(best.option) }
    }
    return options.count > 1 ? options : nil
  }
}
