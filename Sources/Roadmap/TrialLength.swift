/// How long a trial is to last.
struct TrialLength: Equatable {
  /// In days.
  let days: Int

  /// Six months, as Queensland Police's trial lasted.
  static let usual = TrialLength(days: 182)

  private static let numbers = [
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fifteen": 15, "sixteen": 16, "eighteen": 18,
    "twenty": 20, "twenty-four": 24, "ninety": 90,
  ]
  private static let units = ["day": 1, "week": 7, "month": 30]
  /// A trial shorter or longer than this, in days, is none.
  private static let sensible = 21...400

  private init(days: Int) { self.days = days }

  /// The length that a wish names: "a six-month trial", "twelve weeks"; nil if it names none, as "two hours
  /// a week" and "every two weeks" do not.
  init?(in wish: String) {
    let words = wish.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    for (place, word) in words.enumerated() where place > 0 {
      let singular = word.hasSuffix("s") ? String(word.dropLast()) : word
      guard let unit = Self.units[singular],
        let count = Int(words[place - 1]) ?? Self.numbers[words[place - 1]],
        place < 2 || !["every", "each"].contains(words[place - 2]),
        case let days = singular == "month" ? count * 365 / 12 : count * unit,
        Self.sensible.contains(days)
      else { continue }
      self.init(days: days)
      return
    }
    return nil
  }
}
