extension Screen {
  /// Rows under one another in at most `width` columns, long cells wrapped; no newline at the end.
  ///
  /// Where columns would say nothing (a screen reader) or find no room, each cell is a line of its
  /// own, "header: value", with an empty line between rows. Where words would have to be broken, the
  /// `dispensable` columns are left out instead, one after the other.
  public func table(
    _ rows: [[String]], header: [String]? = nil, width: Int? = nil, dispensable: [Int] = []
  ) -> String {
    let width = max(1, width ?? self.width)
    let count = max(rows.map(\.count).max() ?? 0, header?.count ?? 0)
    guard count > 0 else { return "" }
    let all = (header.map { [$0] } ?? []) + rows
    let whole = all.map { $0 + Array(repeating: "", count: count - $0.count) }
    let cells = plain ? whole : without(dispensable, of: whole, toFit: width)
    guard !plain, let widths = ColumnWidths.fitting(cells, into: width) else {
      return records(rows, header: header ?? [], width: width)
    }
    return drawn(cells, widths: widths, hasHeader: header != nil)
  }

  private func without(_ dispensable: [Int], of cells: [[String]], toFit width: Int) -> [[String]] {
    var left: Set<Int> = []
    var result = cells
    for column in dispensable where !ColumnWidths.haveRoomForWords(result, in: width) {
      left.insert(column)
      result = cells.map { row in row.indices.filter { !left.contains($0) }.map { row[$0] } }
    }
    return result
  }

  private func drawn(_ cells: [[String]], widths: [Int], hasHeader: Bool) -> String {
    let blocks = cells.map { row in
      zip(row, widths).map { lines(of: wrap($0, width: $1)) }
    }
    let hasTallRow = blocks.dropFirst(hasHeader ? 1 : 0).contains { $0.contains { $0.count > 1 } }
    let rule = widths.map { String(repeating: unicode ? "─" : "-", count: $0) }
    var result: [String] = []
    for (index, block) in blocks.enumerated() {
      let isHeader = hasHeader && index == 0
      // Rows of several lines need air between them to be told apart.
      if hasTallRow, index > (hasHeader ? 1 : 0) { result.append("") }
      for line in 0..<(block.map(\.count).max() ?? 0) {
        let row = block.map { line < $0.count ? $0[line] : "" }
        result.append(joined(row, widths: widths, style: isHeader ? .strong : .body))
      }
      if isHeader { result.append(joined(rule, widths: widths, style: .faint)) }
    }
    return result.joined(separator: "\n")
  }

  private func joined(_ row: [String], widths: [Int], style: Style) -> String {
    let last = row.lastIndex { !$0.isEmpty } ?? -1
    var line = ""
    for index in row.indices.prefix(last + 1) {
      line += styled(row[index], style)
      if index < last {
        let padding = widths[index] - columns(row[index]) + ColumnWidths.gap
        line += String(repeating: " ", count: max(0, padding))
      }
    }
    return line
  }

  private func records(_ rows: [[String]], header: [String], width: Int) -> String {
    let texts = rows.map { row in
      row.enumerated().compactMap { index, cell -> String? in
        guard !cell.isEmpty else { return nil }
        let name = index < header.count ? header[index] : ""
        return wrap(name.isEmpty ? cell : "\(name): \(cell)", width: width, rest: "  ")
      }.joined(separator: "\n")
    }
    return texts.joined(separator: "\n\n")
  }

  private func lines(of text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
