extension Dimension {
  /// The dimension's name in words.
  public var line: LineID {
    switch self {
    case .awareness: .dimensionAwareness
    case .firstHandUse: .dimensionFirstHandUse
    case .valueBelief: .dimensionValueBelief
    case .perceivedThreat: .dimensionPerceivedThreat
    case .constraints: .dimensionConstraints
    case .advocacy: .dimensionAdvocacy
    }
  }
}
