import Belief
import Playbook

/// Reads the number of staff from a sentence such as "about 620 people".
enum SizeRule {
  private static let people: Set<String> = [
    "people", "staff", "employees", "strong", "colleagues", "headcount", "fte", "ftes", "heads",
    "workers", "coworkers", "co-workers", "souls", "headcounts", "persons", "associates", "nurses",
    "personnel", "team", "person", "staffers", "employed", "salaried", "servants", "teachers",
    "folk", "folks", "equivalents", "lawyers", "attorneys", "officers", "miners", "drivers",
    "engineers", "hands", "bodies", "operatives", "collaborators", "clinicians", "officials",
    "academics", "crew", "clerks", "payroll", "lads", "partners",
  ]
  /// Words that may stand between a number and the people: "900-odd", "40 or so", "130 public".
  private static let between: Set<String> = [
    "odd", "or", "so", "plus", "full", "part", "time", "full-time", "permanent", "public", "civil",
    "members", "of", "salaried", "paid", "office", "uniformed", "active", "direct", "own", "total",
    "good", "teaching", "different", "more", "thereabouts", "shop", "skilled", "medical",
  ]
  /// What may follow upon the people without their doing something.
  private static let followers: Set<String> = [
    ".", ",", ";", "work", "in", "at", "on", "and", "worldwide", "strong", "us", "all", "across",
    "altogether", "there", "here", "roughly", "or", "plus", "of", "members", "employed", ":", "(",
    "now", "today", "currently", "total", "with", "spread", "between", "overall", "for", ")",
    "by", "who", "i", "she", "he", "full-time", "counting", "including", "inclusive", "excluding",
    "not", "without", "nationwide", "nationally", "globally", "group", "last", "na", "as", "most",
    "mostly", "mainly", "half", "if", "when", "since", "scattered", "split", "working", "from",
    "under", "around", "over", "still", "nowadays", "these", "depending", "based", "reporting",
    "everywhere", "throughout", "apart", "company", "incl", "excl", "give", "each", "this", "at",
    "about", "more", "only", "some", "country", "whereof", "on", "thereof", "one", "organisation",
    "operation", "outfit", "firm", "business", "house", "shop", "practice", "bank", "hospital",
    "agency", "charity", "plant", "factory", "network", "the",
  ]
  /// So many of a team are no organisation: "we are four people in the press office".
  private static let departments: Set<String> = [
    "press", "comms", "communications", "marketing", "department", "unit", "my", "pr",
  ]

  /// The size in a sentence about "us".
  ///
  /// The first sentence of notes tells of the organisation anyhow.
  static func size(
    in text: TokenText, _ playbook: Playbook, isFirst: Bool = false
  ) -> FactReader.Found? {
    let words = StaffNumber.joinedThousands(text.tokens.map { text.text($0) })
    for place in words.indices {
      guard let (count, end) = staff(words, at: place) else { continue }
      let id = option(for: count)
      guard isFirst && count > 9 || isOurs(words, place), !isDepartment(words, behind: end),
        !countsTheTeller(words, behind: end), playbook[question: .size]?.option(id) != nil
      else {
        return nil
      }
      let fact = Reading.Fact(
        question: QuestionPurpose.size.rawValue, option: id, days: [], text: nil)
      let named = words[place..<end].joined(separator: " ")
      return FactReader.Found(fact: fact, words: named, confidence: 0.93)
    }
    return nil
  }

  /// Whether the writer is one more than these: "two people and me" are a team.
  private static func countsTheTeller(_ words: [String], behind end: Int) -> Bool {
    let next = words[end...].prefix(2)
    return next.first == "and" && ["me", "myself", "i"].contains(next.last ?? "")
  }

  /// The number of staff that is told at a place, and the place behind it: "620 people", "a staff of 40",
  /// "six thousand on the books", "we are 45 in the cellar".
  private static func staff(_ words: [String], at place: Int) -> (count: Int, end: Int)? {
    guard let (count, end) = StaffNumber.number(words, at: place) else { return nil }
    if let last = staffEnd(words, from: end) { return (count, last) }
    let next = end < words.count ? words[end] : "."
    guard count > 4, followers.contains(next) || next == "odd" else { return nil }
    var before = place - 1
    while before >= 0, linking.contains(words[before]) { before -= 1 }
    guard before >= 0 else { return nil }
    let isTold = employing.contains(words[before]) || isCounted(words, until: before, place, next)
    return isTold ? (count, end) : nil
  }

