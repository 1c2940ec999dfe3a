import Playbook

/// A moment in a rehearsal at which a rule moved the executive.
public struct Moment: Sendable, Equatable {
  /// The number of the turn.
  public let turn: Int
  /// What was moved.
  public let movement: Movement
  /// The rule that moved it.
  public let rule: ExecutiveRule
}

extension Encounter {
  /// The moments that moved the executive most, in the order in which they came; each rule once.
  public func moments(_ count: Int) -> [Moment] {
    let all = exchanges.flatMap { exchange in
      exchange.movements.compactMap { movement in
        script.rules.rules.first { $0.id == movement.rule }.map {
          Moment(turn: exchange.number, movement: movement, rule: $0)
        }
      }
    }
    var seen: Set<String> = []
    let heaviest = all.enumerated().sorted {
      ($1.element.movement.weight, $0.offset) < ($0.element.movement.weight, $1.offset)
    }.filter { seen.insert($0.element.rule.id).inserted }
    return heaviest.prefix(count).sorted { $0.offset < $1.offset }.map(\.element)
  }
}

extension Movement {
  /// How much it moved, whichever way; trust counts double.
  fileprivate var weight: Int { 2 * abs(trust) + abs(patience) }
}

extension Outcome {
  /// The line that names it.
  public var line: LineID {
    switch self {
    case .date: .outcomeDate
    case .condition: .outcomeCondition
    case .sendSomething: .outcomeSendSomething
    case .door: .outcomeDoor
    }
  }
}
