import Belief
import Playbook

/// Reads what the executive is to be called: "call her Harriet", "alias: Blue".
enum AliasRule {
  private static let openings = [
    "let's call her ", "let's call him ", "let's call them ", "call her ", "call him ",
    "call them ",
    "i'll call her ", "i'll call him ", "i call her ", "i call him ", "we'll call her ",
    "we'll call him ", "alias: ", "alias ", "code name ", "codename ", "code name: ",
    "known here as ",
    "she's called ", "he's called ", "she is called ", "he is called ", "her name is ",
    "his name is ", "her name's ", "his name's ", "we call her ", "we call him ",
    "i will call her ", "i will call him ", "refer to her as ", "refer to him as ",
  ]
  private static let mostWords = 3

  /// The alias in a sentence.
  static func alias(in sentence: String) -> FactReader.Found? {
    let plain = sentence.replacing("’", with: "'")
    let lower = plain.lowercased()
    for opening in openings {
      guard let range = lower.firstRange(of: opening), isWordStart(range.lowerBound, in: lower)
      else {
        continue
      }
      let skipped = lower.distance(from: lower.startIndex, to: range.upperBound)
      guard let name = name(in: plain.dropFirst(skipped)) else { continue }
      let fact = Reading.Fact(
        question: QuestionPurpose.alias.rawValue, option: nil, days: [], text: name)
      return FactReader.Found(fact: fact, words: opening.trimmed + " " + name, confidence: 0.95)
    }
    return nil
  }

  /// The name in a sentence that introduces somebody: "Harriet, CFO of a building society", "Harriet has
  /// been our CFO since 2014", "this is Deb, who …", "our chief executive, Nuala, runs …".
  static func introduced(in sentence: String) -> FactReader.Found? {
    let plain = sentence.replacing("’", with: "'")
    let parts = plain.split(separator: ",", omittingEmptySubsequences: false).map {
      String($0).trimmed
    }
    let head = parts[0]
    let verbs = [
      " is ", " has ", " runs ", " heads ", " leads ", " was ", " (", " - ", " – ", "'s ",
    ]
    let end = verbs.compactMap { head.firstRange(of: $0)?.lowerBound }.min()
    let opening = [end.map { String(head[..<$0]) }, parts.count > 1 ? head : nil].compactMap(\.self)
    let shown = leads.lazy.compactMap { lead in
      head.lowercased().firstRange(of: lead).map { range in
        let lower = head.lowercased()
        return String(head.dropFirst(lower.distance(from: lower.startIndex, to: range.upperBound)))
      }
    }.prefix(1)
    let between = parts.count > 2 ? [parts[1]] : []
    for candidate in opening + shown + between {
      if let name = properName(candidate) {
        let fact = Reading.Fact(
          question: QuestionPurpose.alias.rawValue, option: nil, days: [], text: name)
        return FactReader.Found(fact: fact, words: name, confidence: 0.9)
      }
    }
    return nil
  }

  /// Words that announce whom the notes are about.
  private static let leads = ["this is ", "it's about ", "it is about ", "notes on ", "about "]

  /// One or two capitalised words, with a title perhaps, of which none is a common opening.
  private static func properName(_ text: String) -> String? {
    let title = titles.first { text.hasPrefix($0) } ?? ""
    guard let words = NameShape.words(of: String(text.dropFirst(title.count))), words.count <= 2,
      words.allSatisfy({ $0.first?.isUppercase == true && $0.count > 1 })
    else { return nil }
    let spelled = TokenText(text)
    let isOpening = spelled.tokens.contains { openers.contains(spelled.text($0)) }
    return isOpening ? nil : title.replacing(".", with: "") + words.joined(separator: " ")
  }

  /// Words that open a note as often as a name does.
  private static let openers: Set<String> = [
    "this", "that", "there", "here", "who", "what", "which", "everybody", "nobody", "the", "my",
    "yes", "no", "well", "so", "today", "yesterday", "monday", "tuesday", "wednesday", "thursday",
    "friday", "again", "then", "also", "but", "and", "meanwhile", "notes", "meeting", "role",
    "first", "second", "last", "finally", "honestly", "sometimes", "still", "once", "twice",
    "our", "he", "she", "they", "it", "we", "i", "it's", "he's", "she's", "in", "at", "from", "by",
    "for", "as", "with", "after", "before", "since", "chief", "head", "director", "managing",
    "general", "medical", "finance", "company", "group", "chair", "chairman", "professor", "client",
    "boss", "exec", "executive", "officer", "manager", "partner", "senior", "vice", "deputy", "new",
    "old", "family", "regional", "city", "county", "bank", "hospital", "university", "school",
    "council", "charity", "software", "context", "background", "update", "summary", "hi", "hello",
    "dear", "ok", "okay", "right", "look", "listen", "please", "kindly", "sir", "madam",
    "founder", "owner", "mayor", "dean", "rector", "president", "treasurer", "minister",
    "principal", "ceo", "cfo", "coo", "cmo", "cio", "cto", "operations", "legal", "marketing",
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "q1", "q2", "q3", "q4",
  ]

  private static func isWordStart(_ place: String.Index, in text: String) -> Bool {
    place == text.startIndex || !text[text.index(before: place)].isLetter
  }

  private static let titles = ["Dr. ", "Prof. ", "Mr. ", "Mrs. ", "Ms. "]

  /// The name: capitalised words up to the next stop.
  private static func name(in text: Substring) -> String? {
    var text = text
    let title = titles.first { text.hasPrefix($0) } ?? ""
    text.removeFirst(title.count)
    let head = title.replacing(".", with: "") + text.prefix { !".,;:!?()\n".contains($0) }
    var words: [String] = []
    for word in head.split(whereSeparator: \.isWhitespace).prefix(mostWords) {
      let bare = word.trimmingMarks
      guard bare.first?.isUppercase == true || (words.isEmpty && bare != word) else { break }
      words.append(String(bare))
    }
    let isName = words.first.map { $0 != "I" && $0.count <= 30 } ?? false
    return isName ? words.joined(separator: " ") : nil
  }
}

extension Substring {
  fileprivate var trimmingMarks: Substring {
    var text = self
    while let first = text.first, "\"'“”‘’".contains(first) { text.removeFirst() }
    while let last = text.last, "\"'“”‘’".contains(last) { text.removeLast() }
    return text
  }
}
