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
      today: ledger.today, alias: standing.answer(.alias)?.text, hasPlan: agenda == .advising,
      stepTitles: { [planMaker, standing, today = ledger.today] in
        planMaker?(standing, today).steps.map(\.title) ?? []
      })
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
      let words = remark(in: text)
      take(Answer(options: options, words: words, known: known ?? .saw), to: question)
    case .outOfRange:
      say(.outOfRange, ["count": "\(question.options.count)"], tone: .alert)
      askBriefly()
    case .tooMany:
      say(.tooMany, tone: .alert)
      askBriefly()
    case .ambiguous(let options):
      let names = options.compactMap { question.option($0)?.say }.map { "“\($0)”" }
      say(.ambiguous, ["options": names.joined(separator: " or ")], tone: .alert)
      askBriefly()
    case .days(let days):
      take(Answer(days: days, words: text), to: question)
    case .text(let words):
      warnIfSensitive(words)
      let named = question.kind == .notes ? playbook[question: .alias] : nil
      take(Answer(text: words), to: named ?? question)
    case .ownWords(let options, let known):
      warnIfSensitive(text)
      if question.kind.hasOptions {
        propose(options, known, text, to: question)
      } else {
        record(.noted(words: text))
        say(question.kind == .text ? .notAName : .notADay, tone: .alert)
        ask(repeating: true)
      }
    case .command, .meaning, .correction, .told, .findings, .notes, .foreign, .notTheirs:
      respondAnywhere(to: reply, text, at: question)
    }
  }

  /// Whether the words begin with a no.
  private func isRefusal(_ text: String) -> Bool {
    let first = Sentence.all(in: text).first?.words.first ?? ""
    return playbook.replies.phrase(first) == .no || first == "not"
  }

  /// What was said behind a number; nil for a number alone, or a name.
  private func remark(in text: String) -> String? {
    text.first?.isNumber == true && text.split(separator: " ").count > 2
      && NumberReading(KnownMark.split(text).words) == nil ? text : nil
  }

  /// Puts the options that own words come close to; words that come close to none are kept with those
  /// before them, of which nothing was made either.
  private mutating func propose(
    _ options: [String], _ known: Known?, _ text: String, to question: Question
  ) {
    let isStanding = ledger.proposal.map { !$0.options.isEmpty && !$0.isFaint } ?? false
    if options.isEmpty, isStanding, !isRefusal(text) {
      // What cannot be made out leaves the earlier words standing, which could.
      keep(text)
      say(.listUnclear, tone: .quiet)
      return ask(repeating: true)
    }
    if options.isEmpty, !isRefusal(text),
      case let guesses = reader.hearing.guesses(of: question, like: text), !guesses.isEmpty
    {
      record(.proposed(question: question.id, options: guesses, words: text, isFaint: true))
      return ask(repeating: true)
    }
    var words = text
    if options.isEmpty, let earlier = ledger.proposal, earlier.question == question.id,
      earlier.options.isEmpty
    {
      words = earlier.words + " / " + text
    }
    let isFirst = ledger.proposal?.options.isEmpty != true
    record(.proposed(question: question.id, options: options, words: words))
    if options.isEmpty {
      if isFirst { put(.heardNothing, choices: []) } else { askBriefly() }
      return
    }
    if let known { say(.heardAsKnown, ["known": playbook.lines.text(known.line)], tone: .quiet) }
    ask(repeating: true)
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
      askBriefly()
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
      plain.isEmpty || reader.agrees(plain) || plain.lowercased() == "y"
        || Known(mark: plain) != nil
    {
      let known = Known(mark: plain) ?? mark ?? knownness(of: proposal.words)
      return take(Answer(options: [first], words: proposal.words, known: known), to: question)
    }
    if let first, let rest = reader.correction(behindYes: text, place(question)) {
      _ = keep(Answer(options: [first], words: proposal.words), to: question)
      return read(rest)
    }
    if let first, let rest = reader.more(behindYes: text) {
      let known = knownness(of: proposal.words)
      let words = proposal.words + " / " + rest
      return take(Answer(options: [first], words: words, known: known), to: question)
    }
    if plain.isEmpty { return askBriefly() }
    if meaning == .no || plain.lowercased() == "n" {
      record(.declined(words: proposal.words))
      say(.wordsKept, tone: .quiet)
      return ask(repeating: true)
    }
    let offered = proposal.options.compactMap { question.option($0)?.say }
    if let place = ProposalWords.place(in: plain)
      ?? ProposalWords.place(in: plain, naming: offered),
      proposal.options.indices.contains(place)
    {
      let answer = Answer(options: [proposal.options[place]], words: proposal.words)
      return take(answer, to: question)
    }
    if meaning == .both, question.kind == .several, proposal.options.count > 1 {
      return take(Answer(options: proposal.options, words: proposal.words), to: question)
    }
    let reply = reader.read(choice(in: text) ?? text, at: place(question))
    if case .options(let options, let known) = reply {
      let words = remark(in: text).map { proposal.words + " / " + $0 } ?? proposal.words
      let answer = Answer(options: options, words: words, known: known ?? .saw)
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
    if let level = level(named: text) {
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
      .told, .findings, .notes, .foreign, .notTheirs, .ownWords:
      respondAnywhere(to: reply, text, at: nil)
    }
  }

  /// The level that a few words name: alone, or in a sentence such as "I'd have said opposed".
  private func level(named text: String) -> LevelCard? {
    let words = Sentence.all(in: text).flatMap(\.words)
    func named(in words: some Sequence<String>) -> [LevelCard] {
      let words = Set(words)
      return playbook.levels.filter {
        words.contains($0.level.rawValue) || words.contains($0.name.lowercased())
      }
    }
    guard words.count <= 16, !text.hasSuffix("?") else { return nil }
    // "Hesitant my foot, I'd say positive": what is said behind counts.
    if let turn = words.lastIndex(where: ["say", "call", "rather", "like", "think"].contains) {
      let said = named(in: words[turn...])
      if said.count == 1 { return said[0] }
    }
    let named = named(in: words)
    guard named.count == 1, words.count <= 12 else { return nil }
    let isOther = words.contains {
      $0 == "not" || $0.hasSuffix("n't") || $0 == "why" || $0 == "how"
    }
    return isOther ? nil : named[0]
  }

  // MARK: Advice

  private mutating func readReplyToAdvice(_ text: String) {
    let reply = reader.read(text, at: place(nil))
    switch reply {
    case .empty: ask(repeating: true)
    case .meaning(.pause), .meaning(.thanks), .meaning(.no), .meaning(.enough): finish()
    case .command, .options, .outOfRange, .tooMany, .ambiguous, .days, .text, .meaning, .correction,
      .told, .findings, .notes, .foreign, .notTheirs, .ownWords:
      respondAnywhere(to: reply, text, at: nil)
    }
  }

  // MARK: In common

  /// Does what a reply asks for that means the same at every prompt.
  mutating func respondAnywhere(to reply: Reply, _ text: String, at question: Question?) {
    switch reply {
    case .command(let command): perform(command)
    case .meaning(let meaning): follow(meaning, words: text)
    case .correction(let findings) where findings.isEmpty: askWhichIsWrong(text)
    case .correction(let findings), .findings(let findings):
      warnIfSensitive(text)
      offer(findings)
    case .told:
      say(.toldAlready, tone: .quiet)
      askBriefly()
    case .notes: hear(text, at: question)
    case .foreign(let language):
      record(.noted(words: text))
      say(.foreignTongue, ["language": language], tone: .quiet)
      askBriefly()
    case .notTheirs(let source): keepAside(text, source.line)
    case .ownWords where open == nil: hearUnasked(text)
    case .ownWords, .empty, .options, .outOfRange, .tooMany, .ambiguous, .days, .text:
      keepAside(text, agenda == .summingUp ? .notedAtSummary : .noted)
    }
  }

  /// Takes words where no question is open: they find fault with the verdict, tell something of the executive,
  /// or are kept.
  private mutating func hearUnasked(_ text: String) {
    if explainDisputed(text) { return askBriefly() }
    let heard = NoteListener(reader, place(nil)).listen(to: text)
    if !heard.findings.isEmpty { return take(heard, from: text, at: nil) }
    if heard.unread.isEmpty {
      say(.toldAlready, tone: .quiet)
      return askBriefly()
    }
    keepAside(text, agenda == .summingUp ? .notedAtSummary : .noted)
  }

  /// Keeps words that answer nothing, unless they find fault with the verdict.
  private mutating func keepAside(_ text: String, _ line: LineID) {
    if open == nil, explainDisputed(text) { return askBriefly() }
    keep(text)
    say(line, tone: .quiet)
    askBriefly()
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
    let sentence = NoteSentences.split(words).first { playbook.stance?.sensitive(in: $0) != nil }
    let quoted = Conversation.shortened(sentence ?? words)
    say(.sensitive, ["warning": topic.warns, "words": quoted], tone: .alert)
  }

  /// Does what a plain reply means.
  mutating func follow(_ meaning: Replies.Meaning, words: String) {
    switch meaning {
    case .help: perform(.known(.help, argument: ""))
    case .why: perform(.known(.why, argument: ""))
    case .whatIf: perform(.known(.whatIf, argument: ""))
    case .example: perform(.known(.example, argument: ""))
    case .again: perform(.known(.again, argument: ""))
    case .senior: perform(.known(.senior, argument: ""))
    case .repeat, .resume: ask(repeating: true)
    case .leave: leaveStanding()
    case .back: perform(.known(.back, argument: ""))
    case .correct: askWhichIsWrong(words)
    case .skip, .unknown: perform(.known(.skip, argument: ""))
    case .status:
      // "How sure are you?" asks for a number, and for no list.
      let asksHowSure = !Set(words.bareWords).isDisjoint(with: ["sure", "certain", "confident"])
      aside { $0.tellStatus(isBrief: asksHowSure) }
    case .remaining: aside { $0.tellRemaining() }
    case .enough: perform(.known(.enough, argument: ""))
    case .plan: perform(.known(.roadmap, argument: ""))
    case .brief: perform(.known(.brief, argument: ""))
    case .sooner: aside { $0.tellWhatComesFirst(words) }
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

  /// What "never mind" does: a reopened question keeps its answer; any other stands as it is.
  private mutating func leaveStanding() {
    if case .question(let id) = agenda, ledger.focus == id, ledger.answers[id] != nil,
      let question = playbook[question: id]
    {
      return passOver(question)
    }
    askBriefly()
  }

  private mutating func sayAndAsk(_ line: LineID) {
    say(line, tone: .quiet)
    askBriefly()
  }
}
