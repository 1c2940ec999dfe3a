/// How an executive is disposed: two numbers, each from 0 to 100.
public struct Disposition: Sendable, Equatable, Codable {
  /// How far the junior is believed.
  public private(set) var trust: Int
  /// How much more will be listened to.
  public private(set) var patience: Int

  /// Creates a disposition; what is out of range is brought into it.
  public init(trust: Int, patience: Int) {
    self.trust = min(100, max(0, trust))
    self.patience = min(100, max(0, patience))
  }

  /// The disposition after a change.
  public func moved(trust: Int, patience: Int) -> Disposition {
    Disposition(trust: self.trust + trust, patience: self.patience + patience)
  }
}
