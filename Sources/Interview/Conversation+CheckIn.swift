import Belief
import Playbook

extension Conversation {
  /// Begins a check-in; a conversation that was never finished is taken up where it was left instead.
  mutating func checkIn(_ today: Day) {
    guard ledger.isConfirmed else { return takeUp(today) }
    let changed = ledger.playbook != playbook.digest
    let since = ledger.asOf
    record(.checkedIn(playbook: playbook.digest, today: today))
    say(.checkInWelcome, ["since": since.inWords])
    tellNewContent(if: changed)
  }

  /// Says when a step was planned, or what would be a sign of it, before it is asked about; and once, that
  /// only what is new counts.
  mutating func announceInCheckIn(_ question: Question) {
    if let (kind, id) = StepQuestion.read(question.id) {
      switch kind {
      case .fate: announceStep(id)
      case .signs: listSigns(of: id)
      }
    } else if ledger.focus == nil, ledger.settled.allSatisfy({ StepQuestion.read($0) != nil }) {
      say(.checkInSince, ["since": ledger.lastRound.inWords], tone: .quiet)
    }
  }

  private mutating func announceStep(_ id: String) {
    guard let step = ledger.followed.first(where: { $0.tactic == id }) else { return }
    let today = ledger.today
    let line: LineID =
      step.ends <= today ? .stepOver : step.starts < today ? .stepUnderWay : .stepAhead
    say(
      line,
      ["starts": step.starts.inShort(from: today), "ends": step.ends.inShort(from: today)],
      tone: .quiet)
  }

  private mutating func listSigns(of id: String) {
    guard let tactic = playbook.tactic(id) else { return }
    say(.signsIntro)
    for sign in tactic.signs {
      say(.signItem, ["sign": fill(sign, ["alias": alias])], tone: .item)
    }
  }

  // MARK: What has changed, and why

  /// Tells what is new, how far the older answers have faded, and what both did to the verdict.
  mutating func reviewCheckIn() {
    let answered = ledger.answeredInRound
    let numbered = Array(standing.given.enumerated())
    let new = numbered.filter { answered.contains($1.question.id) }
    let before = ledger.beforeRound()
    say(.checkInHeading, ["since": ledger.lastRound.inWords], tone: .heading)
    if new.isEmpty { say(.nothingNew) }
    for (position, given) in new {
      tellNew(given, number: position + 1, before: before.answers[given.question.id])
    }
    tellPutOff(new.map(\.element))
    tellFaded(numbered.map(\.element).filter { !answered.contains($0.question.id) })
    tellMoved(by: new.map(\.element), since: before)
    present(.scale)
    say(.scaleCaution, tone: .quiet)
  }

  private mutating func tellNew(_ given: Standing.Given, number: Int, before: Answer?) {
    let values = [
      "number": "\(number)", "question": given.question.short,
      "answer": describe(given.answer, to: given.question),
    ]
    // The same options in another order are the same answer.
    let isSame = before.map {
      !$0.options.isEmpty && Set($0.options) == Set(given.answer.options)
    }
    let words = before.map { describe($0, to: given.question) }
    if let words, words != values["answer"], isSame == false,
      StepQuestion.read(given.question.id) == nil
    {
      say(.answerMoved, values.merging(["before": words]) { $1 }, tone: .item)
    } else {
      say(.answerItem, values, tone: .item)
    }
  }

  /// Says so if a step was put off again: then its size or its place is wrong, not its date.
  private mutating func tellPutOff(_ new: [Standing.Given]) {
    for given in new where given.answer.options == [StepFate.notYet.rawValue] {
      let times = ledger.facts.filter { fact in
        if case .answered(given.question.id, let answer, _) = fact {
          answer.options == [StepFate.notYet.rawValue]
        } else {
          false
        }
      }
      if times.count > 1 { say(.putOffAgain, ["step": given.question.short], tone: .alert) }
    }
  }

  /// Says how much the older answers that bear on level or barriers still weigh, by the day they are of.
  private mutating func tellFaded(_ old: [Standing.Given]) {
    let counted = old.filter { $0.question.isCounted && !$0.answer.options.isEmpty }
    for day in Set(counted.map(\.day)).sorted() {
      let share = playbook.plan.fading.share(at: ledger.asOf.number - day.number)
      say(
        .faded,
        [
          "count": "\(counted.filter { $0.day == day }.count)", "day": day.inWords,
          "percent": percent(share),
        ], tone: .quiet)
    }
  }

  /// Tells the verdict of before, what fading alone made of it, and what the new answers made of that.
  private mutating func tellMoved(by new: [Standing.Given], since before: Ledger) {
    if standing.evidence.isEmpty { return say(.statusNoEvidence) }
    let then = Standing(before, in: playbook).belief
    let faded = Standing(ledger.beforeRound(asOf: ledger.asOf), in: playbook).belief
    let now = standing.belief
    func values(_ belief: Posterior) -> [String: String] {
      ["level": name(belief.level), "percent": percent(belief.confidence)]
    }
    let dated = values(then).merging(["day": ledger.lastRound.inWords]) { $1 }
    if values(then) == values(now), values(faded) == values(now) {
      say(.verdictUnmoved, dated)
    } else {
      say(.verdictThen, dated)
      say(.verdictFaded, values(faded))
      say(now.level == faded.level ? .verdictStays : .verdictMoves, values(now))
      tellWhatWeighed(in: new)
    }
    let eased = standing.eased(in: playbook)
    let was = Set(then.activeBarriers)
    let stand = Set(now.activeBarriers).subtracting(eased)
    tell(.barrierEased, was.intersection(eased))
    tell(.barrierAppeared, stand.subtracting(was))
    tell(.barrierGone, was.subtracting(stand).subtracting(eased))
  }

  /// Tells which of the new answers moved the verdict most.
  private mutating func tellWhatWeighed(in new: [Standing.Given]) {
    let ids = Set(new.map(\.question.id))
    let weights = assessment.weights.filter { ids.contains($0.evidence.item) && abs($0.bits) > 0.3 }
    if !weights.isEmpty { say(.movedMost) }
    for weight in weights.prefix(3) {
      guard let given = new.first(where: { $0.question.id == weight.evidence.item }) else {
        continue
      }
      say(
        weight.bits > 0 ? .movedFor : .movedAgainst,
        [
          "question": given.question.short, "answer": describe(given.answer, to: given.question),
          "level": name(standing.belief.level),
        ], tone: .item)
    }
  }
  /// Says the same of several barriers in one line; nothing of none.
  private mutating func tell(_ line: LineID, _ barriers: Set<Barrier>) {
    if barriers.isEmpty { return }
    let names = Barrier.allCases.filter(barriers.contains).map { name($0) }
    say(line, ["barrier": names.joined(separator: ", ")])
  }
}
