/// Tells whether a sentence is about somebody who is named and is not the executive.
enum AnotherName {
  private static let honorifics: Set<String> = ["dr", "mr", "mrs", "ms", "miss", "prof", "sir"]
  /// Small words before the name: "well Ruud always says".
  private static let leading: Set<String> = [
    "well", "oh", "but", "and", "no", "so", "n", "yes", "because", "actually",
  ]
  /// What follows upon the name of whoever does or says something.
  private static let doing: Set<String> = [
    "says", "said", "thinks", "thought", "has", "had", "is", "was", "wants", "wanted", "told",
    "asked", "decides", "decided", "always", "never", "keeps", "reads", "hates", "loves", "likes",
    "posts", "uses", "called", "calls", "went", "does", "did", "sees", "also", "just", "still",
    "reckons", "believes", "wrote", "made", "finds",
  ]
  /// What tells who somebody is whose name stands before it: "Sue, the chief nurse".
  private static let presenting: Set<String> = [
    "the", "our", "his", "her", "my", "a", "who", "head",
  ]
  /// Who belongs to the executive and is somebody else: "his chairman wants it".
  private static let people: Set<String> = [
    "chairman", "chairwoman", "chair", "deputy", "secretary", "boss", "board", "pa", "assistant",
    "lawyer", "lawyers", "team", "staff", "predecessor", "union", "council", "partner", "partners",
    "colleague", "colleagues", "finance", "legal", "marketing", "people", "managers", "daughter",
    "son", "wife", "husband", "kids", "successor", "advisers", "adviser", "members", "customers",
  ]

  /// Whether the sentence is about somebody who belongs to the executive or the house, by its first words.
  static func speaksOfPeople(_ sentence: String) -> Bool {
    let words = sentence.bareWords.drop { leading.contains($0) }.prefix(3)
    guard let first = words.first, ["his", "her", "their", "our", "the", "my"].contains(first)
    else {
      return false
    }
    return words.dropFirst().contains(where: people.contains)
  }

  /// The words before what somebody in an office thinks or does, if the sentence begins with the office: "the
  /// finance director Rob" of "The finance director Rob thinks it is a toy".
  static func office(in sentence: String) -> String? {
    let words = sentence.bareWords.drop { leading.contains($0) }
    guard let first = words.first, ["the", "our", "his", "her", "their"].contains(first),
      let verb = words.prefix(6).firstIndex(where: doing.contains)
    else { return nil }
    let office = words[..<verb]
    return office.contains(where: offices.contains) ? office.joined(separator: " ") : nil
  }

  private static let offices: Set<String> = [
    "director", "manager", "head", "officer", "counsel", "chair", "chairman", "chairwoman",
    "secretary", "president", "treasurer", "accountant", "controller", "lawyer", "cfo", "coo",
    "ceo",
    "cio", "cto", "cmo", "fd", "md", "gc", "deputy", "attorney", "chief", "mayor", "partner",
  ]

  private static let saying: Set<String> = [
    "says", "said", "asks", "asked", "told", "tells", "thinks", "wants", "just", "never", "sat",
  ]

  /// Whether the sentence begins with a name that is not the alias, and what its bearer does or says; and
  /// nothing behind it tells what "she" or "he" says to that.
  static func opens(_ sentence: String, alias: String?) -> Bool {
    guard let alias else { return false }
    let words = sentence.split(whereSeparator: \.isWhitespace).map(String.init)
    let bare = words.map { $0.bareWords.first ?? "" }
    let start = bare.prefix { leading.contains($0) }.count
    let place = start < bare.count && honorifics.contains(bare[start]) ? start + 1 : start
    guard place + 1 < words.count, words[place].first?.isUppercase == true,
      AliasRule.isNameWord(words[place].filter { $0.isLetter || $0 == "-" }),
      !alias.bareWords.contains(bare[place]),
      doing.contains(bare[place + 1])
        || words[place].hasSuffix(",") && presenting.contains(bare[place + 1])
    else { return false }
    return !bare.indices.dropFirst(place + 2).dropLast().contains {
      ["she", "he"].contains(bare[$0]) && saying.contains(bare[$0 + 1])
        || alias.bareWords.contains(bare[$0])
    }
  }
}
