extension FaultExample {
  private static let openers = "rehearsal/executive/openers.yaml"

  /// Mistakes in what the executive of a rehearsal says.
  static let executive: [FaultExample] = [
    FaultExample("lines-too-few", in: openers, .replaceEach("[blind", by: "[opposed"))
  ]
}
