import Belief
import Playbook

/// An objection that the executive was heard to raise.
public struct HeardObjection: Sendable, Equatable {
  /// The objection's id.
  public let id: String
  /// The questions answered in later rounds, which may have settled what lies behind it.
  public let answeredSince: Set<String>
}

extension Standing {
  /// The barriers behind the objections that were heard, besides those that are believed in anyway: the
  /// first of an objection, and of its others those that what was told leaves open.
  ///
  /// What was told in a later round about a barrier takes the objection's place.
  public func raised(in playbook: Playbook) -> [Barrier] {
    let active = belief.activeBarriers
    var raised: [Barrier] = []
    for heard in objections {
      let behind = playbook.objections.first { $0.id == heard.id }?.barriers ?? []
      let since = heard.answeredSince.compactMap { playbook[question: $0]?.item }
      for (place, barrier) in behind.enumerated() {
        let isOpen = place == 0 || belief.probability(barrier) > playbook.plan.unknownAbove
        let isOld = since.contains { $0.bears(on: barrier) }
        if isOpen, !isOld, !active.contains(barrier), !raised.contains(barrier) {
          raised.append(barrier)
        }
      }
    }
    return raised
  }

  /// The objections behind which a barrier may lie, as they were put.
  public func objections(raising barrier: Barrier, in playbook: Playbook) -> [String] {
    objections.compactMap { heard in
      let objection = playbook.objections.first { $0.id == heard.id }
      return objection?.barriers.contains(barrier) == true ? objection?.heard.first : nil
    }
  }
}

extension Item {
  /// Whether an answer to it can speak for or against a barrier.
  fileprivate func bears(on barrier: Barrier) -> Bool {
    options.contains { $0.barriers[barrier] != nil }
  }
}