  /// The place behind the people that follow upon a number, at most three words on: "40 or so of us".
  private static func staffEnd(_ words: [String], from end: Int) -> Int? {
    for place in end...(end + 3) where place < words.count {
      let rest = words[place...]
      if let phrase = ofUs.first(where: { rest.starts(with: $0) }) { return place + phrase.count }
      let next = place + 1 < words.count ? words[place + 1] : "."
      if people.contains(words[place]), followers.contains(next) || people.contains(next) {
        return place + 1
      }
      guard between.contains(words[place]) else { return nil }
    }
    return nil
  }

  private static let ofUs = [
    ["on", "the", "books"], ["on", "the", "payroll"], ["on", "staff"], ["of", "us"],
    ["on", "our", "payroll"], ["on", "our", "books"],
  ]

  /// Whether "we are" stands before a bare number that is no measure: "We're 320 na", "we are 45 in the
  /// cellar".
  private static func isCounted(
    _ words: [String], until before: Int, _ place: Int, _ next: String
  ) -> Bool {
    let isWe =
      words[before] == "we're"
      || words[before] == "we" && words[before + 1] == "are"
    // "at 31" is a place of numbers, "about 31" one of people.
    return isWe && !["of", "on", "one", "and"].contains(next) && place - before <= 4
      && !words[(before + 1)..<place].contains("at")
  }

  /// Words before the number of staff.
  private static let employing: Set<String> = [
    "workforce", "headcount", "headcount's", "employs", "employing", "payroll", "staff", "strength",
    "employees", "count", "manpower", "complement", "personnel", "employ", "workers", "size",
    "count's", "people",
  ]
  /// Words that may stand between them and the number.
  private static let linking: Set<String> = [
    "of", "is", "about", "some", "around", "roughly", "nearly", "over", "just", "more", "than", ":",
    "a", "almost", "under", "approx", "circa", "at", "now", "are", "approximately", "something",
    "like", "above", "stands", "currently", "well", "close", "to", "say", "maybe", "perhaps", "ca",
    "below", "numbers", "in", "the", "region", "order", "between", "upwards", "somewhere", "total",
    "(", ".",
  ]

  /// Whether what follows is a part of the organisation only.
  private static func isDepartment(_ words: [String], behind end: Int) -> Bool {
    let rest = words[min(end, words.count)...].prefix(5).prefix { ![",", ".", ";"].contains($0) }
    return rest.first == "in" && rest.contains(where: departments.contains)
  }

  /// An answer of more words than this says more than a number.
  private static let longestAnswer = 4

  /// The option for the number in a short answer to the question how many people there are.
  static func option(in answer: String) -> String? {
    let text = TokenText(answer)
    guard text.tokens.count <= longestAnswer else { return nil }
    let words = StaffNumber.joinedThousands(text.tokens.map { text.text($0) })
    return words.indices.lazy.compactMap { StaffNumber.number(words, at: $0)?.count }.first.map {
      option(for: $0)
    }
  }

  /// Staff, not an audience: "we", "they" or nothing stands before, and no verb of happening.
  private static func isOurs(_ words: [String], _ place: Int) -> Bool {
    let stop = words[..<place].lastIndex { [",", ".", ";", ":", "("].contains($0) }
    let part = words[(stop.map { $0 + 1 } ?? 0)..<place]
    if part.contains(where: strangers.contains) { return false }
    if part.contains(where: ["employs", "employing"].contains), part.count <= 12 { return true }
    if let verb = part.firstIndex(where: ["has", "counts", "numbers"].contains),
      ["the", "our"].contains(part.first), verb - part.startIndex <= 5
    {
      return part[(verb + 1)...].allSatisfy { allowed.contains($0) }
    }
    let ours = part.lastIndex { ["we", "we're", "we've"].contains($0) } ?? part.startIndex
    let before = part[ours...]
    return before.count <= 12 && before.allSatisfy { allowed.contains($0) || Int($0) != nil }
  }

