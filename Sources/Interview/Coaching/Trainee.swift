/// Somebody who learns; the store's owner gives the name.
public struct Trainee: Sendable, Equatable {
  /// What they are called; nil if the owner did not say.
  public let name: String?

  /// Names a trainee; a name of nothing but white space is none.
  public init(name: String? = nil) {
    let trimmed = name?.trimmed ?? ""
    self.name = trimmed.isEmpty ? nil : trimmed
  }

  /// Whether a name that was typed means this trainee, in any case of letters.
  public func isCalled(_ typed: String) -> Bool {
    name?.lowercased() == typed.trimmed.lowercased()
  }
}
