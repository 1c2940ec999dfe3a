import Belief
import Playbook

extension Conversation {
  /// Performs a command; a side question leaves the question standing.
  mutating func perform(_ command: Command) {
    switch command {
    case .unknown(let typed, let near):
      if let near {
        say(.commandNear, ["typed": typed, "near": near.rawValue], tone: .alert)
      } else {
        say(.commandUnknown, ["typed": typed], tone: .alert)
      }
      askBriefly()
    case .known(let name, let argument):
      perform(name, argument)
    }
  }

  private mutating func perform(_ name: Command.Name, _ argument: String) {
    switch name {
    case .help: aside { $0.help() }
    case .why:
      aside { argument.isEmpty ? $0.explainWhy() : $0.explainStep(argument) }
    case .whatIf: aside { $0.explainWhatIf() }
    case .example: aside { $0.giveExample() }
    case .again: aside { $0.sayAgain() }
    case .define: aside { $0.define(argument) }
    case .senior: aside { $0.tellSeniorWay() }
    case .status: aside { $0.tellStatus() }
    case .back: goBack()
    case .change: change(argument)
    case .skip: skip()
    case .note: note(argument)
    case .edit: effects.append(.compose(draft: argument))
    case .saw: attribute(.saw)
    case .told: attribute(.told)
    case .guess: attribute(.guess)
    case .enough: stopAsking()
    case .roadmap: show(.roadmap, argument)
    case .ropes: show(.ropes, argument)
    case .brief: show(.brief, argument)
    case .drop: aside { $0.dropStep(argument) }
    case .swap: aside { $0.swapStep(argument) }
    case .later: aside { $0.putOffStep(argument) }
    case .objection: aside { $0.answerObjection(argument) }
    case .transcript: show(.transcript, argument)
    case .quit: finish()
    }
  }

  /// A side question: answered, and then the same question stands again.
  mutating func aside(_ answer: (inout Conversation) -> Void) {
    answer(&self)
    ask(repeating: true)
  }

  // MARK: Side questions

  private mutating func help() {
    say(.helpIntro)
    for name in Command.Name.allCases {
      say(name.line, ["command": "/" + name.rawValue + name.argument], tone: .item)
    }
  }

  private mutating func giveExample() {
    guard let open else { return say(.noQuestionOpen, tone: .quiet) }
    say(.example, ["example": fill(open.example, ["alias": alias])])
  }

  private mutating func sayAgain() {
    if !ledger.list.isEmpty { return }
    guard let open else { return say(.noQuestionOpen, tone: .quiet) }
    say(.again, ["question": fill(open.again, ["alias": alias])])
  }

  /// Lists what was told, unless it is to be `isBrief`, and what is thought of it as things stand.
  mutating func tellStatus(isBrief: Bool = false) {
    let belief = standing.belief
    if standing.given.isEmpty {
      say(.statusEmpty)
    } else if !isBrief {
      listAnswers()
    }
    if standing.evidence.isEmpty { return say(.statusNoEvidence) }
    if ledger.awaitsEstimate { return say(.coachHoldsBack, tone: .quiet) }
    say(
      .status,
      [
        "level": name(belief.level), "percent": percent(belief.confidence),
        "other": name(belief.runnerUp), "other-percent": percent(belief.levels[belief.runnerUp]),
      ])
  }

  /// Says how many questions are still to come.
  mutating func tellRemaining() {
    if ledger.isCheckIn { return tellStatus() }
    guard case .question = agenda, !ledger.isConfirmed, !ledger.hasEnough else {
      return say(.remainingNone)
    }
    let left = Agenda.remaining(standing, in: playbook)
    if left.upperBound <= 1 { return say(.remainingOne) }
    if left.count == 1 { return say(.remainingExactly, ["count": "\(left.lowerBound)"]) }
    say(.remaining, ["least": "\(left.lowerBound)", "most": "\(left.upperBound)"])
  }

  /// Somebody who wants to change an answer mostly means one of the last so many.
  private static let mostRecent = 8

