import Belief
import Playbook

/// Reads the number of staff from a sentence such as "about 620 people".
enum SizeRule {
  private static let people: Set<String> = [
    "people", "staff", "employees", "strong", "colleagues", "headcount", "fte", "heads", "workers",
    "of",
  ]
  private static let numbers = [
    "dozen": 12, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "eighty": 80,
    "hundred": 100, "thousand": 1000,
  ]

  /// The size in a sentence about "us".
  static func size(in text: TokenText, _ playbook: Playbook) -> FactReader.Found? {
    let words = text.tokens.map { text.text($0) }
    let compact = joinedThousands(words)
    for (place, word) in compact.enumerated() {
      guard let count = Int(word) ?? numbers[word], (2...5_000_000).contains(count) else {
        continue
      }
      var total = count
      var end = place + 1
      if end < compact.count, ["hundred", "thousand"].contains(compact[end]) {
        total *= numbers[compact[end]] ?? 1
        end += 1
      }
      guard end < compact.count, isStaff(compact, at: end) else { continue }
      guard isOurs(compact, place) else { return nil }
      let id = option(for: total)
      guard playbook[question: .size]?.option(id) != nil else { return nil }
      let fact = Reading.Fact(
        question: QuestionPurpose.size.rawValue, option: id, days: [], text: nil)
      let words = compact[place...min(end, compact.count - 1)].joined(separator: " ")
      return FactReader.Found(fact: fact, words: words, confidence: 0.93)
    }
    return nil
  }

  /// "1,200" is cut at its comma; here it is whole again.
  private static func joinedThousands(_ words: [String]) -> [String] {
    var result: [String] = []
    var place = 0
    while place < words.count {
      if place + 2 < words.count, words[place + 1] == ",", words[place + 2].count == 3,
        Int(words[place]) != nil, Int(words[place + 2]) != nil
      {
        result.append(words[place] + words[place + 2])
        place += 3
      } else {
        result.append(words[place])
        place += 1
      }
    }
    return result
  }

  private static func isStaff(_ words: [String], at place: Int) -> Bool {
    if words[place] == "of" { return place + 1 < words.count && words[place + 1] == "us" }
    return people.contains(words[place])
  }

  /// Staff, not an audience: "we", "they" or nothing stands before, and no verb of happening.
  private static func isOurs(_ words: [String], _ place: Int) -> Bool {
    let before = words[..<place]
    let allowed: Set<String> = [
      "we", "are", "we're", "we've", "have", "has", "employ", "employs", "about", "around",
      "roughly",
      "some", "a", "of", "with", "they", "there", "size", ":", ",", "the", "firm", "company", "it",
      "it's", "its", "is", "over", "just", "under", "nearly", "almost", "approx", ".",
      "organisation",
      "staff", "headcount", "them", "bank", "hospital", "got", "in", "all", "an", "family", "and",
      "shops", "sites", "house", "works", "agency", "charity", "council", "university", "small",
    ]
    return before.allSatisfy { allowed.contains($0) || Int($0) != nil || before.count > 12 }
      && before.count <= 12
  }

  private static func option(for count: Int) -> String {
    switch count {
    case ..<50: "under-50"
    case ..<250: "50-to-249"
    case ..<1000: "250-to-999"
    case ..<10_000: "1000-to-9999"
    default: "10000-or-more"
    }
  }
}
