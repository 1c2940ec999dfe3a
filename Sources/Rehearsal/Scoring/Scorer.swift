import Playbook

/// Scores a whole conversation.
public struct Scorer: Sendable {
  private let reader: TurnReader
  private let coach: LineCoach
  private let feedback: ScoringFeedback?

  /// A scorer that goes by the playbook.
  public init(playbook: Playbook) {
    self.init(playbook: playbook, reader: TurnReader(playbook: playbook))
  }

  /// A scorer with a reader that has learnt already.
  public init(playbook: Playbook, reader: TurnReader) {
    self.reader = reader
    coach = LineCoach(playbook: playbook)
    feedback = playbook.scoringFeedback
  }

  /// One turn of the junior's with what was read in it.
  private struct Turn {
    let number: Int
    let words: String
    let after: String?
    let reading: TurnReading

    func reading(of check: Check) -> TurnReading.CheckReading? {
      reading.checks.first { $0.check == check }
    }

    func citation(_ quote: String?) -> ConversationScore.Citation {
      .init(turn: number, words: quote ?? words)
    }
  }

  /// Scores a conversation. Total over every conversation: a check is met if any turn meets it, missed
  /// if every turn misses it, and otherwise left to the supervisor.
  public func score(_ talk: Talk, in scene: Scene) -> ConversationScore {
    score(
      talk.turns.enumerated().map { number, turn in
        Turn(
          number: number + 1, words: turn.words, after: turn.after,
          reading: reader.read(turn.words, after: turn.after, in: scene))
      }, scene)
  }

  /// Scores a rehearsal, whose turns have been read already.
  public func score(_ encounter: Encounter) -> ConversationScore {
    score(
      encounter.exchanges.map { exchange in
        Turn(
          number: exchange.number, words: exchange.words, after: exchange.after,
          reading: exchange.reading)
      }, encounter.setup.scene)
  }

  private func score(_ turns: [Turn], _ scene: Scene) -> ConversationScore {
    let named = coach.named(in: turns.map(\.words))
    func better(_ lines: [String]?, _ turn: Turn) -> String? {
      coach.better(
        lines ?? [], after: turn.after, in: scene, turn: turn.number, named: named)
    }
    let counts = Scorer.counts(of: turns)
    return ConversationScore(
      checks: turns.isEmpty
        ? [] : Check.allCases.compactMap { score($0, turns, counts, better: better) },
      penalties: turns.flatMap { turn in
        turn.reading.penalties.map { score($0, turn, better: better) }
      },
      counts: counts)
  }

  /// The counts of all turns together: leave that was asked in one turn holds for the next.
  private static func counts(of turns: [Turn]) -> Counts {
    var sum = Counts()
    var hasLeave = false
    for turn in turns {
      var counts = turn.reading.counts
      if hasLeave {
        counts.advisingWithLeave += counts.advisingWithoutLeave
        counts.advisingWithoutLeave = 0
      }
      sum = sum + counts
      hasLeave = turn.reading.meets(.asksLeave)
    }
    return sum
  }

  private func score(
    _ check: Check, _ turns: [Turn], _ counts: Counts, better: ([String]?, Turn) -> String?
  ) -> ConversationScore.CheckScore? {
    func best(_ verdict: TurnReading.Verdict) -> Turn? {
      turns.filter { $0.reading(of: check)?.verdict == verdict }
        .max {
          ($0.reading(of: check)?.probability ?? 0) < ($1.reading(of: check)?.probability ?? 0)
        }
    }
    let words = feedback?.checks[check]
    if let turn = best(.met) {
      return .init(
        check: check, isMet: true, line: turn.citation(turn.reading(of: check)?.quote),
        why: words?.met ?? "", better: nil)
    }
    let open = best(.abstained)
    guard let turn = open ?? moment(for: check, among: turns) else { return nil }
    // Who brings neither advice nor information has nothing to ask leave for.
    if check == .asksLeave, counts.informing + counts.advisingWithoutLeave == 0 {
      return .init(
        check: check, isMet: nil, line: turn.citation(nil), why: feedback?.noLeaveNeeded ?? "",
        better: nil)
    }
    let hasSign = turn.reading(of: check)?.quote != nil
    return .init(
      check: check, isMet: open == nil ? false : nil, line: turn.citation(nil),
      why: (open == nil ? words?.missed : hasSign ? words?.abstained : feedback?.unsure) ?? "",
      better: open == nil ? better(words?.better, turn) : nil)
  }

  /// The turn in which a missed check had its moment: the one that came nearest, one with words that bear
  /// on it before any other, and of those that came equally near the first.
  private func moment(for check: Check, among turns: [Turn]) -> Turn? {
    func nearness(_ turn: Turn) -> (Int, Double, Int) {
      let reading = turn.reading(of: check)
      return (reading?.quote == nil ? 0 : 1, reading?.probability ?? 0, -turn.number)
    }
    return turns.max { nearness($0) < nearness($1) }
  }

  private func score(
    _ reading: TurnReading.PenaltyReading, _ turn: Turn, better: ([String]?, Turn) -> String?
  ) -> ConversationScore.PenaltyScore {
    let words = feedback?.penalties[reading.penalty]
    return .init(
      penalty: reading.penalty, line: turn.citation(reading.quote), why: words?.why ?? "",
      better: better(words?.better, turn))
  }
}
