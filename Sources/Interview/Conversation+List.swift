import Belief
import Playbook

extension Conversation {
  /// Reads notes, shows what they tell, and keeps what cannot be read.
  mutating func hear(_ notes: String, at question: Question?) {
    take(NoteListener(reader, place(question)).listen(to: notes), from: notes, at: question)
  }

  /// Shows what was heard in notes, and keeps what cannot be read.
  mutating func take(_ heard: NoteListener.Heard, from notes: String, at question: Question?) {
    warnIfSensitive(notes)
    let listener = NoteListener(reader, place(question))
    // What has no place in notes is not taken into them.
    let unread = heard.unread.filter { playbook.stance?.sensitive(in: $0) == nil }
    let perhaps = heard.findings.isEmpty ? unread.compactMap(listener.perhaps) : []
    let put = Set(perhaps.compactMap(\.answer.words))
    for sentence in unread where !put.contains(sentence) { record(.noted(words: sentence)) }
    if !perhaps.isEmpty {
      say(.heardFaintly, tone: .quiet)
      return offer(perhaps)
    }
    if heard.findings.isEmpty {
      tellUnread(unread)
      if !ledger.list.isEmpty { return askBriefly() }
      leaveOpening()
      return ask(repeating: question?.kind != .notes)
    }
    offer(heard.findings)
  }

  /// Puts answers that were heard to the practitioner; behind those that await a yes already.
  mutating func offer(_ findings: [Finding]) {
    record(.heard(findings: ledger.list + findings))
    ask(repeating: true)
  }

  /// Says that nothing was made of sentences, which are kept.
  private mutating func tellUnread(_ unread: [String]) {
    guard !unread.isEmpty else { return }
    let most = 3
    say(.unread, ["count": "\(unread.count)"], tone: .quiet)
    for sentence in unread.prefix(most) {
      say(.unreadItem, ["words": Conversation.shortened(sentence)], tone: .item)
    }
    if unread.count > most { say(.unreadMore, ["count": "\(unread.count - most)"], tone: .item) }
  }

  /// Goes on from the opening where nothing came of it.
  private mutating func leaveOpening() {
    if case .question(let id) = agenda, playbook[question: id]?.kind == .notes {
      record(.passed(question: id))
    }
  }

  // MARK: The list

  /// So many of the sentences that could not be read are shown behind the list.
  private static let mostUnread = 10

  /// The line that puts the list.
  var listLine: LineID { ledger.list.count == 1 ? .heardSingle : .heardList }

  /// Puts the list of what was heard, each answer beside the words it rests on; behind it what could not be
  /// read, for which the practitioner may say what it means.
  mutating func askAboutList() {
    let (heard, unread) = (heardChoices, unreadChoices)
    record(heard + unread)
    let hidden = ledger.heard.unread.count - unread.count
    if hidden > 0 { say(.unreadHidden, ["count": "\(hidden)"], tone: .quiet) }
    let suspected = unread.first { $0.id == Self.suspected }
    let line: LineID =
      suspected != nil ? .heardListPerhaps : unread.isEmpty ? listLine : .heardListUnread
    put(
      line, as: listLine.rawValue, choices: heard + unread,
      (suspected ?? unread.first).map { ["number": "\($0.number)"] } ?? [:])
  }

  /// The id of a choice that is suspected to say something.
  private static let suspected = "suspected"

  /// The answers that were heard, as choices.
  private var heardChoices: [Prompt.Choice] {
    ledger.list.enumerated().map { place, finding in
      let before = place > 0 ? ledger.list[place - 1].answer.words : nil
      let text = words(for: finding, isQuoted: finding.answer.words == before)
      return Prompt.Choice(number: ledger.heard.numbers[place], id: finding.question, text: text)
    }
  }

  /// What could not be read, as choices behind those.
  private var unreadChoices: [Prompt.Choice] {
    let listener = NoteListener(reader, place(nil))
    return ledger.heard.unread.prefix(Self.mostUnread).enumerated().map { place, sentence in
      let near = listener.perhaps(sentence)?.answer.options.first.flatMap(playbook.name(ofRemark:))
      let line: LineID = near == nil ? .heardItemUnread : .heardItemPerhaps
      let text = line.spoken(
        in: playbook, ["near": near ?? "", "words": Conversation.shortened(sentence)],
        alias: alias)
      let number = ledger.heard.numbers[ledger.list.count + place]
      return Prompt.Choice(number: number, id: near == nil ? "unread" : Self.suspected, text: text)
    }
  }

  /// Keeps the words of choices in the transcript.
  private mutating func record(_ choices: [Prompt.Choice]) {
    for choice in choices {
      effects.append(.record(.said(line: LineID.heardItem.rawValue, text: choice.text)))
    }
  }

