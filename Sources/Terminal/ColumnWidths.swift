/// How a table's columns share the width.
enum ColumnWidths {
  /// Blanks between two columns.
  static let gap = 2
  /// A column narrower than this, though its text is longer, is not worth reading.
  static let narrowest = 6

  /// Widths for `cells` (rows of equal length) with gaps within `width`; `nil` if there is no room.
  ///
  /// Text that needs no more than an equal share stays whole; the other columns first get their
  /// longest word as far as the share goes. What is left goes, step by step, to whichever text is
  /// the longest for its width: so rows stay low.
  static func fitting(_ cells: [[String]], into width: Int) -> [Int]? {
    let count = cells.first?.count ?? 0
    guard count > 0 else { return nil }
    let lines = cells.map { $0.map { $0.split(whereSeparator: \.isNewline) } }
    let natural = (0..<count).map { column in
      lines.flatMap { $0[column] }.map { columns(String($0)) }.max() ?? 0
    }
    let room = width - gap * (count - 1)
    if natural.reduce(0, +) <= room { return natural }
    let words = longestWords(of: cells)
    let share = room / count
    guard share >= narrowest else { return nil }
    var widths = zip(natural, words).map { $0 <= share ? $0 : min($1, share) }
    for _ in 0..<max(0, room - widths.reduce(0, +)) {
      let hungry = (0..<count).filter { widths[$0] < natural[$0] }
      let hungriest = hungry.max { natural[$0] * widths[$1] < natural[$1] * widths[$0] }
      guard let hungriest else { break }
      widths[hungriest] += 1
    }
    return widths
  }

  /// Whether `cells` (rows of equal length) with gaps find room within `width` without a broken word.
  static func haveRoomForWords(_ cells: [[String]], in width: Int) -> Bool {
    let words = longestWords(of: cells)
    return words.reduce(0, +) + gap * (words.count - 1) <= width
  }

  /// The columns that the longest word of each column takes up.
  private static func longestWords(of cells: [[String]]) -> [Int] {
    (0..<(cells.first?.count ?? 0)).map { column in
      cells.flatMap { $0[column].split(whereSeparator: \.isWhitespace) }
        .map { columns(String($0)) }.max() ?? 0
    }
  }
}
