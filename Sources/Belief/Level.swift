/// How far one executive supports social media.
///
/// The levels form a small graph, not a ladder: both `opposed` and `blind` lead to `hesitant`.
public enum Level: String, CaseIterable, Codable, Sendable, Hashable {
  /// Blocks it or argues against it.
  case opposed
  /// Sees no value in it and has no picture of it, without hostility.
  case blind
  /// Informed but uncertain: waits and asks "what if".
  case hesitant
  /// Wants it and lacks a specified plan of action.
  case positive
  /// Uses or champions it unprompted.
  case enthusiast

  /// The level that comes next on the way up; none after `enthusiast`.
  public var leadsTo: Level? {
    switch self {
    case .opposed, .blind: .hesitant
    case .hesitant: .positive
    case .positive: .enthusiast
    case .enthusiast: nil
    }
  }

  /// The levels passed on the way from here to `target`, both ends included; empty if none leads there.
  public func path(to target: Level) -> [Level] {
    var path = [self]
    while let last = path.last, last != target {
      guard let next = last.leadsTo else { return [] }
      path.append(next)
    }
    return path
  }

  /// Whether an executive at this level already gives what `target` asks for.
  public func reaches(_ target: Level) -> Bool {
    self == target || path(to: target).isEmpty
  }

  /// The position in `allCases`, which is also the order of every array of levels.
  var index: Int {
    switch self {
    case .opposed: 0
    case .blind: 1
    case .hesitant: 2
    case .positive: 3
    case .enthusiast: 4
    }
  }
}
