/// The checks over the rehearsals as rows of marks: full where met, hollow where missed, a point where
/// nobody could say.
struct ProgressPicture {
  private let rows: [(name: String, marks: [Bool?])]

  init(_ rows: [(name: String, marks: [Bool?])]) {
    self.rows = rows
  }

  /// The rows, their marks below each other, with how often each check was met.
  var lines: [String] {
    let width = rows.map(\.name.count).max() ?? 0
    return rows.map { name, marks in
      let gap = String(repeating: " ", count: width - name.count)
      let signs = marks.map { $0.map { $0 ? "●" : "○" } ?? "·" }.joined(separator: " ")
      let judged = marks.count { $0 != nil }
      let sum = judged == 0 ? "–" : "\(marks.count { $0 == true }) of \(judged)"
      return "\(name)\(gap)  \(signs)  \(sum)"
    }
  }
}
