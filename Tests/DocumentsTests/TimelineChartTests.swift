import Documents
import Testing

@Suite struct TimelineChartTests {
  @Test(arguments: 0..<3, [20, 40, 58, 76, 118])
  func `every step has a row, and no row is wider than the screen`(number: Int, width: Int) throws {
    let chart = try #require(TimelineChart(Executive.all[number].roadmap))
    for unicode in [true, false] {
      let lines = chart.lines(width: width, unicode: unicode)
      #expect(lines.allSatisfy { $0.count <= width }, "\(lines)")
      #expect(unicode || lines.allSatisfy { $0.allSatisfy(\.isASCII) })
      let bars = lines.filter { $0.contains(unicode ? "█" : "#") }
      for (index, line) in bars.enumerated() {
        #expect(line.drop { $0 == " " }.hasPrefix("\(index + 1) "))
      }
    }
  }

  @Test(arguments: 0..<3)
  func picture(of number: Int) throws {
    let executive = Executive.all[number]
    let chart = try #require(TimelineChart(executive.roadmap))
    let widths = [58, 76].map { chart.lines(width: $0, unicode: true).joined(separator: "\n") }
    try expectSnapshot(
      widths.joined(separator: "\n\n") + "\n", "\(executive.name).timeline.screen")
  }
}
