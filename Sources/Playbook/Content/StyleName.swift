extension Style {
  /// The line that says why the variant for this style was chosen.
  public var line: LineID {
    switch self {
    case .reader: .styleReader
    case .listener: .styleListener
    case .figures: .styleFigures
    case .stories: .styleStories
    case .detail: .styleDetail
    case .headline: .styleHeadline
    case .alone: .styleAlone
    case .inCompany: .styleInCompany
    }
  }
}
