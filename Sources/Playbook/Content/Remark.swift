import Belief

/// What somebody might write about an executive, with what it says.
public struct Remark: Sendable, Equatable {
  /// What it says.
  public let meaning: Meaning
  /// The words.
  public let text: String
  /// Where it stands; the file is the writer's.
  public let place: Place

  /// What a remark says about the executive.
  public enum Meaning: Sendable, Hashable {
    /// It speaks for a level of support.
    case level(Level)
    /// It speaks for a barrier.
    case barrier(Barrier)
    /// It says nothing about the executive's view: it is about somebody or something else.
    case nothing

    /// Every meaning: the levels, the barriers, nothing.
    public static let all: [Meaning] =
      Level.allCases.map { .level($0) } + Barrier.allCases.map { .barrier($0) } + [.nothing]

    /// The stable id: the level's or barrier's, or `nothing`.
    public var id: String {
      switch self {
      case .level(let level): level.rawValue
      case .barrier(let barrier): barrier.rawValue
      case .nothing: "nothing"
      }
    }

    /// The meaning with this id.
    public init?(id: String) {
      guard let meaning = Meaning.all.first(where: { $0.id == id }) else { return nil }
      self = meaning
    }
  }
}
