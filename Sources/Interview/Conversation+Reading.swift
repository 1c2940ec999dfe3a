import Belief
import Playbook

extension Conversation {
  /// Reads a line that was typed, whatever the state.
  mutating func read(_ typed: String) {
    let text = typed.trimmed
    if !ledger.list.isEmpty {
      readReplyToList(text)
    } else if let proposal = ledger.proposal, let question = playbook[question: proposal.question] {
      readReply(text, to: proposal, question)
    } else {
      switch agenda {
      case .question(let id):
        if let question = playbook[question: id] { readReply(text, to: question) }
      case .summingUp: readReplyToSummary(text)
      case .advising: readReplyToAdvice(text)
      }
    }
  }

  /// Where a reply is read: at a question, or at none in particular.
  func place(_ question: Question?) -> ReplyPlace {
    ReplyPlace(
      question: question, answers: ledger.answers,
      last: ledger.facts.last { $0.question != nil }?.question.flatMap { playbook[question: $0] },
      today: ledger.today, alias: standing.answer(.alias)?.text, hasPlan: agenda == .advising)
  }

  // MARK: A question

  private mutating func readReply(_ text: String, to question: Question) {
    // A bare "t" or "g" at a question with options can only be about the answer before.
    if question.kind.hasOptions, text.count == 1, let known = Known(mark: text) {
      return perform(.known(known.command, argument: ""))
    }
    if question.id == QuestionPurpose.surpriseCause.rawValue {
      let (words, since) = SinceReading.split(text, today: ledger.today)
      if since != nil, case .options(let options, _) = reader.read(words, at: place(question)) {
        return take(Answer(options: options, days: [since].compactMap(\.self)), to: question)
      }
    }
    respond(to: reader.read(text, at: place(question)), text, at: question)
  }

  /// Does what a reply asks for, at a question.
  private mutating func respond(to reply: Reply, _ text: String, at question: Question) {
    switch reply {
    case .empty: passOver(question)
    case .options(let options, let known):
      take(Answer(options: options, known: known ?? .saw), to: question)
    case .outOfRange:
      say(.outOfRange, ["count": "\(question.options.count)"], tone: .alert)
      ask(repeating: true)
    case .tooMany:
      say(.tooMany, tone: .alert)
      ask(repeating: true)
    case .ambiguous(let options):
      let names = options.compactMap { question.option($0)?.say }.map { "“\($0)”" }
      say(.ambiguous, ["options": names.joined(separator: ", ")], tone: .alert)
      ask(repeating: true)
    case .days(let days):
      take(Answer(days: days, words: text), to: question)
    case .text(let words):
      warnIfSensitive(words)
      let named = question.kind == .notes ? playbook[question: .alias] : nil
      take(Answer(text: words), to: named ?? question)
    case .ownWords(let options, let known):
      warnIfSensitive(text)
      if question.kind.hasOptions {
        record(.proposed(question: question.id, options: options, words: text))
        if let known, !options.isEmpty {
          say(.heardAsKnown, ["known": playbook.lines.text(known.line)], tone: .quiet)
        }
      } else {
        record(.noted(words: text))
        say(question.kind == .text ? .notAName : .notADay, tone: .alert)
      }
      ask(repeating: true)
    case .command, .meaning, .correction, .findings, .notes, .foreign, .notTheirs:
      respondAnywhere(to: reply, text, at: question)
    }
  }

  /// What Enter does at a question: it leaves an answer as it was, and passes the opening over.
  private mutating func passOver(_ question: Question) {
    if question.kind == .notes {
      record(.passed(question: question.id))
      ask()
    } else if ledger.focus == question.id, ledger.answers[question.id] != nil {
      record(.returned)
      say(.leftAsItWas, tone: .quiet)
      ask(repeating: true)
    } else {
      say(question.kind.hasOptions ? .emptyChoice : .emptyText, tone: .quiet)
      ask(repeating: true)
    }
  }

  // MARK: Own words that await a yes

  private mutating func readReply(
    _ text: String, to proposal: Ledger.Proposal, _ question: Question
  ) {
    let (plain, mark) = KnownMark.split(text)
    let first = proposal.options.first { question.option($0) != nil }
    let meaning = playbook.replies.meaning(of: plain)
    if let first,
      plain.isEmpty || meaning == .yes || plain.lowercased() == "y" || Known(mark: plain) != nil
    {
      let known = Known(mark: plain) ?? mark ?? knownness(of: proposal.words)
      return take(Answer(options: [first], words: proposal.words, known: known), to: question)
    }
    if plain.isEmpty { return ask(repeating: true) }
    if meaning == .no || plain.lowercased() == "n" {
      record(.declined(words: proposal.words))
      say(.wordsKept, tone: .quiet)
      return ask(repeating: true)
    }
    if meaning == .both, question.kind == .several, proposal.options.count > 1 {
      return take(Answer(options: proposal.options, words: proposal.words), to: question)
    }
    let reply = reader.read(choice(in: text) ?? text, at: place(question))
    if case .options(let options, let known) = reply {
      let answer = Answer(options: options, words: proposal.words, known: known ?? .saw)
      return take(answer, to: question)
    }
    // Newer words take the place of the older ones, which the record of what was typed keeps.
    respond(to: reply, text, at: question)
  }

