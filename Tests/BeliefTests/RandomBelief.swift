import Belief
import TestSupport

extension SeededGenerator {
  /// A bank of up to seven questions, made from counts of twenty people as authors make them.
  mutating func bank() -> ItemBank {
    var items: [Item] = []
    for number in 1...int(1...7) { items.append(item("item-\(number)")) }
    var barriers: [Barrier: Double] = [:]
    for barrier in Barrier.allCases {
      barriers[barrier] = Likelihood.of(count: int(0...20), options: 2)
    }
    return ItemBank(
      levelPrior: positive(), barrierPrior: barriers, items: items)
  }

  /// A question about the level, about barriers, or about both.
  mutating func item(_ id: String) -> Item {
    let count = int(2...5)
    let saysLevel = chance(0.8)
    let barriers = some(of: Barrier.allCases, 0.2)
    var ofLevel: [Level: [Int]] = [:]
    for level in Level.allCases { ofLevel[level] = twenty(among: count) }
    var present: [Barrier: [Int]] = [:]
    var absent: [Barrier: [Int]] = [:]
    for barrier in barriers {
      present[barrier] = twenty(among: count)
      absent[barrier] = twenty(among: count)
    }
    func likelihood(_ counts: [Int]?, _ option: Int) -> Double {
      Likelihood.of(count: counts?[option] ?? 0, options: count)
    }
    let options = (0..<count).map { option in
      Item.Option(
        id: "option-\(option)",
        levels: saysLevel ? PerLevel { likelihood(ofLevel[$0], option) } : nil,
        barriers: Dictionary(
          uniqueKeysWithValues: barriers.map { barrier in
            let pair = Item.Presence(
              present: likelihood(present[barrier], option),
              absent: likelihood(absent[barrier], option))
            return (barrier, pair)
          }))
    }
    return Item(id: id, effort: Double(int(1...3)), options: options)
  }

  /// Twenty people, each at one of so many options.
  private mutating func twenty(among options: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: options)
    for _ in 0..<Likelihood.people { counts[int(0...(options - 1))] += 1 }
    return counts
  }

  /// Five numbers, none of them nothing, not yet adding up to one.
  private mutating func positive() -> PerLevel {
    var numbers = PerLevel { _ in 1 }
    for level in Level.allCases { numbers[level] = Double(int(1...20)) }
    return numbers
  }

  /// Answers to some of a bank's questions, one or two options each.
  mutating func evidence(from bank: ItemBank, _ probability: Double = 0.7) -> [Evidence] {
    var evidence: [Evidence] = []
    for item in shuffled(bank.items) where chance(probability) {
      let ids = shuffled(item.options.map(\.id))
      let known = Known.allCases[int(0...2)]
      evidence.append(
        Evidence(item: item.id, options: Array(ids.prefix(chance(0.3) ? 2 : 1)), known: known))
    }
    return evidence
  }
}
