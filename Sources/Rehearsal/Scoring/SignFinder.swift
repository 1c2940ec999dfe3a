import Playbook

extension Sign {
  /// The sentence that bears the sign out; nil if the turn has it not. What the executive said bears no
  /// sentence of the junior's: then the place is the first.
  func witness(in turn: TurnMarks) -> Int? {
    let sentences = scope == .executive ? turn.executive : turn.marks
    guard !sentences.isEmpty else { return nil }
    let places =
      switch scope {
      case .anywhere, .executive: sentences.indices
      case .first: 0..<min(1, sentences.count)
      case .opening: 0..<min(3, sentences.count)
      case .last: (sentences.count - 1)..<sentences.count
      }
    var from = places.lowerBound
    for part in parts {
      let start = min(part.isLater ? from + 1 : from, places.upperBound)
      guard let place = (start..<places.upperBound).first(where: { part.fits(sentences[$0]) })
      else {
        return nil
      }
      from = place
    }
    return scope == .executive ? 0 : from
  }
}

extension Sign.Part {
  fileprivate func fits(_ marks: Set<String>) -> Bool {
    has.allSatisfy(marks.contains) && !lacks.contains(where: marks.contains)
  }
}
