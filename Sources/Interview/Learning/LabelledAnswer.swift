import Belief
import Playbook

/// An answer about an executive whose true position has become plain.
public struct LabelledAnswer: Sendable, Equatable {
  /// The question's id.
  public let question: String
  /// The options said to hold.
  public let options: [String]
  /// The true position.
  public let level: Level
  /// How much of a person it counts for, from 0 to 1: the weight of how it is known, faded by the days
  /// from the answer to the day on which the position was put on record.
  public let weight: Double

  /// Creates a labelled answer.
  public init(question: String, options: [String], level: Level, weight: Double) {
    self.question = question
    self.options = options
    self.level = level
    self.weight = weight
  }

  /// The answers of one session to which its confirmed positions apply.
  ///
  /// A position applies to the answers given since the one before it: those before that were about an
  /// earlier time. One that follows another without an answer between them corrects it.
  public static func all(
    in events: some Sequence<Event>, of playbook: Playbook
  ) -> [LabelledAnswer] {
    var ledger = Ledger()
    var labelled: [LabelledAnswer] = []
    var latest: (start: Int, end: Int, count: Int)?
    for event in events {
      ledger.apply(event)
      guard case .verified(let level, let day) = event else { continue }
      let end = ledger.facts.count
      var start = latest?.end ?? 0
      if let latest, latest.end == end {
        start = latest.start
        labelled.removeLast(latest.count)
      }
      // An answer taken back since then has shortened the list.
      let facts = ledger.facts[min(start, end)...]
      let new = answers(in: facts, level, day, playbook)
      labelled += new
      latest = (min(start, end), end, new.count)
    }
    return labelled
  }

  private static func answers(
    in facts: ArraySlice<Ledger.Fact>, _ level: Level, _ day: Day, _ playbook: Playbook
  ) -> [LabelledAnswer] {
    Ledger.dated(facts).sorted { $0.key < $1.key }.compactMap { id, dated in
      guard let question = playbook[question: id], question.section != .checkIn else { return nil }
      let options = dated.answer.options.filter {
        question.option($0)?.levelCounts.isEmpty == false
      }
      guard !options.isEmpty else { return nil }
      let share = playbook.plan.fading.share(at: day.number - dated.day.number)
      return LabelledAnswer(
        question: id, options: options, level: level, weight: dated.answer.known.weight * share)
    }
  }
}
