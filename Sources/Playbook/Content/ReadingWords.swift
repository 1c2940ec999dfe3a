/// The ideas by which own words are read, and how sure each reading has proved to be.
public struct ReadingWords: Sendable, Equatable {
  /// An idea with the phrases in which people put it.
  public struct Concept: Sendable, Equatable {
    /// The stable id.
    public let id: String
    /// The phrases: each inner list is one shade of the idea.
    public let shades: [[String]]
  }

  /// How often readings were right that had so great a share of the classifier's vote.
  public struct Step: Sendable, Equatable {
    /// The share, 0 to 1.
    public let share: Double
    /// How many of those readings were right, 0 to 1.
    public let right: Double

    /// Creates a step.
    public init(share: Double, right: Double) {
      self.share = share
      self.right = right
    }
  }

  /// How sure a reading is, by its share of the vote: rising steps.
  public let sureness: [Step]
  /// A reading with this share or a greater one is proposed unasked.
  public let acceptFrom: Double
  /// The ideas, in the author's order.
  public let concepts: [Concept]

  init(_ record: Record) {
    if !record.has("concepts") { record.findings.add(.fieldMissing("concepts"), at: record.place) }
    sureness = ReadingWords.steps(record)
    acceptFrom = record.number("accept-from", in: 0...1)
    let ideas = record.record("concepts")
    concepts = (ideas?.keys ?? []).map { id in
      Concept(id: id, shades: ideas?.filled(id).map { ReadingWords.phrases($0.text) } ?? [])
    }
    record.finish()
  }

  /// The steps of `sureness`, each written as two numbers; they rise.
  private static func steps(_ record: Record) -> [Step] {
    var steps: [Step] = []
    for (text, place) in record.filled("sureness") {
      let numbers = text.split(separator: " ").map { Double($0) ?? .nan }
      let isStep = numbers.count == 2 && numbers.allSatisfy { (0...1).contains($0) }
      let last = steps.last
      if isStep, numbers[0] > last?.share ?? -1, numbers[1] >= last?.right ?? 0 {
        steps.append(Step(share: numbers[0], right: numbers[1]))
      } else {
        let fault = Fault.fieldWrong(
          "sureness", expected: "two numbers from 0 to 1, greater than the ones before",
          found: "`\(text)`")
        record.findings.add(fault, at: place)
      }
    }
    return steps
  }

  /// The phrases of a text, which `|` divides.
  static func phrases(_ text: String) -> [String] {
    text.split(separator: "|").map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}
