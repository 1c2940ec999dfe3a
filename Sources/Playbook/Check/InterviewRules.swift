import Belief

extension PlaybookCheck {
  /// The fewest counted questions that a dimension of support needs.
  static let leastForDimension = 3

  /// The interview asks what the program needs, and enough about each dimension and barrier.
  func checkInterview() {
    guard areWhole("interview/") else { return }
    for purpose in QuestionPurpose.allCases where playbook[question: purpose] == nil {
      let file = "interview/\(purpose.section.rawValue).yaml"
      note(.questionMissing(purpose.rawValue), at: Place(file: file))
    }
    for dimension in Dimension.allCases {
      let count = playbook.questions.count {
        $0.section == .support && $0.dimension == dimension && $0.isCounted
      }
      if count < Self.leastForDimension {
        let place = Place(file: "interview/\(Section.support.rawValue).yaml")
        note(.dimensionThin(dimension.rawValue, count: count), at: place)
      }
    }
    for barrier in Barrier.allCases
    where !playbook.bank.items.contains(where: {
      $0.options.contains { $0.barriers[barrier] != nil }
    }) {
      note(.barrierUnasked(barrier.rawValue), at: places.place("barriers.yaml", barrier.rawValue))
    }
  }
}
