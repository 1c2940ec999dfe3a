/// Collects the mistakes found while content is read and checked.
final class Findings {
  private(set) var mistakes: [Mistake] = []
  private var noted: Set<Mistake> = []

  /// Notes a mistake, once.
  func add(_ fault: Fault, at place: Place) {
    let mistake = Mistake(fault, at: place)
    if noted.insert(mistake).inserted { mistakes.append(mistake) }
  }

  /// Notes mistakes found elsewhere.
  func add(_ found: [Mistake]) {
    for mistake in found where noted.insert(mistake).inserted { mistakes.append(mistake) }
  }

  /// The mistakes by file and line.
  var sorted: [Mistake] {
    mistakes.sorted {
      ($0.file, $0.line, $0.column, $0.fault.problem)
        < ($1.file, $1.line, $1.column, $1.fault.problem)
    }
  }
}
