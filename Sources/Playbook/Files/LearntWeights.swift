import CPrompts

/// What was learnt beforehand from the remarks that are compiled in.
public enum LearntWeights {
  /// The bytes of `Sources/CPrompts/remarks.weights`.
  public static var bytes: [UInt8] {
    Array(UnsafeBufferPointer(start: cprompts_weights(), count: Int(cprompts_weights_size())))
  }
}
