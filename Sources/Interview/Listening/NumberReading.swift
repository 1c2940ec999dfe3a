import Playbook

/// Reads the numbers of options as people type them: "2", "#2", "number two", "the second one",
/// "both 2 and 3", "2 or 3".
enum NumberReading: Equatable {
  /// These numbers, all of them.
  case all([Int])
  /// One of these numbers.
  case either([Int])

  private static let words: [String: Int] = {
    let cardinals = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve", "thirteen", "fourteen", "fifteen",
    ]
    let ordinals = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
      "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
    ]
    return Dictionary(
      uniqueKeysWithValues: (cardinals + ordinals).enumerated().map {
        ($1, $0 % cardinals.count + 1)
      })
  }()
  private static let joints: Set<String> = [
    "and", "both", "also", "plus", "with", "a", "bit", "of", "mix", "the", "option", "options",
    "teh", "number", "numbers", "answer", "answers", "no", "nr", "choice", "i", "id", "think",
    "say",
    "would", "go", "for", "pick", "choose", "take", "im", "going", "its", "it", "is", "that",
    "thats", "partly", "mostly", "please", "probably", "prob", "maybe", "should", "guess", "my",
    "ones",
    "either", "or", "between", "somewhere", "sometimes", "some", "more", "like", "rather", "closer",
    "nearer", "to", "then",
  ]
  private static let alternatives: Set<String> = ["or", "either", "between", "somewhere"]

  /// Reads a reply that holds numbers and what joins them, and nothing else.
  init?(_ text: String) {
    let marks = text.lowercased().filter { $0 != "'" && $0 != "’" }
    if let negative = NumberReading.negative(marks) {
      self = .all([negative])
      return
    }
    let words = marks.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    var numbers: [Int] = []
    for (place, word) in words.enumerated() {
      if ["one", "ones"].contains(word), place > 0,
        words[place - 1].hasSuffix("th")
          || ["first", "second", "third"].contains(words[max(0, place - 1)])
      {
        continue
      }
      if let number = NumberReading.number(word) {
        numbers.append(number)
      } else if !NumberReading.joints.contains(word) {
        return nil
      }
    }
    // "Closer to 3" is one; "1 to 3" is neither both nor one of the two.
    if numbers.isEmpty || numbers.count > 1 && words.contains("to") { return nil }
    let isChoice = numbers.count > 1 && words.contains(where: NumberReading.alternatives.contains)
    self = isChoice ? .either(numbers) : .all(numbers)
  }

  private static func negative(_ text: String) -> Int? {
    guard text.hasPrefix("-"), text.count > 1, text.dropFirst().allSatisfy(\.isNumber) else {
      return nil
    }
    return 0
  }

  /// The number that a word stands for: digits, perhaps with "th"; a number that is too great for
  /// anything, where it cannot be told.
  private static func number(_ word: String) -> Int? {
    if let number = words[word] { return number }
    let digits = ["st", "nd", "rd", "th"].contains(word.suffix(2)) ? word.dropLast(2) : word[...]
    guard !digits.isEmpty, digits.allSatisfy(\.isNumber) else { return nil }
    return Int(digits) ?? .max
  }
}
