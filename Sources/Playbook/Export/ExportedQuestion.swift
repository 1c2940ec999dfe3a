import Belief

/// A question as it is exported.
struct ExportedQuestion: Encodable {
  let id: String
  let section: String
  let kind: String
  let dimension: String?
  let effort: Int
  let short: String
  let ask: String
  let again: String
  let why: String
  let example: String
  let onlyIf: [String]
  let enemies: [String]
  let options: [ExportedOption]

  init(_ question: Question) {
    id = question.id
    section = question.section.rawValue
    kind = question.kind.rawValue
    dimension = question.dimension?.rawValue
    effort = question.effort
    short = question.short
    ask = question.ask
    again = question.again
    why = question.why
    example = question.example
    onlyIf = question.onlyIf
    enemies = question.enemies
    let item = question.item
    options = question.options.map { ExportedOption($0, item?.option($0.id)) }
  }
}

/// An option as it is exported: what is absent from `likelihood` it does not bear on.
struct ExportedOption: Encodable {
  /// P(option | level), and P(option | barrier present or absent).
  struct Likelihoods: Encodable {
    let level: [String: Double]?
    let barrier: [String: Presence<Double>]
  }

  /// How many of twenty.
  struct Counts: Encodable {
    let level: [String: Int]?
    let barrier: [String: Presence<Int>]
  }

  /// With the barrier and without it.
  struct Presence<Value: Encodable>: Encodable {
    let present: Value
    let absent: Value
  }

  let id: String
  let say: String
  let word: String?
  let sets: [String]
  let target: String?
  let heard: [String]
  let likelihood: Likelihoods
  let counts: Counts

  init(_ option: Question.Option, _ item: Item.Option?) {
    id = option.id
    say = option.say
    word = option.word
    sets = option.sets
    target = option.target?.rawValue
    heard = option.heard
    likelihood = Likelihoods(
      level: item?.levels.map { levels in named(Level.allCases) { levels[$0] } },
      barrier: named(Barrier.allCases) { barrier in
        item?.barriers[barrier].map { Presence(present: $0.present, absent: $0.absent) }
      })
    counts = Counts(
      level: option.levelCounts.isEmpty
        ? nil : named(Level.allCases) { option.levelCounts[$0] },
      barrier: named(Barrier.allCases) { barrier in
        option.barrierCounts[barrier].map { Presence(present: $0.present, absent: $0.absent) }
      })
  }
}

/// The values that are there, by the ids of what they belong to.
private func named<Key: RawRepresentable, Value>(
  _ keys: [Key], _ value: (Key) -> Value?
) -> [String: Value] where Key.RawValue == String {
  Dictionary(keys.compactMap { key in value(key).map { (key.rawValue, $0) } }) { first, _ in first }
}
