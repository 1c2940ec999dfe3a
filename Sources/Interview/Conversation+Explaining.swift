import Belief
import Playbook

extension Conversation {
  /// Answers "why do you ask?": the reason, and what each answer would change.
  mutating func explainWhy() {
    guard let open else { return explainVerdict() }
    say(.why, ["reason": fill(open.why, ["alias": alias])])
    guard let item = open.item else { return }
    if ledger.awaitsEstimate { return say(.coachHoldsBack, tone: .quiet) }
    let belief = standing.belief
    let bank = standing.bank(in: playbook).adding([item])
    let gain = bank.gain(of: item, under: belief)
    say(
      .whyNow,
      [
        "level": name(belief.level), "percent": percent(belief.confidence), "bits": bits(gain.bits),
        "share": percent(gain.bits / max(belief.entropy, gain.bits, .leastNonzeroMagnitude)),
      ])
    let rest = standing.evidence.filter { $0.item != item.id }
    for (position, option) in open.options.enumerated() {
      let then = bank.posterior(
        given: rest + [Evidence(item: item.id, options: [option.id], known: .saw)])
      let shift = barrierShift(from: belief, to: then)
      let values = [
        "number": "\(position + 1)", "level": name(then.level), "percent": percent(then.confidence),
        "barriers": shift,
      ]
      if item.options[position].levels != nil {
        say(shift.isEmpty ? .whyOption : .whyOptionBoth, values, tone: .item)
      } else {
        say(shift.isEmpty ? .whyOptionNothing : .whyOptionBarriers, values, tone: .item)
      }
    }
  }

  /// The barriers that an answer would move most, in words; empty if none moves much.
  private func barrierShift(from now: Posterior, to then: Posterior) -> String {
    func shift(_ barrier: Barrier) -> Double {
      abs(now.probability(barrier) - then.probability(barrier))
    }
    return Barrier.allCases
      .filter { shift($0) >= 0.15 }
      .sorted { shift($0) > shift($1) }
      .prefix(3)
      .map { "\(name($0)) \(percent(then.probability($0)))" }
      .joined(separator: ", ")
  }

  /// Tells which single new fact would change the verdict.
  mutating func explainWhatIf() {
    if ledger.awaitsEstimate { return say(.coachHoldsBack, tone: .quiet) }
    let items = standing.itemsLeft(in: playbook)
    let points = standing.bank(in: playbook).turningPoints(after: standing.evidence, among: items)
    let level = ["level": name(standing.belief.level)]
    if !points.isEmpty {
      say(.whatIf, level)
      return tell(points, as: .whatIfItem)
    }
    say(.whatIfNothing, level)
    let reversals = standing.bank(in: playbook).reversals(of: standing.evidence)
    if reversals.isEmpty {
      if !standing.evidence.isEmpty { say(.whatIfNoneGiven) }
      return
    }
    say(.whatIfGiven, level)
    tell(reversals, as: .whatIfGivenItem)
  }

  /// So many answers that would turn the verdict are told.
  private static let mostTurning = 4

  private mutating func tell(_ points: [TurningPoint], as line: LineID) {
    for point in points.prefix(Self.mostTurning) {
      guard let question = playbook[question: point.item],
        let option = question.option(point.option)
      else { continue }
      var values = [
        "question": question.short, "answer": fill(option.say, ["alias": alias]),
        "level": name(point.level),
      ]
      if line == .whatIfItem { values["percent"] = percent(point.expected) }
      say(line, values, tone: .item)
    }
  }

  /// So many notes are read back before the verdict; all of them are in the transcript.
  private static let mostNotes = 5

  /// Says what was heard, the verdict, what it rests on, what points the other way, what is unknown.
  mutating func sumUp() {
    say(.summingUp, tone: .heading)
    listAnswers()
    let notes = ledger.notes
    for note in notes.prefix(Self.mostNotes) { say(.noteItem, ["words": note], tone: .item) }
    if notes.count > Self.mostNotes {
      say(.noteMore, ["count": "\(notes.count - Self.mostNotes)"], tone: .item)
    }
    explainVerdict()
    compareEstimate()
  }