  /// Lists the answers by number, or only the last of them.
  mutating func listAnswers(last count: Int = .max) {
    for position in standing.given.indices.suffix(count) { listAnswer(position) }
  }

  /// Tells one of the answers with its number; of words that the answer before it rests on as well, that they
  /// are the same.
  mutating func listAnswer(_ position: Int) {
    let given = standing.given[position]
    let said = describe(given.answer, to: given.question)
    let own =
      given.answer.words.map { words in
        position > 0 && standing.given[position - 1].answer.words == words
          ? playbook.lines.text(.sameWords) : playbook.lines.text(.ownWords, ["words": words])
      } ?? ""
    say(
      .answerItem,
      [
        "number": "\(position + 1)", "question": given.question.short,
        "answer": own.isEmpty ? said : said + " " + own,
      ],
      tone: .item)
  }

  // MARK: Moving about

  private mutating func goBack() {
    if ledger.proposal != nil || ledger.focus != nil || !ledger.list.isEmpty {
      record(.returned)
      return ask(repeating: true)
    }
    guard !ledger.round.isEmpty else {
      say(.nothingToGoBackTo, tone: .quiet)
      return ask(repeating: true)
    }
    if ledger.lastIsPlanChange {
      takeBackPlanChange()
      return ask(repeating: true)
    }
    let last = ledger.round.last { $0.question != nil }?.question
    record(.undone)
    if let last, ledger.list.isEmpty, agenda != .question(last), open?.kind != .notes,
      playbook[question: last]?.isUnasked == false
    {
      record(.turned(question: last))
    }
    say(.wentBack, tone: .quiet)
    ask(repeating: true)
  }

  /// Lists the answers that words of a correction have the most in common with, or else the latest, and tells
  /// how one is changed.
  mutating func askWhichIsWrong(_ words: String) {
    let given = standing.given.map { given in
      [given.question.short, describe(given.answer, to: given.question), given.answer.words ?? ""]
    }
    let likely = reader.hearing.closest(of: given, to: words).prefix(Self.mostLikely).sorted()
    guard !likely.isEmpty else { return change("") }
    say(.changeLikely, tone: .quiet)
    for position in likely { listAnswer(position) }
    say(.changeHow, tone: .quiet)
    ask(repeating: true)
  }

  private static let mostLikely = 3

  private mutating func change(_ argument: String) {
    if argument.isEmpty {
      if standing.given.isEmpty { say(.statusEmpty) } else { listAnswers(last: Self.mostRecent) }
      say(.changeHow, tone: .quiet)
      return ask(repeating: true)
    }
    let parts = argument.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
    let isNumbered = parts.first.flatMap(Int.init) != nil
    let value = isNumbered && parts.count > 1 ? Joint.value(in: parts[1]) ?? parts[1] : ""
    guard let question = question(named: isNumbered ? parts[0] : argument) else {
      say(.changeUnknown, ["typed": String(argument.prefix(40))], tone: .alert)
      return ask(repeating: true)
    }
    // A question that was chosen by its gain might not be chosen again: it is to stand again afterwards.
    if let open, open.id != question.id, open.section.isAdaptive, !open.isUnasked,
      ledger.answers[open.id] == nil, !standing.passed.contains(open)
    {
      record(.turned(question: open.id))
    }
    record(.turned(question: question.id))
    if let answer = ledger.answers[question.id] {
      say(.changing, ["answer": describe(answer, to: question)], tone: .quiet)
    }
    if value.isEmpty { ask(repeating: true) } else { read(value) }
  }

  /// The question that a number of the list, an id, or the beginning of its short name stands for.
  private func question(named typed: String) -> Question? {
    if let number = Int(typed) {
      guard number >= 1, number <= standing.given.count else { return nil }
      return standing.given[number - 1].question
    }
    let word = typed.lowercased()
    if let exact = playbook[question: word] { return exact }
    let known = (standing.given.map(\.question) + standing.passed)
    let starting = known.filter { $0.short.lowercased().hasPrefix(word) || $0.id.hasPrefix(word) }
    return starting.count == 1
      ? starting.first : reader.question(called: typed, among: known.map(\.id), isNamed: true)
  }

