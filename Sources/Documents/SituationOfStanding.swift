import Belief
import Interview
import Playbook
import Roadmap

extension Situation {
  /// The situation that a conversation has brought to light, planned from a day.
  public init(_ standing: Standing, in playbook: Playbook, today: Day) {
    let assessment = Assessment(standing, in: playbook)
    func option(_ purpose: QuestionPurpose) -> String? { standing.answer(purpose)?.options.first }
    self.init(
      today: today, belief: standing.belief, eased: standing.eased(in: playbook),
      target: standing.target, conditions: standing.conditions, done: standing.done(in: playbook),
      ruledOut: standing.dropped, unknown: Situation.unknown(standing, assessment, playbook),
      sector: option(.sector),
      size: option(.size), deadline: standing.answer(.wantedBy)?.days.last,
      outOfReach: standing.outOfReach,
      sorePoint: standing.answer(.sorePoint)?.text,
      budgetCloses: standing.answer(.budgetCloses)?.days.last,
      boardMeets: standing.answer(.boardMeets)?.days.first,
      raised: standing.raised(in: playbook),
      chosen: standing.planChanges.compactMap(\.chosen),
      putOff: standing.planChanges.putOff,
      aim: standing.answer(.aim)?.text.map(Situation.firstSentence),
      asked: Set(standing.given.map(\.question.id)), names: Situation.names(standing, playbook),
      reasons: Situation.reasons(standing, assessment, playbook))
    ruledOut.formUnion(standing.planChanges.ruledOut)
  }

  /// What is not known; what a step has eased need not be found out.
  private static func unknown(
    _ standing: Standing, _ assessment: Assessment, _ playbook: Playbook
  ) -> [Unknown] {
    let eased = standing.eased(in: playbook)
    return assessment.unknown.filter { unknown in
      if case .barrier(let barrier) = unknown { !eased.contains(barrier) } else { true }
    }
  }

  /// The first sentence of an answer that others are shown: what is told by the way behind it is for the
  /// practitioner alone.
  private static func firstSentence(_ text: String) -> String {
    let line = oneLine(text)
    let end = [". ", "! ", "? ", "; "].compactMap { line.firstRange(of: $0)?.lowerBound }.min()
    return end.map { String(line[..<$0]) } ?? line
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// Whom the executive listens to, by role, if what was said is about somebody inside the house.
  private static func trusted(_ standing: Standing) -> String? {
    let others = ["trusts-peer", "trusts-adviser"].filter(standing.conditions.contains)
    return others.isEmpty ? standing.answer(.listensToWhom)?.text : nil
  }

  private static func names(_ standing: Standing, _ playbook: Playbook) -> [String: String] {
    func line(_ purpose: QuestionPurpose, else words: LineID) -> String {
      oneLine(standing.answer(purpose)?.text ?? playbook.lines.text(words))
    }
    return [
      "alias": standing.alias(in: playbook),
      "wanted": firstSentence(line(.wanted, else: .whatIsWanted)),
      "peer": line(.peerName, else: .aPeer),
      "trusted": trusted(standing).map(oneLine)
        ?? playbook.lines.text(.aTrustedColleague, ["alias": standing.alias(in: playbook)]),
    ]
  }

  /// What was answered, by what it calls for, the loudest first.
  private static func reasons(
    _ standing: Standing, _ assessment: Assessment, _ playbook: Playbook
  ) -> Reasons {
    let alias = standing.alias(in: playbook)
    func words(_ given: Standing.Given, only option: String? = nil) -> String {
      let said = (option.map { [$0] } ?? given.answer.options)
        .compactMap { given.question.option($0)?.say }
        .map { fill($0, ["alias": alias]) }
      let text =
        said.isEmpty ? given.answer.text ?? given.answer.words ?? "" : said.joined(separator: "; ")
      return "\(given.question.short): \(text)"
    }
    var reasons = Reasons()
    let byID = Dictionary(standing.given.map { ($0.question.id, $0) }) { first, _ in first }
    reasons.level = assessment.pro.compactMap { byID[$0.evidence.item] }.map { words($0) }
    for barrier in Barrier.allCases {
      reasons.barriers[barrier] = standing.given
        .compactMap { given in loudest(given, for: barrier).map { (given, $0) } }
        .sorted { $0.1.ratio > $1.1.ratio }
        .map { words($0.0, only: $0.1.option) }
    }
    for barrier in standing.raised(in: playbook) {
      let said = standing.objections(raising: barrier, in: playbook)
      reasons.barriers[barrier, default: []].insert(
        contentsOf: said.map { playbook.lines.text(.becauseObjection, ["words": $0]) }, at: 0)
    }
    for given in standing.given {
      for option in given.answer.options {
        for condition in given.question.option(option)?.sets ?? [] {
          reasons.conditions[condition, default: []].append(words(given))
        }
      }
    }
    return reasons
  }

  /// The option of an answer that speaks most for a barrier, and how much likelier it is with the
  /// barrier than without; nil if none speaks for it.
  private static func loudest(
    _ given: Standing.Given, for barrier: Barrier
  ) -> (option: String, ratio: Double)? {
    let ratios = given.answer.options.compactMap { id -> (option: String, ratio: Double)? in
      guard let presence = given.question.item?.option(id)?.barriers[barrier] else { return nil }
      return (id, presence.present / presence.absent)
    }
    guard let most = ratios.max(by: { $0.ratio < $1.ratio }), most.ratio > 1.5 else { return nil }
    return most
  }
}

extension RoadmapDocument {
  /// Plans and prints the way forward from what a conversation has brought to light.
  ///
  /// The plan answers to `conditions` where they are given, and otherwise to those of the standing.
  public init(
    of standing: Standing, in playbook: Playbook, today: Day, conditions: Set<String>? = nil,
    redacted: Bool = false
  ) {
    var situation = Situation(standing, in: playbook, today: today)
    if let conditions { situation.conditions = conditions }
    self.init(
      Roadmap(situation, in: playbook), of: situation,
      calendar: ExecutiveCalendar(standing, in: playbook), in: playbook, redacted: redacted)
  }
}

extension Roadmap {
  /// Plans the way forward from what a conversation has brought to light.
  public init(of standing: Standing, in playbook: Playbook, today: Day) {
    self.init(Situation(standing, in: playbook, today: today), in: playbook)
  }
}
