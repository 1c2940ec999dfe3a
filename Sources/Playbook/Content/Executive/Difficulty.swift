/// How easily the executive of a rehearsal is lost.
public enum Difficulty: String, CaseIterable, Codable, Sendable {
  case gentle
  case real
  case hard
}
