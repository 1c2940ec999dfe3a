import Belief
import Playbook

extension Conversation {
  /// Reads a line that was typed, whatever the state.
  mutating func read(_ typed: String) {
    let text = typed.trimmed
    if let command = Command(text) {
      perform(command)
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

  // MARK: A question

  private mutating func readReply(_ text: String, to question: Question) {
    // A bare "t" or "g" at a question with options can only be about the answer before.
    if question.kind.hasOptions, text.count == 1, let known = Known(mark: text) {
      return perform(.known(known.command, argument: ""))
    }
    switch ReplyReading(text, to: question, replies: playbook.replies, today: ledger.today) {
    case .empty where ledger.focus == question.id:
      record(.returned)
      say(.leftAsItWas, tone: .quiet)
      ask(repeating: true)
    case .empty:
      say(question.kind.hasOptions ? .emptyChoice : .emptyText, tone: .quiet)
      ask(repeating: true)
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
      take(Answer(text: words), to: question)
    case .meaning(let meaning):
      follow(meaning, words: text)
    case .ownWords(let options):
      warnIfSensitive(text)
      if question.kind.hasOptions {
        record(.proposed(question: question.id, options: options, words: text))
      } else {
        record(.noted(words: text))
        say(.notADay, tone: .alert)
      }
      ask(repeating: true)
    }
  }

  // MARK: Own words that await a yes

  private mutating func readReply(
    _ text: String, to proposal: Ledger.Proposal, _ question: Question
  ) {
    let (plain, mark) = ReplyReading.splitKnown(text)
    let first = proposal.options.first { question.option($0) != nil }
    let meaning = playbook.replies.meaning(of: plain)
    if let first,
      plain.isEmpty || meaning == .yes || plain.lowercased() == "y" || Known(mark: plain) != nil
    {
      let known = Known(mark: plain) ?? mark ?? .saw
      return take(Answer(options: [first], words: proposal.words, known: known), to: question)
    }
    if plain.isEmpty { return ask(repeating: true) }
    if meaning == .no || plain.lowercased() == "n" {
      record(.declined(words: proposal.words))
      say(.wordsKept, tone: .quiet)
      return ask(repeating: true)
    }
    let reading = ReplyReading(text, to: question, replies: playbook.replies, today: ledger.today)
    if case .options(let options, let known) = reading {
      let answer = Answer(options: options, words: proposal.words, known: known ?? .saw)
      return take(answer, to: question)
    }
    // Newer words take the place of the older ones, which the record of what was typed keeps.
    readReply(text, to: question)
  }

  // MARK: The summing-up

  private mutating func readReplyToSummary(_ text: String) {
    let word = text.lowercased()
    let meaning = playbook.replies.meaning(of: text)
    if text.isEmpty || meaning == .yes || word == "y" {
      record(.confirmed)
      if ledger.isCheckIn {
        present(.trajectory)
        say(.checkInConfirmed)
        present(.changes)
      } else {
        say(.confirmed)
      }
      present(.overview)
      say(.afterRoadmap, ["command": checkInCommand])
      ask()
    } else if meaning == .no || word == "n" {
      say(.whatIsWrong)
      ask(repeating: true)
    } else if let level = playbook.levels.first(where: {
      word == $0.level.rawValue || word == $0.name.lowercased()
    }) {
      record(.disputed(level: level.level))
      say(.disputed, ["level": level.name])
      ask(repeating: true)
    } else if let meaning {
      follow(meaning, words: text)
    } else {
      keep(text)
      say(.notedAtSummary, tone: .quiet)
      ask(repeating: true)
    }
  }

  // MARK: Advice

  private mutating func readReplyToAdvice(_ text: String) {
    let meaning = playbook.replies.meaning(of: text)
    if text.isEmpty {
      ask(repeating: true)
    } else if let meaning, [.pause, .thanks, .no].contains(meaning) {
      finish()
    } else if let meaning {
      follow(meaning, words: text)
    } else {
      keep(text)
      say(.noted, tone: .quiet)
      ask(repeating: true)
    }
  }

  // MARK: In common

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

  private mutating func warnIfSensitive(_ words: String) {
    guard let topic = playbook.stance?.sensitive(in: words) else { return }
    say(.sensitive, ["warning": topic.warns], tone: .alert)
  }

  /// Does what a plain reply means.
  private mutating func follow(_ meaning: Replies.Meaning, words: String) {
    switch meaning {
    case .help: perform(.known(.help, argument: ""))
    case .why: perform(.known(.why, argument: ""))
    case .example: perform(.known(.example, argument: ""))
    case .again: perform(.known(.again, argument: ""))
    case .repeat, .resume: ask(repeating: true)
    case .back: perform(.known(.back, argument: ""))
    case .skip, .unknown: perform(.known(.skip, argument: ""))
    case .status: perform(.known(.status, argument: ""))
    case .pause: finish()
    case .both: sayAndAsk(.bothAsked)
    case .depends: sayAndAsk(.itDepends)
    case .greeting: sayAndAsk(.greetingReturned)
    case .thanks: sayAndAsk(.thanksReturned)
    case .yes, .no: sayAndAsk(.notAYesOrNo)
    }
  }

  private mutating func sayAndAsk(_ line: LineID) {
    say(line, tone: .quiet)
    ask(repeating: true)
  }
}

extension Known {
  /// The source that a word or its first letter stands for.
  init?(mark: String) {
    let typed = mark.lowercased()
    guard
      let known = Known.allCases.first(where: {
        $0.rawValue == typed || $0.rawValue.prefix(1) == typed
      })
    else { return nil }
    self = known
  }
}
