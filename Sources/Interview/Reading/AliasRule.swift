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
      return found(name, by: opening.trimmed + " " + name, confidence: 0.95)
    }
    return nil
  }

  private static func found(
    _ name: String, by words: String, confidence: Double
  ) -> FactReader.Found {
    let fact = Reading.Fact(
      question: QuestionPurpose.alias.rawValue, option: nil, days: [], text: name)
    return FactReader.Found(fact: fact, words: words, confidence: confidence)
  }

  /// The name that is given in place of a wrong one: "don Álvaro, nobody says Don Ruiz", "I'm Dee, he's Ron".
  static func given(in text: String) -> String? {
    let parts = text.replacing("’", with: "'").split(whereSeparator: { ",;:.!".contains($0) })
      .map { $0.trimmed }
    for part in parts {
      let bearer = bearers.first { part.lowercased().hasPrefix($0) }
      let name = bearer.map { part.dropFirst($0.count).trimmed } ?? part
      // "I'm Dee" is who speaks.
      let isOwn = ["i", "im", "my", "we"].contains(part.bareWords.first)
      if !isOwn, NameShape.words(of: name) != nil,
        bearer != nil || name.contains(where: \.isUppercase)
      {
        return name
      }
    }
    return NameShape.words(of: text) == nil ? nil : text
  }

  private static let bearers = [
    "he's ", "she's ", "they're ", "he is ", "she is ", "they are ", "it's ", "it is ", "call him ",
    "call her ", "call them ", "the boss is ", "the name is ",
  ]

  /// The name in a sentence that introduces somebody: "Harriet, CFO of a building society", "this is Deb,
  /// who …", "our chief executive, Nuala, runs …"; the first word that looks like one, or title and surname.
  static func introduced(in sentence: String) -> FactReader.Found? {
    let words = sentence.replacing("’", with: "'").split(whereSeparator: \.isWhitespace)
      .map(String.init)
    var place = 0
    while place < words.count {
      let run = nameRun(in: words, from: place)
      let next = place + run.count < words.count ? words[place + run.count] : ""
      let isOpener = place == 0 && run.count == 1 && !isNamed(run[0], before: next)
      let before = place > 0 ? words[place - 1] : nil
      let isListed =
        before?.hasSuffix(",") == true
        && !["our", "my", "the"].contains(words[0].lowercased())
      if !isOpener, let name = name(of: run, behind: before, isListed: isListed) {
        return found(name, by: name, confidence: 0.88)
      }
      place += max(1, run.count)
    }
    return nil
  }

  /// Whether the first word of a sentence is a name by what follows: a comma, or what somebody is or does.
  private static func isNamed(_ word: String, before next: String) -> Bool {
    word.hasSuffix(",") || word.hasSuffix("'s")
      || ["is", "has", "runs", "heads", "leads", "was", "owns", "-", "–"].contains(next)
      || next.hasPrefix("(")
  }

  /// Capitalised words in a row, up to a stop.
  private static func nameRun(in words: [String], from place: Int) -> [String] {
    var run: [String] = []
    for word in words[place...].prefix(mostWords + 1) {
      guard word.first?.isUppercase == true else { break }
      run.append(word)
      // "Dr." is no end, "Blue," is.
      if let last = word.last, ",;:)".contains(last) || last == "." && !isTitle(word) { break }
      if word.hasSuffix("'s") { break }
    }
    return run
  }

  private static func isTitle(_ word: String) -> Bool {
    honorifics.contains(word.lowercased().filter(\.isLetter))
  }

  /// The name that a run of capitalised words is, behind a word.
  ///
  /// In a list of fragments, what stands between commas may as well be a town.
  private static func name(
    of run: [String], behind before: String?, isListed: Bool
  ) -> String? {
    let bare = run.map { word in
      let plain = word.hasSuffix("'s") ? word.dropLast(2) : word[...]
      return String(plain.trimmingMarks.filter { !",;:.()".contains($0) })
    }.filter { !$0.isEmpty }
    guard let first = bare.first, bare.count <= mostWords + 1 else { return nil }
    let titled = isTitle(first)
    let names = titled ? bare.dropFirst() : bare[...]
    guard !names.isEmpty, names.count <= mostWords, names.allSatisfy(isNameWord) else { return nil }
    if titled { return [first, names.last].compactMap(\.self).joined(separator: " ") }
    let lead = before?.lowercased().filter { $0.isLetter || $0 == "'" } ?? ""
    if placing.contains(lead) || places.contains(names.last?.lowercased() ?? "") { return nil }
    // The first name is enough to be called by, and tells strangers less than both.
    return isListed ? nil : names.first
  }

  /// A word that can be part of a name: no abbreviation such as CFO, and nothing that opens sentences.
  static func isNameWord(_ word: String) -> Bool {
    let isAbbreviation = word.count >= 2 && word.count <= 5 && word.allSatisfy(\.isUppercase)
    return word.count > 1 && !isAbbreviation && word.allSatisfy { $0.isLetter || "-'".contains($0) }
      && !openers.contains(word.lowercased())
  }

  /// Words before the name of a place, a firm or a people.
  private static let placing: Set<String> = [
    "in", "at", "of", "near", "from", "to", "around", "for", "the", "a", "an", "our", "my", "its",
    "and", "outside", "between", "across", "north", "south", "east", "west", "since", "until", "by",
    "every", "next", "last", "old", "new", "called", "like", "into", "over", "any", "some", "via",
  ]

  /// Last words of the names of streets and houses.
  private static let places: Set<String> = [
    "street", "road", "lane", "avenue", "square", "park", "group", "bank", "university", "hospital",
    "ltd", "inc", "college", "council", "city", "county", "valley", "island", "airport", "port",
    "four",
  ]

  /// Titles before names.
  private static let honorifics: Set<String> = [
    "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "dame", "lady", "lord", "madame",
    "madam", "frau", "herr", "sister", "father", "brother", "judge", "captain", "colonel",
    "general",
    "major", "chief", "datuk", "dato", "engr", "engineer", "barrister", "alhaji", "don", "doña",
    "senhor", "senhora", "señor", "señora", "signor", "signora", "dott", "ir", "rev", "reverend",
    "bishop", "monsieur", "auntie", "uncle", "pak", "ibu", "shri", "smt", "hon", "councillor",
  ]

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
    "council", "charity", "software", "context", "german", "british", "english", "french", "dutch",
    "american",
    "european", "scottish", "irish", "welsh", "linkedin", "facebook", "instagram", "tiktok",
    "youtube",
    "twitter", "whatsapp", "when", "where", "have", "has", "had", "every", "not", "if", "third",
    "second-generation", "best", "north", "south", "east", "west", "sales", "operations", "people",
    "human", "information", "technology", "executive", "permanent", "secretary", "counsel", "age",
    "background", "update", "summary", "hi", "hello",
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