  /// Words that make the people somebody else's, or only wished for.
  private static let strangers: Set<String> = [
    "rival", "rivals", "competitor", "competitors", "facebook", "linkedin", "whatsapp", "page",
    "if", "had", "could", "would", "need", "want", "used", "video", "post", "account", "channel",
    "not", "until",
  ]

  /// Words that say nothing about whose staff it is.
  private static let allowed: Set<String> = [
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
    "hotel", "above", "somewhere", "well", "strength", "head", "count", "workforce", "employees",
    "personnel", "people", "number", "manpower", "headcount's", "remained", "remain", "region",
    "below", "upwards", "altogether", "here", "there's", "there're", "count's", "payroll", "barely",
    "workers", "only", "still", "numbers", "stands", "counting", "fewer", "less", "school",
    "overall", "order", "municipality", "museum", "mine",
  ]

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

/// Reads a number of people: "620", "12k", "two hundred and fifty", "four and a half thousand".
enum StaffNumber {
  private static let small = [
    "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
  ]
  private static let tens = [
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
  ]
  private static let units = ["dozen": 12, "hundred": 100, "thousand": 1000]
  private static let most = 5_000_000

  /// The number that begins at a place, and the place behind it.
  static func number(_ words: [String], at place: Int) -> (count: Int, end: Int)? {
    var total = 0
    var end = place
    // "two thousand three hundred and fifty": each unit once, the greater first.
    var least = Int.max
    while let (part, unit, next) = group(words, at: end), unit < least {
      let (sum, overflow) = total.addingReportingOverflow(part)
      if overflow { return nil }
      (total, end, least) = (sum, next, unit)
      let isGoing = end + 1 < words.count && words[end] == "and" && unit > 1
      if isGoing, let (_, lower, _) = group(words, at: end + 1), lower < least { end += 1 }
    }
    return end > place && (2...most).contains(total) ? (total, end) : nil
  }

  /// A number with its unit, if it has one: "forty", "2 thousand", "four and a half thousand".
  private static func group(
    _ words: [String], at place: Int
  ) -> (count: Int, unit: Int, end: Int)? {
    guard place < words.count else { return nil }
    func word(_ at: Int) -> String { at < words.count ? words[at] : "" }
    var end = place + 1
    var count: Int
    if let digits = digits(words[place]) {
      count = digits
    } else if let ten = tens[words[place]] {
      count = ten
      if let one = small[word(end)], one < 10, word(end) != "a" {
        (count, end) = (ten + one, end + 1)
      }
    } else if let few = small[words[place]] {
      count = few
      if word(end) == "couple", units[word(end + 2)] != nil, word(end + 1) == "of" {
        (count, end) = (2, end + 2)
      } else if words[place] == "a", units[word(end)] == nil {
        return nil
      }
    } else if let unit = units[words[place]] {
      return (unit, unit, end)
    } else {
      return nil
    }
    var halves = 0
    if ["and", "a", "half"] == words[min(end, words.count)...].prefix(3).map(\.self) {
      (halves, end) = (5, end + 3)
    } else if word(end) == ".", let tenths = Int(word(end + 1)), tenths < 10,
      units[word(end + 2)] != nil
    {
      (halves, end) = (tenths, end + 2)
    }
    guard let unit = units[word(end)] else { return halves == 0 ? (count, 1, end) : nil }
    let (product, overflow) = count.multipliedReportingOverflow(by: unit)
    if overflow || product > most { return nil }
    return (product + halves * unit / 10, unit, end + 1)
  }

  /// The number that digits stand for: "620", "12k", "1500ish".
  private static func digits(_ word: String) -> Int? {
    var plain = word[...]
    for ending in ["ish", "+"] where plain.hasSuffix(ending) {
      plain = plain.dropLast(ending.count)
    }
    guard plain.hasSuffix("k") else { return Int(plain) }
    return Int(plain.dropLast()).map { $0 < 10_000 ? $0 * 1_000 : $0 }
  }

  /// "1,200" is cut at its comma, "1 200" at its space; here it is whole again.
  static func joinedThousands(_ words: [String]) -> [String] {
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
}