  /// The number in "no wait, 2", which here is one of the options that are on the screen.
  private func choice(in text: String) -> String? {
    playbook.replies.correction(in: text).flatMap { NumberReading($0) == nil ? nil : $0 }
  }

  /// How the words themselves say that something is known.
  private func knownness(of words: String) -> Known {
    switch playbook.replies.source(of: words) {
    case .told: .told
    case .guess: .guess
    case .opinion, .hearsay, .others, nil: .saw
    }
  }

  // MARK: The summing-up

  private mutating func readReplyToSummary(_ text: String) {
    let word = text.lowercased()
    if let level = playbook.levels.first(where: {
      word == $0.level.rawValue || word == $0.name.lowercased()
    }) {
      record(.disputed(level: level.level))
      say(.disputed, ["level": level.name])
      return ask(repeating: true)
    }
    let reply = reader.read(text, at: place(nil))
    switch reply {
    case .empty, .meaning(.yes):
      record(.confirmed)
      if ledger.isCheckIn {
        say(.checkInConfirmed)
        present(.changes)
        present(.trajectory)
      } else {
        say(.confirmed)
      }
      present(.overview)
      say(.afterRoadmap, ["command": checkInCommand])
      ask()
    case .meaning(.no):
      say(.whatIsWrong)
      ask(repeating: true)
    case .options:
      // The answers above are numbered: a number is the one to be corrected.
      perform(.known(.change, argument: text))
    case .command, .outOfRange, .tooMany, .ambiguous, .days, .text, .meaning, .correction,
      .findings, .notes, .foreign, .notTheirs, .ownWords:
      respondAnywhere(to: reply, text, at: nil)
    }
  }

  // MARK: Advice

  private mutating func readReplyToAdvice(_ text: String) {
    let reply = reader.read(text, at: place(nil))
    switch reply {
    case .empty: ask(repeating: true)
    case .meaning(.pause), .meaning(.thanks), .meaning(.no): finish()
    case .command, .options, .outOfRange, .tooMany, .ambiguous, .days, .text, .meaning, .correction,
      .findings, .notes, .foreign, .notTheirs, .ownWords:
      respondAnywhere(to: reply, text, at: nil)
    }
  }

  // MARK: In common

  /// Does what a reply asks for that means the same at every prompt.
  mutating func respondAnywhere(to reply: Reply, _ text: String, at question: Question?) {
    switch reply {
    case .command(let command): perform(command)
    case .meaning(let meaning): follow(meaning, words: text)
    case .correction(let findings) where findings.isEmpty: perform(.known(.change, argument: ""))
    case .correction(let findings), .findings(let findings):
      warnIfSensitive(text)
      offer(findings)
    case .notes: hear(text, at: question)
    case .foreign(let language):
      record(.noted(words: text))
      say(.foreignTongue, ["language": language], tone: .quiet)
      ask(repeating: true)
    case .notTheirs(let source):
      keep(text)
      say(source.line, tone: .quiet)
      ask(repeating: true)
    case .empty, .options, .outOfRange, .tooMany, .ambiguous, .days, .text, .ownWords:
      keepAside(text)
    }
  }

  /// Keeps words that answer nothing.
  private mutating func keepAside(_ text: String) {
    keep(text)
    say(agenda == .summingUp ? .notedAtSummary : .noted, tone: .quiet)
    ask(repeating: true)
  }

  /// Ends the sitting: finished if advice was reached, paused otherwise.
  mutating func finish() {
    let finished = agenda == .advising
    say(finished ? .finished : .paused)
    if !finished { say(.resumeWith, ["command": resumeCommand], tone: .item) }
    record(.left(finished: finished))
    effects.append(.leave(finished: finished))
  }

  /// Keeps a remark, with a warning if it touches what has no place in the notes.
  mutating func keep(_ words: String) {
    warnIfSensitive(words)
    record(.noted(words: words))
  }

  /// Warns of what has no place in the notes.
  mutating func warnIfSensitive(_ words: String) {
    guard let topic = playbook.stance?.sensitive(in: words) else { return }
    say(.sensitive, ["warning": topic.warns], tone: .alert)
  }

  /// Does what a plain reply means.
  mutating func follow(_ meaning: Replies.Meaning, words: String) {
    switch meaning {
    case .help: perform(.known(.help, argument: ""))
    case .why: perform(.known(.why, argument: ""))
    case .whatIf: perform(.known(.whatIf, argument: ""))
    case .example: perform(.known(.example, argument: ""))
    case .again: perform(.known(.again, argument: ""))
    case .repeat, .resume: ask(repeating: true)
    case .back: perform(.known(.back, argument: ""))
    case .correct: perform(.known(.change, argument: ""))
    case .skip, .unknown: perform(.known(.skip, argument: ""))
    case .status: perform(.known(.status, argument: ""))
    case .enough: perform(.known(.enough, argument: ""))
    case .plan: perform(.known(.roadmap, argument: ""))
    case .pause: finish()
    case .hold: sayAndAsk(.holding)
    case .both: sayAndAsk(.bothAsked)
    case .depends: sayAndAsk(.itDepends)
    case .greeting: sayAndAsk(.greetingReturned)
    case .thanks: sayAndAsk(.thanksReturned)
    case .abuse: sayAndAsk(.calmReply)
    case .yes, .no: sayAndAsk(.notAYesOrNo)
    }
  }

  private mutating func sayAndAsk(_ line: LineID) {
    say(line, tone: .quiet)
    ask(repeating: true)
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
