import Playbook

/// Finds the question that a sentence answers, among all that have options.
///
/// Each option's words and examples stand for it. Only a sentence that comes close to an option, and much
/// closer than to any of another question, is taken for an answer that nobody asked for.
struct PhraseBank: Sendable {
  /// An option that a sentence comes close to.
  struct Match: Sendable, Equatable {
    let question: String
    let option: String
    /// 0 to 1.3.
    let likeness: Double
    /// By how much it is closer than to any option of another question.
    let lead: Double

    /// Whether it is sure enough to be taken for an answer that was not asked for: of answers by strangers,
    /// nine in ten such were meant so.
    var isSure: Bool { likeness >= 0.45 && lead >= 0.25 }

    /// Whether it is so plain that it counts for more than another question that was asked: one in a hundred
    /// answers to that is.
    var isPlain: Bool { likeness >= 0.45 && lead >= 0.3 }
  }

  /// So many words of a sentence at least.
  private static let leastWords = 3

  private let reader: NoteReader
  private let options: [(question: String, option: String)]
  private let likeness: Likeness

  init(_ playbook: Playbook, by reader: NoteReader) {
    self.reader = reader
    var options: [(String, String)] = []
    var examples: [[Impression]] = []
    for question in playbook.questions where question.isCounted && question.kind.hasOptions {
      let typed = playbook.examples(of: question)
      for option in question.options {
        options.append((question.id, option.id))
        examples.append(
          (option.heard + typed.filter { $0.option == option.id }.map(\.text))
            .map(reader.impression))
      }
    }
    self.options = options
    likeness = Likeness(of: examples)
  }

  /// The closest option of any of the questions that may be answered.
  func closest(to sentence: String, among isOpen: (String) -> Bool) -> Match? {
    let typed = reader.impression(of: sentence)
    guard typed.words.count >= Self.leastWords else { return nil }
    let likenesses = likeness.likenesses(to: typed)
    let order = options.indices.filter { isOpen(options[$0].question) }
      .sorted { (likenesses[$1], $0) < (likenesses[$0], $1) }
    guard let best = order.first, likenesses[best] > 0 else { return nil }
    let (question, option) = options[best]
    let other = order.first { options[$0].question != question }.map { likenesses[$0] } ?? 0
    return Match(
      question: question, option: option, likeness: likenesses[best],
      lead: likenesses[best] - other)
  }
}
