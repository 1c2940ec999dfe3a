import Belief
import Playbook
import TestSupport
import Testing

@testable import Roadmap

@Suite struct WaySearchTests {
  private let barriers: [Barrier] = [.legalRisk, .noPlan, .culture]

  @Test func isAsCheapAsTheBestOfAllOrders() throws {
    var found = 0
    try withSeeds(300) { random in
      let conditions = Set(random.some(of: ["one", "other", "third"], 0.6))
      let tactics = try random.tactics(barriers: barriers)
        .filter { $0.isUsable(under: conditions) }
      let easedBefore = random.easedBefore()
      let active = random.some(of: barriers, 0.4)
      let touch = random.chance(0.5) ? 10.0 : 0
      let search = WaySearch(
        tactics: tactics, easedBefore: easedBefore, barriers: active, costOfTouch: touch)
      let every = ExhaustiveSearch(
        tactics: tactics, easedBefore: easedBefore, barriers: active, costOfTouch: touch)
      for from in Level.allCases {
        let bests = every.cheapest(from: from)
        for target in Level.allCases {
          let way = search.cheapest(from: from, to: target)
          let best = bests[target]
          guard let way, let best else {
            #expect(way == nil && best == nil, "\(random) \(from) to \(target)")
            continue
          }
          if !way.isEmpty { found += 1 }
          let cost = ExhaustiveSearch.cost(way, touch: touch)
          #expect(abs(cost - best) < 1e-9, "\(random) \(from) to \(target)")
          #expect(every.isLawful(way, from: from), "\(random) \(from) to \(target)")
          #expect(ExhaustiveSearch.end(of: way, from: from) == target, "\(random)")
          #expect(every.isEased(by: way), "\(random) \(from) to \(target)")
        }
      }
    }
    #expect(found > 0)
  }

  /// What is called for must be done on every way that passes it, and the way is still the cheapest.
  @Test func doesWhatIsCalledForAtTheLeastCost() throws {
    var found = 0
    try withSeeds(40) { random in
      let tactics = try random.tactics(barriers: barriers)
      let called = Set(tactics.filter(\.isCalledFor).map(\.id))
      let easedBefore = random.easedBefore()
      let active = random.some(of: barriers, 0.4)
      for from in Level.allCases {
        for target in from.way {
          let path = from.path(to: target)
          // What cannot be done on this path is not called for on it.
          let onPath = tactics.filter { tactic in
            tactic.moves.map { path.dropLast().contains($0.from) }
              ?? tactic.at.contains(where: path.contains)
          }
          let search = WaySearch(
            tactics: onPath, easedBefore: easedBefore, barriers: active, calledFor: called)
          let every = CalledForSearch(
            search: ExhaustiveSearch(
              tactics: onPath, easedBefore: easedBefore, barriers: active, calledFor: called),
            path: path)
          let way = search.cheapest(from: from, to: target)
          let best = every.cheapest()
          #expect((way == nil) == (best == nil), "\(random) \(from) to \(target)")
          guard let way, let best else { continue }
          if way.contains(where: { called.contains($0.id) }) { found += 1 }
          let cost = ExhaustiveSearch.cost(way)
          #expect(abs(cost - best) < 1e-9, "\(random) \(from) to \(target)")
          #expect(every.isLawful(way), "\(random) \(from) to \(target)")
        }
      }
    }
    #expect(found > 0)
  }

  @Test func isNoDearerWithABarrierLess() throws {
    try withSeeds(200) { random in
      let tactics = try random.tactics(barriers: barriers)
      let easedBefore = random.easedBefore()
      func cost(_ barriers: [Barrier], _ from: Level, _ to: Level) -> Double {
        WaySearch(tactics: tactics, easedBefore: easedBefore, barriers: barriers)
          .cheapest(from: from, to: to).map { ExhaustiveSearch.cost($0) } ?? .infinity
      }
      for from in Level.allCases {
        for to in from.way {
          let all = cost(barriers, from, to)
          for barrier in barriers {
            let fewer = cost(barriers.filter { $0 != barrier }, from, to)
            #expect(fewer <= all + 1e-9, "\(random) \(from) to \(to) without \(barrier)")
          }
        }
      }
    }
  }

  @Test func doesNothingWhereNothingNeedBeDone() {
    let search = WaySearch(tactics: [], easedBefore: [:], barriers: [])
    #expect(search.cheapest(from: .positive, to: .positive) == [])
    #expect(search.cheapest(from: .positive, to: .enthusiast) == nil)
  }

  @Test func goesRoundByADearerTacticToEaseABarrierFirst() throws {
    let tactics = try [
      TacticHead(id: "move", moves: .positive, at: [.hesitant], eases: [.culture]).tactic(),
      TacticHead(id: "ease", at: [.hesitant], eases: [.culture], leadDays: 90).tactic(),
    ]
    let search = WaySearch(
      tactics: tactics, easedBefore: [.culture: .positive], barriers: [.culture])
    #expect(search.cheapest(from: .hesitant, to: .positive)?.map(\.id) == ["ease", "move"])
    let later = WaySearch(
      tactics: tactics, easedBefore: [.culture: .enthusiast], barriers: [.culture])
    #expect(later.cheapest(from: .hesitant, to: .positive)?.map(\.id) == ["move"])
  }

  @Test func prefersATacticMadeForAConditionThatHolds() throws {
    let tactics = try [
      TacticHead(id: "a-common", at: [.blind], eases: [.culture], leadDays: 10).tactic(),
      TacticHead(id: "b-fitting", at: [.blind], eases: [.culture], needs: ["one"], leadDays: 20)
        .tactic(),
    ]
    let search = WaySearch(tactics: tactics, easedBefore: [:], barriers: [.culture])
    #expect(search.cheapest(from: .blind, to: .blind)?.map(\.id) == ["b-fitting"])
  }

  @Test func takesTheFirstByIDOfTwoThatCostTheSame() throws {
    let tactics = try ["b", "a", "c"].map {
      try TacticHead(id: $0, at: [.blind], eases: [.culture]).tactic()
    }
    let search = WaySearch(tactics: tactics, easedBefore: [:], barriers: [.culture])
    #expect(search.cheapest(from: .blind, to: .blind)?.map(\.id) == ["a"])
  }
}

extension Level {
  /// The levels from here up, this one included.
  var way: [Level] { Level.allCases.filter { !path(to: $0).isEmpty } }
}
