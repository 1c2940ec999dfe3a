import Belief

/// The order of the parts, when to stop asking, and when to be surprised.
public struct InterviewPlan: Sendable, Equatable {
  /// The parts in order; the adaptive ones are asked together, where the first of them stands.
  public let sections: [Section]
  /// The title of each part, as shown.
  public let titles: [Section: String]
  /// When the adaptive part has asked enough.
  public let stopping: StoppingRule
  /// An answer expected with less than this probability is a surprise, 0 to 1.
  public let surprise: Double
  /// How what was told loses weight with age.
  public let fading: Fading
  /// What a check-in asks.
  public let checkIn: CheckInPlan
  /// How much of its weight an answer keeps that came of a bad week, 0 to 1.
  public let badWeekCounts: Double
  /// How much of its weight an answer keeps that was meant for another audience, 0 to 1.
  public let otherAudienceCounts: Double
  /// How much of their weight the answers keep that were given before a change of heart was told, 0 to 1.
  public let beforeChangeCounts: Double
  /// The digest of the playbook from whose counts these were learnt; nil for an author's own.
  public let learntFrom: String?
  /// A barrier whose probability is above this, and not yet active, counts as unknown.
  public let unknownAbove: Double

  init(_ record: Record) {
    var sections: [Section] = []
    var titles: [Section: String] = [:]
    if let parts = record.record("parts") {
      for (key, text, place) in parts.texts() {
        guard let section = Section(rawValue: key) else {
          record.findings.add(
            .unknownID(
              kind: "part", id: key, near: near(key, in: Section.allCases.map(\.rawValue))),
            at: place)
          continue
        }
        sections.append(section)
        titles[section] = text
      }
      for section in Section.allCases where titles[section] == nil {
        record.findings.add(.fieldMissing(section.rawValue), at: parts.place)
      }
    } else if !record.has("parts") {
      record.findings.add(.fieldMissing("parts"), at: record.place)
    }
    self.sections = sections
    self.titles = titles
    stopping = StoppingRule(
      firmLevel: record.number("firm-level", in: 0.5...0.999),
      firmBarrier: record.number("firm-barrier", in: 0...0.5),
      leastGain: record.number("least-gain-bits", in: 0...3),
      least: record.requiredInteger("least-answers", in: 0...100),
      most: record.requiredInteger("most-questions", in: 1...100))
    surprise = record.number("surprise-below", in: 0...1)
    badWeekCounts = record.number("bad-week-counts", in: 0...1)
    otherAudienceCounts = record.number("other-audience-counts", in: 0...1)
    beforeChangeCounts = record.number("before-change-counts", in: 0...1)
    unknownAbove = record.number("unknown-above", in: 0...0.5)
    fading = Fading(halfLife: record.number("half-life-days", in: 1...10_000))
    checkIn = CheckInPlan(record)
    learntFrom = record.text("learnt-from")
    record.finish()
  }
}
