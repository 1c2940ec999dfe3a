extension ItemBank {
  /// The bank with each row of each question redrawn around the author's probabilities, as tightly
  /// as if the author had counted `people` people for each row.
  func redrawn(people: Double, _ random: inout SplitMix64) -> ItemBank {
    ItemBank(
      levelPrior: levelPrior, barrierPrior: barrierPrior,
      items: items.map { $0.redrawn(people: people, &random) })
  }
}

extension Item {
  fileprivate func redrawn(people: Double, _ random: inout SplitMix64) -> Item {
    func row(_ probability: (Option) -> Double?) -> [Double]? {
      let mean = options.compactMap(probability)
      guard mean.count == options.count else { return nil }
      return Dirichlet(mean: mean, people: people).draw(&random)
    }
    let levels = Level.allCases.map { level in row { $0.levels?[level] } }
    let present = Barrier.allCases.map { barrier in row { $0.barriers[barrier]?.present } }
    let absent = Barrier.allCases.map { barrier in row { $0.barriers[barrier]?.absent } }
    let redrawn = options.enumerated().map { index, option in
      var barriers: [Barrier: Presence] = [:]
      for (number, barrier) in Barrier.allCases.enumerated() {
        guard let present = present[number]?[index], let absent = absent[number]?[index]
        else { continue }
        barriers[barrier] = Presence(present: present, absent: absent)
      }
      return Option(
        id: option.id,
        levels: option.levels.map { old in PerLevel { levels[$0.index]?[index] ?? old[$0] } },
        barriers: barriers)
    }
    return Item(id: id, effort: effort, options: redrawn)
  }
}
