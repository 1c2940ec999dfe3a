import Playbook

/// Reads what a junior says to an executive, turn by turn.
public struct TurnReader: Sendable {
  private let cues: RehearsalCues?
  private let checks: [Check: SignReader]
  private let penalties: [Penalty: SignReader]

  /// A reader that goes by the playbook's words and has learnt from its labelled turns.
  public init(playbook: Playbook) {
    self.init(playbook: playbook, learningFrom: playbook.labelledTurns)
  }

  /// A reader that has learnt from these turns alone.
  init(playbook: Playbook, learningFrom turns: [LabelledTurn]) {
    let cues = playbook.rehearsalCues
    self.cues = cues
    let marked = turns.map { turn in
      (
        turn: turn,
        marks: TurnMarks(turn.junior, after: turn.executive, in: Scene(turn), cues: cues)
      )
    }
    checks = (playbook.scoringPlan?.checks ?? [:]).reduce(into: [:]) { readers, entry in
      readers[entry.key] = SignReader(
        entry.value, learningFrom: marked.map { ($0.marks, $0.turn.meets.contains(entry.key)) })
    }
    penalties = (playbook.scoringPlan?.penalties ?? [:]).reduce(into: [:]) { readers, entry in
      readers[entry.key] = SignReader(
        entry.value,
        learningFrom: marked.map { ($0.marks, $0.turn.penalties.contains(entry.key)) })
    }
  }

  /// Reads one turn; `executive` is what was said just before. Total over every text.
  public func read(_ words: String, after executive: String?, in scene: Scene) -> TurnReading {
    let turn = TurnMarks(words, after: executive, in: scene, cues: cues)
    func quote(_ finding: SignReader.Finding?) -> String? {
      finding?.sentence.map { turn.sentences[$0].text }
    }
    let heard = checks[.reflectsConcern]?.read(turn)
    let isRambling = turn.sentences.areRambling
    return TurnReading(
      checks: Check.allCases.map { check in
        let finding = checks[check]?.read(turn)
        let verdict = finding?.verdict ?? .abstained
        return TurnReading.CheckReading(
          check: check, verdict: isRambling && verdict == .met ? .abstained : verdict,
          probability: finding?.probability ?? 0, quote: quote(finding))
      },
      penalties: Penalty.allCases.compactMap { penalty in
        let finding = penalties[penalty]?.read(turn)
        guard finding?.verdict == .met, let quote = quote(finding) else { return nil }
        return .init(penalty: penalty, quote: quote)
      },
      counts: Counts(of: turn, reflecting: heard?.verdict == .met ? heard?.sentence : nil))
  }

  /// What each sign weighs, check by check and penalty by penalty.
  public var explanation: [(id: String, signs: [(sign: String, weight: Double)])] {
    Check.allCases.compactMap { id in checks[id].map { (id.rawValue, $0.explanation) } }
      + Penalty.allCases.compactMap { id in penalties[id].map { (id.rawValue, $0.explanation) } }
  }

  /// What is counted in a turn, by name.
  func counts(of turn: LabelledTurn) -> [String: Int] {
    read(turn.junior, after: turn.executive, in: Scene(turn)).counts.byName
  }

  /// The probability of each check and penalty in a turn, by id.
  func probabilities(of turn: LabelledTurn) -> [String: Double] {
    let marks = TurnMarks(turn.junior, after: turn.executive, in: Scene(turn), cues: cues)
    var result: [String: Double] = [:]
    for (check, reader) in checks { result[check.rawValue] = reader.read(marks).probability }
    for (penalty, reader) in penalties { result[penalty.rawValue] = reader.read(marks).probability }
    return result
  }
}

extension Scene {
  /// The scene of a labelled turn.
  init(_ turn: LabelledTurn) {
    self.init(
      sector: turn.sector, level: turn.level, barriers: turn.barrier.map { [$0] } ?? [],
      goal: turn.goal)
  }
}