  private mutating func skip() {
    guard let open else {
      say(.noQuestionOpen, tone: .quiet)
      return ask(repeating: true)
    }
    if !ledger.list.isEmpty { return decline() }
    if let proposal = ledger.proposal { record(.declined(words: proposal.words)) }
    let before = standing
    let isCorrection = ledger.answeredInRound.contains(open.id)
    record(.passed(question: open.id))
    // Who passes the opening over has said nothing yet that could be left open.
    if open.kind != .notes { tellPassed(open) }
    let isRenewed = isCorrection && tellChanges(since: before)
    proceed(renewed: isRenewed)
  }

  /// Says what it means that a question was passed: in a check-in, an answer of before stays.
  private mutating func tellPassed(_ question: Question) {
    guard let (answer, day) = ledger.dated[question.id] else {
      return say(question.isCounted ? .notSeen : .skipped, tone: .quiet)
    }
    say(
      .nothingNewHere, ["day": day.inWords, "answer": describe(answer, to: question)],
      tone: .quiet)
  }

  private mutating func stopAsking() {
    guard agenda != .advising, !ledger.hasEnough else {
      say(.noQuestionOpen, tone: .quiet)
      return ask(repeating: true)
    }
    while ledger.proposal != nil || ledger.focus != nil || !ledger.list.isEmpty {
      record(.returned)
    }
    record(.hadEnough)
    ask()
  }

  // MARK: Keeping

  private mutating func note(_ words: String) {
    if words.isEmpty {
      say(.noteHow, tone: .quiet)
    } else {
      keep(words)
      say(.noted, tone: .quiet)
    }
    ask(repeating: true)
  }

  private mutating func attribute(_ known: Known) {
    guard let last = lastCounted else {
      say(.nothingToAttribute, tone: .quiet)
      return ask(repeating: true)
    }
    let before = standing
    record(.attributed(question: last.question.id, known: known))
    say(
      .attributed, ["question": last.question.short, "known": playbook.lines.text(known.line)],
      tone: .quiet)
    if agenda == .advising || agenda == .summingUp { tellChanges(since: before) }
    ask(repeating: true)
  }

  /// The counted answer that was given last, if nothing else was answered since.
  private var lastCounted: Standing.Given? {
    let counted = standing.given.filter { $0.question.isCounted }
    let latest = ledger.facts.last { fact in
      switch fact {
      case .answered, .accepted: true
      case .passed, .attributed, .probed, .explained, .disputed, .hadEnough, .confirmed, .checkedIn,
        .plan:
        false
      }
    }
    return counted.last { latest?.questions.contains($0.question.id) == true }
  }

  private mutating func show(_ presentation: Presentation, _ argument: String) {
    if ledger.awaitsEstimate, agenda != .summingUp {
      say(.coachHoldsBack, tone: .quiet)
      return ask(repeating: true)
    }
    guard argument.isEmpty else {
      effects.append(.write(presentation, path: argument))
      return
    }
    if presentation == .roadmap, agenda != .advising, agenda != .summingUp {
      say(.roadmapEarly, tone: .quiet)
    }
    present(presentation)
    ask(repeating: true)
  }
}

extension Known {
  /// The name of the source in words.
  var line: LineID {
    switch self {
    case .saw: .nameSaw
    case .told: .nameTold
    case .guess: .nameGuess
    }
  }

  /// The command that attributes the last answer to this source.
  var command: Command.Name {
    switch self {
    case .saw: .saw
    case .told: .told
    case .guess: .guess
    }
  }
}

extension Replies.Source {
  /// What is said of words that do not give the executive's view.
  var line: LineID {
    switch self {
    case .opinion: .ownOpinion
    case .hearsay: .hearsayKept
    case .others, .told, .guess: .othersKept
    }
  }
}