  /// The verdict alone, for those who filled in a form.
  public mutating func verdict() -> [Effect] {
    effects = []
    explainVerdict()
    defer { effects = [] }
    return effects
  }

  /// The verdict with its picture, its weightiest evidence, and its limits.
  mutating func explainVerdict() {
    let assessment = assessment
    let belief = assessment.belief
    say(.verdictHeading, tone: .heading)
    present(.scale)
    if standing.evidence.isEmpty {
      say(.verdictWithoutEvidence)
      return
    }
    say(
      belief.confidence >= playbook.plan.stopping.firmLevel ? .verdictFirm : .verdictOpen,
      [
        "level": name(belief.level), "percent": percent(belief.confidence),
        "sentence": playbook.card(belief.level)?.sentence ?? "", "other": name(belief.runnerUp),
        "other-percent": percent(belief.levels[belief.runnerUp]),
      ])
    say(.verdictNeeds, ["needs": playbook.card(belief.level)?.needs ?? ""])
    say(.weighedMost)
    for weight in assessment.pro.prefix(3) {
      weigh(weight.evidence, for: belief.level, against: weight.rival)
    }
    if assessment.pro.isEmpty { say(.weighedNothing, tone: .item) }
    if !assessment.contra.isEmpty {
      say(.pointsOtherWay)
      for weight in assessment.contra.prefix(3) {
        weigh(weight.evidence, for: belief.level, against: weight.rival)
      }
    }
    tellBarriers(belief)
    tellUnknown(assessment)
    let explained = Set(ledger.explanations.map(\.question))
    for surprise in assessment.surprises.filter({ !explained.contains($0.evidence.item) }).prefix(2)
    {
      sayStillSurprising(surprise)
    }
    say(.scaleCaution, tone: .quiet)
  }

  /// Tells an answer with how many of twenty give it at either of two levels.
  mutating func weigh(_ evidence: Evidence, for level: Level, against other: Level) {
    guard let given = standing.given.first(where: { $0.question.id == evidence.item }) else {
      return
    }
    let counts = given.answer.options.compactMap { given.question.option($0)?.levelCounts }.first
    say(
      .weighedItem,
      [
        "question": given.question.short, "answer": describe(given.answer, to: given.question),
        "count": "\(counts?[level] ?? 0)", "level": name(level),
        "other-count": "\(counts?[other] ?? 0)", "other": name(other),
      ], tone: .item)
  }

  private mutating func tellBarriers(_ belief: Posterior) {
    let active = belief.activeBarriers
    if active.isEmpty { return say(.noBarriers) }
    say(.barriersFound)
    for barrier in active {
      say(
        .barrierItem,
        [
          "barrier": name(barrier), "percent": percent(belief.probability(barrier)),
          "sentence": playbook.card(barrier)?.sentence ?? "",
        ], tone: .item)
    }
  }

  private mutating func tellUnknown(_ assessment: Assessment) {
    // A barrier that has just been named as one is not called unknown in the same breath.
    let active = assessment.belief.activeBarriers
    let names = assessment.unknown.compactMap { unknown in
      switch unknown {
      case .dimension(let dimension): playbook.lines.text(dimension.line)
      case .barrier(let barrier): active.contains(barrier) ? nil : name(barrier)
      }
    }
    if names.isEmpty { return say(.nothingUnknown) }
    say(.unknown, ["list": names.joined(separator: ", ")])
  }

  private mutating func sayStillSurprising(_ surprise: WeightOfEvidence) {
    guard let given = standing.given.first(where: { $0.question.id == surprise.evidence.item })
    else { return }
    say(
      .stillSurprising,
      ["question": given.question.short, "answer": describe(given.answer, to: given.question)],
      tone: .alert)
  }

  private func bits(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}
