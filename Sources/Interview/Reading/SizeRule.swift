import Belief
import Playbook

/// Reads the number of staff from a sentence such as "about 620 people".
enum SizeRule {
  private static let people: Set<String> = [
    "people", "staff", "employees", "strong", "colleagues", "headcount", "fte", "heads", "workers",
    "of", "coworkers", "co-workers", "souls", "headcounts", "persons", "associates", "nurses",
    "personnel", "team",
  ]
  private static let factors = [
    "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9,
  ]
  /// What may follow upon the people without their doing something.
  private static let followers: Set<String> = [
    ".", ",", "work", "in", "at", "on", "and", "worldwide", "strong", "us", "all", "across",
    "altogether", "there", "here", "roughly", "or", "plus", "of", "members", "employed", ":", "(",
    "now", "today", "currently", "total", "with", "spread", "on", "between", "overall", "for", ")",
    "by", "who", "i", "she", "he", "full-time",
  ]
  private static let numbers = [
    "dozen": 12, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "eighty": 80,
    "hundred": 100, "thousand": 1000,
  ]

  /// The size in a sentence about "us".
  ///
  /// The first sentence of notes tells of the organisation anyhow.
  static func size(
    in text: TokenText, _ playbook: Playbook, isFirst: Bool = false
  ) -> FactReader.Found? {
    let words = text.tokens.map { text.text($0) }
    let compact = joinedThousands(words)
    for place in compact.indices {
      guard let (count, end) = staff(compact, at: place) else { continue }
      let id = option(for: count)
      guard isFirst && count > 9 || isOurs(compact, place),
        playbook[question: .size]?.option(id) != nil
      else {
        return nil
      }
      let fact = Reading.Fact(
        question: QuestionPurpose.size.rawValue, option: id, days: [], text: nil)
      let words = compact[place..<end].joined(separator: " ")
      return FactReader.Found(fact: fact, words: words, confidence: 0.93)
    }
    return nil
  }

  /// The number of staff that is told at a place, and the place behind it: "620 people", "a staff of 40".
  private static func staff(_ words: [String], at place: Int) -> (count: Int, end: Int)? {
    if let strong = strength(words[place]) { return (strong, place + 1) }
    guard let (count, end) = number(words, at: place) else { return nil }
    if end < words.count, isStaff(words, at: end) { return (count, end + 1) }
    var before = place - 1
    while before >= 0, linking.contains(words[before]) { before -= 1 }
    return before >= 0 && employing.contains(words[before]) && count > 4 ? (count, end) : nil
  }

  /// Words before the number of staff.
  private static let employing: Set<String> = [
    "workforce", "headcount", "employs", "employing", "payroll", "staff",
  ]
  /// Words that may stand between them and the number.
  private static let linking: Set<String> = [
    "of", "is", "about", "some", "around", "roughly", "nearly", "over", "just", "more", "than", ":",
    "a", "almost", "under", "approx", "circa", "at", "now",
  ]

  /// The number in "a 600-person company", "140-strong".
  private static func strength(_ word: String) -> Int? {
    let ends = ["-person", "-strong", "-people", "-employee", "-man", "-staff"]
    return ends.lazy.compactMap { end in
      word.hasSuffix(end) ? Int(word.dropLast(end.count).filter { $0 != "," }) : nil
    }.first
  }

  /// The number that begins at a place, and the place behind it: "620", "two hundred", "a dozen".
  private static func number(_ words: [String], at place: Int) -> (count: Int, end: Int)? {
    guard let first = digits(words[place]) ?? factors[words[place]] ?? numbers[words[place]] else {
      return nil
    }
    let next = place + 1 < words.count ? words[place + 1] : ""
    let unit = ["hundred", "thousand", "dozen"].contains(next) ? numbers[next] : nil
    let (count, overflow) = first.multipliedReportingOverflow(by: unit ?? 1)
    guard !overflow, (2...5_000_000).contains(count) else { return nil }
    return (count, place + (unit == nil ? 1 : 2))
  }

  /// The number that digits stand for: "620", "12k", "1500ish".
  private static func digits(_ word: String) -> Int? {
    let plain = word.hasSuffix("ish") ? word.dropLast(3) : word[...]
    guard plain.hasSuffix("k") else { return Int(plain) }
    return Int(plain.dropLast()).map { $0 < 10_000 ? $0 * 1_000 : $0 }
  }

  /// An answer of more words than this says more than a number.
  private static let longestAnswer = 4

  /// The option for the number in a short answer to the question how many people there are.
  static func option(in answer: String) -> String? {
    let text = TokenText(answer)
    guard text.tokens.count <= longestAnswer else { return nil }
    let words = joinedThousands(text.tokens.map { text.text($0) })
    return words.indices.lazy.compactMap { number(words, at: $0)?.count }.first.map {
      option(for: $0)
    }
  }

  /// "1,200" is cut at its comma, "1 200" at its space; here it is whole again.
  private static func joinedThousands(_ words: [String]) -> [String] {
    var result: [String] = []
    var place = 0
    while place < words.count {
      let isHead = Int(words[place]) != nil && words[place].count <= 3
      func isRest(_ at: Int) -> Bool {
        at < words.count && words[at].count == 3 && Int(words[at]) != nil
      }
      if isHead, isRest(place + 2), [",", "."].contains(words[place + 1]) {
        result.append(words[place] + words[place + 2])
        place += 3
      } else if isHead, isRest(place + 1) {
        result.append(words[place] + words[place + 1])
        place += 2
      } else {
        result.append(words[place])
        place += 1
      }
    }
    return result
  }

  private static func isStaff(_ words: [String], at place: Int) -> Bool {
    let next = place + 1 < words.count ? words[place + 1] : "."
    if words[place] == "of" { return next == "us" }
    return people.contains(words[place]) && followers.contains(next)
  }

  /// Staff, not an audience: "we", "they" or nothing stands before, and no verb of happening.
  private static func isOurs(_ words: [String], _ place: Int) -> Bool {
    let stop = words[..<place].lastIndex { [",", ".", ";", ":", "("].contains($0) }
    let before = words[(stop.map { $0 + 1 } ?? 0)..<place]
    let allowed: Set<String> = [
      "we", "are", "we're", "we've", "have", "has", "employ", "employs", "about", "around",
      "roughly",
      "some", "a", "of", "with", "they", "there", "size", ":", ",", "the", "firm", "company", "it",
      "it's", "its", "is", "over", "just", "under", "nearly", "almost", "approx", ".",
      "organisation",
      "staff", "headcount", "them", "bank", "hospital", "got", "in", "all", "an", "family", "and",
      "shops", "sites", "house", "circa", "ca", "works", "agency", "charity", "council",
      "university", "small", "right", "at", "restaurants", "branches", "stores", "depots", "plants",
      "hotels", "schools", "clinics", "factories", "offices", "locations", "maybe", "perhaps",
      "around", "close", "to", "more", "than", "up", "plus", "some", "big", "total", "currently",
      "now", "our", "for", "roughly", "approximately", "say", "group", "business", "plant",
      "factory",
      "between", "us", "give", "or", "take", "both", "team", "probably", "something", "like",
      "hotel",
    ]
    return before.count <= 12 && before.allSatisfy { allowed.contains($0) || Int($0) != nil }
  }

  /// The option for so many people.
  static func option(for count: Int) -> String {
    switch count {
    case ..<50: "under-50"
    case ..<250: "50-to-249"
    case ..<1000: "250-to-999"
    case ..<10_000: "1000-to-9999"
    default: "10000-or-more"
    }
  }
}
