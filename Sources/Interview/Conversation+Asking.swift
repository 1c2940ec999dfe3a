import Belief
import Playbook

extension Conversation {
  /// Puts what comes next: a question, the summing-up, or the offer of advice.
  ///
  /// After a side question it is put again, briefly: without the heading, and without what was already
  /// shown.
  mutating func ask(repeating: Bool = false) {
    if !ledger.list.isEmpty { return askAboutList() }
    if let proposal = ledger.proposal, !proposal.options.isEmpty,
      let question = playbook[question: proposal.question]
    {
      return askAbout(proposal, question)
    }
    switch agenda {
    case .question(let id):
      guard let question = playbook[question: id] else { return }
      if !repeating {
        if ledger.isCheckIn { announceInCheckIn(question) } else { announcePart(of: question) }
        teach(before: question)
      }
      put(question)
    case .summingUp:
      // What changed since the summing-up has been told already; a trainee compares anew.
      let isTold = ledger.isSummedUp && !ledger.isCoached
      if !repeating { if ledger.isCheckIn { reviewCheckIn() } else if !isTold { sumUp() } }
      put(ledger.isCheckIn ? .checkInConfirmAsk : .confirmAsk, choices: [])
    case .advising:
      put(.advisingAsk, choices: [])
    }
  }

  /// Puts what is open once more after a reply of which nothing was made: in a sentence, since the answers
  /// to choose from are on the screen still; `/again` shows them.
  mutating func askBriefly() {
    let line: LineID
    let id: String
    let count: Int
    if !ledger.list.isEmpty {
      count = ledger.list.count
      line = count == 1 ? .singleAgain : .listAgain
      id = listLine.rawValue
    } else if let proposal = ledger.proposal {
      guard proposal.options.isEmpty, let question = playbook[question: proposal.question] else {
        return ask(repeating: true)
      }
      (line, id, count) = (.choiceAgain, LineID.heardNothing.rawValue, question.options.count)
    } else if let open, open.kind.hasOptions {
      (line, id, count) = (.choiceAgain, open.id, open.options.count)
    } else {
      return ask(repeating: true)
    }
    put(line, as: id, choices: [], ["count": "\(count)"])
  }

  /// The question that is open, if one is.
  var open: Question? {
    if case .question(let id) = agenda { playbook[question: id] } else { nil }
  }

  /// Puts a question with its options.
  func prompt(for question: Question) -> Prompt {
    let alias = alias
    return Prompt(
      id: question.id, text: fill(question.ask, ["alias": alias]),
      choices: question.options.enumerated().map { position, option in
        Prompt.Choice(number: position + 1, id: option.id, text: fill(option.say, ["alias": alias]))
      },
      hint: hint(for: question).map { playbook.lines.text($0) } ?? "")
  }

  private mutating func put(_ question: Question) {
    let prompt = prompt(for: question)
    effects.append(.record(.said(line: prompt.id, text: prompt.text)))
    effects.append(.ask(prompt))
  }

  /// Puts a line as a question, which may stand for another.
  mutating func put(
    _ line: LineID, as id: String? = nil, choices: [Prompt.Choice], _ values: [String: String] = [:]
  ) {
    let text = line.spoken(in: playbook, values, alias: alias)
    effects.append(.record(.said(line: line.rawValue, text: text)))
    effects.append(.ask(Prompt(id: id ?? line.rawValue, text: text, choices: choices, hint: "")))
  }

  private mutating func askAbout(_ proposal: Ledger.Proposal, _ question: Question) {
    let said = proposal.options.compactMap { id in
      question.options.firstIndex { $0.id == id }.map {
        (number: $0 + 1, option: question.options[$0])
      }
    }
    let alias = alias
    func words(_ entry: (number: Int, option: Question.Option)) -> String {
      fill(entry.option.say, ["alias": alias])
    }
    switch said.count {
    case 0:
      put(question)
    case 1:
      put(
        proposal.isFaint ? .guessedOne : .heardOne, choices: [],
        ["number": "\(said[0].number)", "option": words(said[0])])
    default:
      put(
        proposal.isFaint ? .guessedTwo : .heardTwo, choices: [],
        [
          "number": "\(said[0].number)", "option": words(said[0]),
          "other-number": "\(said[1].number)", "other": words(said[1]),
        ])
    }
  }

  /// How to answer, where the options do not say so themselves.
  private func hint(for question: Question) -> LineID? {
    switch question.kind {
    case .choice: nil
    case .several: .hintSeveral
    case .text: .hintText
    case .date: .hintDate
    case .period: .hintPeriod
    case .notes: nil
    }
  }

  /// Says the heading of a part when its first question comes, and why the one before it ended.
  private mutating func announcePart(of question: Question) {
    guard ledger.focus == nil else { return }
    let asked = ledger.order.compactMap { playbook[question: $0] }
    let last = asked.last { !$0.isUnasked && $0.kind != .notes }
    let part = Part(question.section)
    guard last.map({ Part($0.section) }) != part else { return }
    if let last, last.section.isAdaptive, let stopped {
      say(stopped.line, ["count": "\(remaining)"], tone: .quiet)
    }
    let title = playbook.plan.titles[question.section] ?? question.section.rawValue
    say(.part, ["title": title], tone: .heading)
    if part == .weighing, last != nil { say(.beforeWeighing, tone: .quiet) }
  }

  /// How many questions are left at most, branches that may not open included.
  private var remaining: Int {
    let settled = Set(ledger.order)
    return playbook.questions.filter {
      !$0.section.isAdaptive && $0.section != .estimate && !settled.contains($0.id)
    }.count
  }

  /// The parts as the practitioner sees them: the adaptive ones are one.
  private enum Part: Equatable {
    case weighing
    case fixed(Section)

    init(_ section: Section) {
      self = section.isAdaptive ? .weighing : .fixed(section)
    }
  }
}

extension StoppingRule.Reason {
  /// What is said when the adaptive questions end for this reason.
  var line: LineID {
    switch self {
    case .firm: .stoppedFirm
    case .notWorthAsking: .stoppedNotWorth
    case .enough: .stoppedEnough
    case .exhausted: .stoppedExhausted
    }
  }
}
