import Belief
import Playbook
import Synchronization

/// What is needed to hear own words, made when they first come: the first prompt need not wait for it.
final class Hearing: Sendable {
  private let playbook: Playbook
  private let held = Mutex(Held())

  private struct Held {
    var reader: NoteReader?
    var facts: FactReader?
    var bank: PhraseBank?
    var objections: ObjectionMatch?
    var questions: [String: OwnWords] = [:]
  }

  init(_ playbook: Playbook) {
    self.playbook = playbook
  }

  /// Makes ready what the first own words would wait for.
  func prepare() {
    _ = (reader, bank)
  }

  /// Reads plain facts: that of the notes' reader once there is one, since both are alike.
  private var factReader: FactReader {
    held.withLock { held in
      let facts = held.facts ?? held.reader?.facts ?? FactReader(playbook)
      held.facts = facts
      return facts
    }
  }

  /// The plain facts that a text tells surely enough; for these nothing need be learnt from remarks.
  func facts(in text: String, today: Day) -> [Reading.Fact] {
    factReader.facts(in: String(text.prefix(NoteReader.longestSentence)), today: today)
      .filter { $0.confidence >= FactReader.leastAccepted }.map(\.fact)
  }

  /// The options of plain questions that a text denies.
  func denials(in text: String) -> [(question: String, option: String)] {
    factReader.denials(in: String(text.prefix(NoteReader.longestSentence)))
  }

  /// Reads notes.
  var reader: NoteReader {
    held.withLock { held in
      let reader = held.reader ?? NoteReader(playbook)
      held.reader = reader
      return reader
    }
  }

  /// Knows what answers which question.
  var bank: PhraseBank {
    let reader = reader
    return held.withLock { held in
      let bank = held.bank ?? PhraseBank(playbook, by: reader)
      held.bank = bank
      return bank
    }
  }

  /// The options of a question that own words come close to, the closest first.
  func options(of question: Question, like text: String) -> [String] {
    ranked(question, like: text).map(\.option)
  }

  /// The options of a question that own words come close to, the closest first, with what speaks for each.
  func ranked(_ question: Question, like text: String) -> [(option: String, score: Double)] {
    words(for: question).ranked(like: reader.typed(text))
  }

  /// The options that own words may mean which come close to none: a guess, the likeliest first.
  func guesses(of question: Question, like text: String) -> [String] {
    let typed = reader.typed(text)
    guard typed.tokens.tokens.count(where: { $0.kind == .word }) >= Self.leastGuessed else {
      return []
    }
    return words(for: question).guessed(like: typed)
  }

  /// From fewer words nothing is guessed.
  private static let leastGuessed = 3

  /// The objection that words come closest to, if they come close to one.
  func objection(in text: String) -> Objection? {
    let reader = reader
    let match = held.withLock { held in
      let match = held.objections ?? ObjectionMatch(playbook.objections, by: reader)
      held.objections = match
      return match
    }
    return match.best(for: text)
  }

  /// The question already answered, and another option of it, that own words come closest to by far, the
  /// last one before any other; nil if none or several are as close.
  func answered(
    by text: String, among answers: [String: Answer], last: Question?
  ) -> (question: String, option: String)? {
    let typed = reader.typed(text)
    let heard = playbook.questions.filter { answers[$0.id] != nil && $0.kind.hasOptions }
      .compactMap { question -> (question: String, option: String, score: Double)? in
        words(for: question).ranked(like: typed).first.map { found in
          let lead = question.id == last?.id ? Self.leadOfLast : 0
          return (question.id, found.option, found.score + lead)
        }
      }
      .sorted { ($1.score, $0.question) < ($0.score, $1.question) }
    guard let best = heard.first, best.score >= Self.leastAnswered,
      heard.count < 2 || best.score >= heard[1].score + Self.leastLead,
      answers[best.question]?.options != [best.option]
    else { return nil }
    return (best.question, best.option)
  }

  /// The places of the groups of texts that words come closest to, the closest first; of those only that have
  /// something telling in common with them.
  func closest(of groups: [[String]], to words: String) -> [Int] {
    let likenesses = Likeness(of: groups.map { $0.map(reader.impression) })
      .likenesses(to: reader.impression(of: words))
    return groups.indices.filter { likenesses[$0] >= Self.leastTelling }
      .sorted { (likenesses[$1], $0) < (likenesses[$0], $1) }
  }

  private static let leastTelling = 0.15

  /// So close, and closer by so much than to any other question, words must come to a question that they do
  /// not name.
  static let leastAnswered = 0.3
  private static let leastLead = 0.2
  /// Who corrects mostly means what was said last.
  private static let leadOfLast = 0.2

  private func words(for question: Question) -> OwnWords {
    let reader = reader
    return held.withLock { held in
      let words =
        held.questions[question.id]
        ?? OwnWords(question, examples: playbook.examples(of: question), by: reader)
      held.questions[question.id] = words
      return words
    }
  }
}
