/// Something in a turn that may speak for or against a check: marks of its sentences, and how they
/// stand to each other.
public struct Sign: Sendable, Equatable {
  /// Where the sentences are looked for.
  public enum Scope: String, Sendable {
    /// Anywhere in the turn.
    case anywhere
    /// In the first sentence that says something.
    case first
    /// Among the first three sentences.
    case opening
    /// In the last sentence.
    case last
    /// In what the executive said just before.
    case executive
  }

  /// What one sentence must have and must not have.
  public struct Part: Sendable, Equatable {
    /// The marks that must be there.
    public let has: [String]
    /// The marks that must not.
    public let lacks: [String]
    /// Whether it must be a later sentence than that of the part before.
    public let isLater: Bool
  }

  /// As it was written.
  public let text: String
  /// Whether it speaks for the check; otherwise against it.
  public let speaksFor: Bool
  /// Where to look.
  public let scope: Scope
  /// What the sentences have, in order; each in the same sentence as the one before or in a later one.
  public let parts: [Part]

  /// Reads a sign: `limit > answer`, `ask >> ask`, `goal & !question`, `executive: concern`.
  public init?(_ text: String, speaksFor: Bool) {
    self.text = text
    self.speaksFor = speaksFor
    var rest = text[...]
    var scope = Scope.anywhere
    if let colon = rest.firstIndex(of: ":") {
      guard let named = Scope(rawValue: String(rest[..<colon])) else { return nil }
      scope = named
      rest = rest[rest.index(after: colon)...]
    }
    self.scope = scope
    let pieces = rest.split(separator: ">", omittingEmptySubsequences: false)
    var isLater = false
    parts = pieces.compactMap { part in
      // The emptiness between the two marks of `>>`.
      if part.isEmpty {
        isLater = true
        return nil
      }
      defer { isLater = false }
      let marks = part.split(separator: "&").map { String($0).trimmed }.filter { !$0.isEmpty }
      return Part(
        has: marks.filter { !$0.hasPrefix("!") },
        lacks: marks.filter { $0.hasPrefix("!") }.map { String($0.dropFirst()) },
        isLater: isLater)
    }
    let isSound = !parts.isEmpty && parts.allSatisfy { !($0.has + $0.lacks).isEmpty }
    if !isSound || marks.contains("") { return nil }
  }

  /// Every mark it names.
  public var marks: [String] { parts.flatMap { $0.has + $0.lacks } }
}
