extension Agreement {
  /// Compares two judges of levels, with linear weights: each step between two levels takes away as
  /// much.
  ///
  /// Linear and not quadratic, because each step by which a level is misjudged costs one step of the
  /// way: quadratic weights would make a miss by one step look like agreement. The steps are counted
  /// on the graph by which levels lead to each other, so that opposed and blind are two steps apart.
  public init(levels pairs: [(first: Level, second: Level)]) {
    let levels = Level.allCases
    let steps = levels.map { one in levels.map { Double(one.steps(from: $0)) } }
    let most = steps.joined().max() ?? 1
    self.init(
      pairs.map { (first: $0.first.index, second: $0.second.index) },
      weights: steps.map { row in row.map { 1 - $0 / most } })
  }

  /// Compares two judges who say yes or no: Cohen's kappa without weights.
  public init(verdicts pairs: [(first: Bool, second: Bool)]) {
    self.init(
      pairs.map { (first: $0.first ? 1 : 0, second: $0.second ? 1 : 0) },
      weights: [[1, 0], [0, 1]])
  }
}

extension Level {
  /// The steps between two levels on the graph by which they lead to each other, 0 to 3.
  public func steps(from other: Level) -> Int {
    let mine = path(to: .enthusiast)
    let theirs = other.path(to: .enthusiast)
    let meeting = mine.indices.lazy.compactMap { here in
      theirs.firstIndex(of: mine[here]).map { here + $0 }
    }
    return meeting.first ?? 0
  }
}