  /// What was heard beside the words it rests on, which are not quoted twice in a row.
  private func words(for finding: Finding, isQuoted: Bool) -> String {
    guard let question = playbook[question: finding.question] else { return finding.question }
    let answer = describe(finding.answer, to: question)
    let values = [
      "question": question.short, "answer": answer,
      "words": Conversation.shortened(finding.answer.words ?? ""),
    ]
    guard let before = ledger.answers[question.id], !question.gathersRemarks else {
      let line: LineID = isQuoted ? .heardItemAgain : .heardItem
      return line.spoken(in: playbook, values, alias: alias)
    }
    let old = ["before": describe(before, to: question)]
    return LineID.heardItemInstead.spoken(
      in: playbook, values.merging(old) { $1 }, alias: alias)
  }

  /// Reads a reply to the list.
  mutating func readReplyToList(_ text: String) {
    switch ListReply(text, to: ledger.heard, reader, place(nil)) {
    case .accept(let known): accept(known)
    case .decline: decline()
    case .strike(let places):
      for place in places.sorted(by: >) { record(.struck(place: place)) }
      let left = ledger.list.count
      if left > 1 {
        return put(.struckAndLeft, as: listLine.rawValue, choices: [], ["count": "\(left)"])
      }
      say(.struckOut, tone: .quiet)
      if ledger.list.isEmpty { leaveOpening() }
      ask(repeating: true)
    case .amend(let changes):
      for change in changes {
        let number = ledger.heard.numbers[change.place]
        record(.amended(place: change.place, finding: change.finding))
        let item = words(for: change.finding, isQuoted: false)
        say(.amendedItem, ["number": "\(number)", "item": item], tone: .item)
      }
      askBriefly()
    case .outOfRange:
      say(.listOutOfRange, tone: .alert)
      askBriefly()
    case .unclear:
      say(.listUnclear, tone: .alert)
      askBriefly()
    case .unmeant(let number, let near):
      let line: LineID = near == nil ? .listUnmeant : .listUnmeantNear
      say(line, ["number": "\(number)", "near": near ?? ""], tone: .alert)
      askBriefly()
    case .restore(let numbers):
      for number in numbers { record(.restored(number: number)) }
      say(.restored, tone: .quiet)
      ask(repeating: true)
    case .other(.notes), .other(.ownWords): hear(text, at: open)
    case .other(.empty): ask(repeating: true)
    case .other(let reply): respondAnywhere(to: reply, text, at: nil)
    }
  }

  /// Takes nothing of the list, and keeps its words.
  mutating func decline() {
    var seen: Set<String> = []
    let words = ledger.list.compactMap(\.answer.words).filter { seen.insert($0).inserted }
    record(.declined(words: words.joined(separator: "\n")))
    say(.wordsKept, tone: .quiet)
    leaveOpening()
    ask(repeating: true)
  }

  /// Takes what is left of the list; the question that was open stands again.
  private mutating func accept(_ known: Known?) {
    let before = standing
    let openBefore = open
    let isCorrection =
      ledger.hasEnough || ledger.isConfirmed
      || ledger.list.contains { ledger.answers[$0.question] != nil }
    if let known {
      for (place, finding) in ledger.list.enumerated()
      where playbook[question: finding.question]?.isCounted == true {
        var told = finding
        told.answer.known = known
        record(.amended(place: place, finding: told))
      }
    }
    let count = ledger.list.count
    record(.accepted)
    if let openBefore, openBefore.kind != .notes, ledger.answers[openBefore.id] == nil,
      agenda != .question(openBefore.id)
    {
      record(.turned(question: openBefore.id))
    }
    say(count == 1 ? .tookOne : .tookAll, ["count": "\(count)"], tone: .quiet)
    let isRenewed = isCorrection && tellChanges(since: before)
    if isRenewed, agenda == .advising { say(.roadmapRenewed) }
    ask(repeating: openBefore != nil && openBefore?.kind != .notes)
  }

  /// So many characters of somebody's words are shown where they only remind.
  private static let reminder = 90

  /// Words cut short between two of them.
  static func shortened(_ words: String) -> String {
    let line = words.split(whereSeparator: \.isNewline).joined(separator: " ")
    guard line.count > reminder else { return line }
    let head = line.prefix(reminder)
    let cut = head.lastIndex(of: " ").map { head[..<$0] } ?? head
    return cut + " …"
  }
}

extension Question {
  /// Whether its answer grows with every remark heard.
  var gathersRemarks: Bool {
    [QuestionPurpose.remarks.rawValue, QuestionPurpose.worries.rawValue].contains(id)
  }
}
