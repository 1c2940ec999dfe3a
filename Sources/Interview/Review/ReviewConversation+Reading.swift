import Playbook

extension ReviewConversation {
  /// Does what a line asks for.
  mutating func read(_ typed: String) {
    let reply = ReviewReply(typed, replies: playbook.replies)
    switch (reply, stage) {
    case (.pause, _): pause()
    case (.comment(let number, let words), _): comment(number, words)
    case (.check(let number, let met, let reason), _): overrule(number, met, reason)
    case (.done, .reading) where checks.contains { review.judgements[$0.id] == nil }: turn(to: nil)
    case (.done, _): finish()
    case (.next, .reasoning(let index)): uphold(checks[index])
    case (_, .reasoning(let index)): explain(checks[index], typed.trimmed)
    case (.line(let number), _): turn(toNumber: number)
    case (.back, _): turnBack()
    case (.next, .reading): turnOn()
    case (.next, .judging(let index)): judge(checks[index], nil)
    case (.verdict(let met), .judging(let index)): judge(checks[index], met)
    case (.next, .closing): finish()
    case (.verdict, .reading), (.verdict, .closing), (.words, _):
      say(.reviewHow, tone: .quiet)
      ask()
    }
  }

  // MARK: Turning pages

  /// Shows the page that begins with a line; with none, goes on to the checks.
  mutating func turn(to line: ReviewLine?) {
    let past = (lines.last?.at ?? 0) + 1
    record(.review(event: .turned(at: line?.at ?? past)))
    if line == nil {
      if case .judging = stage { say(.reviewChecks, ["count": "\(checks.count)"], tone: .heading) }
    } else {
      showPage()
    }
    ask()
  }

  private mutating func turnOn() {
    let next = pageStart + Self.pageLength
    turn(to: lines.indices.contains(next) ? lines[next] : nil)
  }

  private mutating func turnBack() {
    // From the checks, back is the last page; from a page, the one before it.
    let start = stage == .reading ? pageStart - Self.pageLength : lines.count - Self.pageLength
    turn(to: lines.isEmpty ? nil : lines[max(0, start)])
  }

  private mutating func turn(toNumber number: Int) {
    guard lines.indices.contains(number - 1) else { return refuse(number) }
    turn(to: lines[number - 1])
  }

  /// Shows the lines of the page, each with what was said of it.
  mutating func showPage() {
    for line in lines.dropFirst(pageStart).prefix(Self.pageLength) {
      let speaker = playbook.lines.text(speaker(of: line), ["alias": alias])
      let name = speaker.prefix(1).uppercased() + speaker.dropFirst()
      let who =
        line.turn.map {
          playbook.lines.text(.reviewTurn, ["who": name, "turn": "\($0)"])
        } ?? name
      for (position, text) in line.texts.enumerated() {
        let values = ["number": "\(line.number)", "who": who, "text": text]
        show(position == 0 ? .reviewLine : .reviewLineGoesOn, values, tone: .item)
      }
      for comment in review.comments where comment.at == line.at {
        show(
          .reviewComment,
          ["author": review.author, "day": comment.day.inWords, "words": comment.words],
          tone: .quiet)
      }
    }
  }

  private func speaker(of line: ReviewLine) -> LineID {
    if line.isTrainee { return .reviewTrainee }
    return isRehearsal ? .reviewExecutive : .reviewOther
  }

  // MARK: Comments

  private mutating func comment(_ number: Int, _ words: String) {
    guard lines.indices.contains(number - 1) else { return refuse(number) }
    record(.review(event: .commented(at: lines[number - 1].at, words: words)))
    say(words.isEmpty ? .reviewWithdrawn : .reviewKept, ["number": "\(number)"], tone: .quiet)
    ask()
  }

  private mutating func refuse(_ number: Int) {
    say(.reviewNoLine, ["number": "\(number)", "count": "\(lines.count)"], tone: .alert)
    ask()
  }

  // MARK: Checks

  private mutating func judge(_ check: ScoredCheck, _ met: Bool?) {
    record(.review(event: .judged(check: check.id, met: met)))
    if let met {
      guard let scored = check.met else {
        say(.reviewAbstained, tone: .quiet)
        return ask()
      }
      let values = [
        "verdict": word(scored), "quote": check.quote?.beginning() ?? "",
        "turn": check.turn.map { "\($0)" } ?? "",
      ]
      let isQuoted = check.quote != nil && check.turn != nil
      if scored == met {
        say(isQuoted ? .reviewAgreedQuoting : .reviewAgreed, values, tone: .quiet)
      } else {
        say(isQuoted ? .reviewDiffersQuoting : .reviewDiffers, values)
      }
    }
    ask()
  }

  private mutating func explain(_ check: ScoredCheck, _ reason: String) {
    guard let judged = review.judgement(on: check.id) else { return ask() }
    record(.review(event: .overruled(check: check.id, met: judged, reason: reason)))
    say(.reviewOverruled, ["verdict": word(judged)], tone: .quiet)
    ask()
  }

  private mutating func uphold(_ check: ScoredCheck) {
    record(.review(event: .upheld(check: check.id)))
    say(.reviewUpheld, tone: .quiet)
    ask()
  }

  private mutating func overrule(_ number: Int, _ met: Bool, _ reason: String) {
    guard checks.indices.contains(number - 1) else {
      say(.reviewNoCheck, ["count": "\(checks.count)"], tone: .alert)
      return ask()
    }
    guard !reason.isEmpty else {
      say(.reviewNoReason, tone: .alert)
      return ask()
    }
    let check = checks[number - 1]
    record(.review(event: .overruled(check: check.id, met: met, reason: reason)))
    say(.reviewOverruled, ["verdict": word(met)], tone: .quiet)
    ask()
  }

  private func word(_ met: Bool) -> String {
    playbook.lines.text(met ? .reviewMet : .reviewMissed)
  }

  // MARK: Asking and ending

  /// Puts what is asked for now.
  mutating func ask() {
    switch stage {
    case .reading: put(.reviewAsk)
    case .judging(let index):
      put(
        .reviewCheckAsk,
        ["number": "\(index + 1)", "count": "\(checks.count)", "check": checks[index].name])
    case .reasoning: put(.reviewReasonAsk)
    case .closing: put(.reviewCloseAsk)
    }
  }

  private mutating func put(_ line: LineID, _ values: [String: String] = [:]) {
    let text = line.spoken(in: playbook, values, alias: alias)
    effects.append(.record(.said(line: line.rawValue, text: text)))
    effects.append(.ask(Prompt(id: line.rawValue, text: text, choices: [], hint: "")))
  }

  private mutating func finish() {
    say(
      .reviewDone,
      [
        "comments": "\(review.comments.count)",
        "judged": "\(review.judgements.values.count { $0 != nil })",
        "overrides": "\(review.overrides.count)",
      ])
    leave(finished: true)
  }
}
