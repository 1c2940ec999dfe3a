import Playbook
import Practice
import Rehearsal

/// How trust and patience moved in a rehearsal, as a picture in text.
public struct CoursePicture: Sendable {
  /// One of the two, from the start and after each turn, 0 to 100.
  struct Row: Sendable {
    let name: String
    let values: [Int]
  }

  private let rows: [Row]

  /// Draws one way of playing a rehearsal.
  public init(_ encounter: Encounter, in playbook: Playbook) {
    let course = encounter.course
    rows = [
      Row(name: playbook.lines.text(.courseTrust), values: course.map(\.trust)),
      Row(name: playbook.lines.text(.coursePatience), values: course.map(\.patience)),
    ]
  }

  /// The picture as lines: a column for the start and one for each turn, with the first and the last
  /// value; without `unicode`, tens in digits.
  public func lines(unicode: Bool) -> [String] {
    let width = rows.map(\.name.count).max() ?? 0
    return rows.map { row in
      let name = row.name + String(repeating: " ", count: width - row.name.count)
      let bars = row.values.map { bar($0, unicode: unicode) }.joined()
      return "\(name) \(number(row.values.first)) \(bars) \(number(row.values.last))"
    }
  }

  /// The picture in words, for those who hear the screen.
  public var sentence: String {
    rows.map { "\($0.name): \($0.values.map(String.init).joined(separator: ", "))" }
      .joined(separator: ". ") + "."
  }

  private func bar(_ value: Int, unicode: Bool) -> String {
    unicode ? String(Array("▁▂▃▄▅▆▇█")[min(7, value * 8 / 100)]) : "\(min(9, value / 10))"
  }

  private func number(_ value: Int?) -> String {
    let text = "\(value ?? 0)"
    return String(repeating: " ", count: max(0, 3 - text.count)) + text
  }
}
