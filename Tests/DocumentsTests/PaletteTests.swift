import Foundation
import Playbook
import Testing

/// The contrasts of the page's colours, computed as WCAG 2.2 does, for light and for dark.
@Suite struct PaletteTests {
  /// What is read against what, and the least contrast: 4.5 for words (1.4.3), 3 for pictures (1.4.11).
  private static let pairs: [(front: String, back: String, least: Double)] = [
    ("ink", "paper", 4.5), ("ink", "panel", 4.5), ("quiet", "paper", 4.5), ("quiet", "panel", 4.5),
    ("accent", "paper", 4.5), ("accent", "panel", 4.5), ("paper", "accent", 4.5),
    ("bar", "paper", 3), ("bar", "panel", 3), ("accent", "paper", 3),
  ]

  /// The colours of each `:root` of the style, light first.
  private static let palettes: [[String: String]] = {
    let style = playbook.files.text("documents/html/style.mustache") ?? ""
    return style.split(separator: ":root", omittingEmptySubsequences: false).dropFirst().map {
      block in
      let colours = block.prefix { $0 != "}" }.matches(of: #/--([a-z]+): (#[0-9a-f]{6});/#)
      return Dictionary(
        colours.map { (String($0.output.1), String($0.output.2)) }, uniquingKeysWith: { $1 })
    }
  }()

  private func luminance(_ colour: String) throws -> Double {
    let value = try #require(Int(colour.dropFirst(), radix: 16))
    let channels = [value >> 16, value >> 8 & 0xFF, value & 0xFF].map { byte -> Double in
      let share = Double(byte) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  private func contrast(_ a: String, _ b: String) throws -> Double {
    let pair = [try luminance(a), try luminance(b)].sorted()
    return (pair[1] + 0.05) / (pair[0] + 0.05)
  }

  @Test func thereIsALightAndADarkPalette() throws {
    try #require(Self.palettes.count == 2)
    #expect(Self.palettes[0].keys.sorted() == Self.palettes[1].keys.sorted())
    let papers = try Self.palettes.map { try luminance(try #require($0["paper"])) }
    #expect(papers[0] > 0.8 && papers[1] < 0.05)
  }

  @Test(arguments: [0, 1], PaletteTests.pairs.indices)
  func everyPairCanBeTold(palette: Int, pair: Int) throws {
    let colours = try #require(Self.palettes.dropFirst(palette).first)
    let (front, back, least) = Self.pairs[pair]
    let found = try contrast(try #require(colours[front]), try #require(colours[back]))
    #expect(found >= least, "\(front) on \(back): \(found)")
  }

  @Test func theFormulaIsTheStandards() throws {
    #expect(abs(try contrast("#000000", "#ffffff") - 21) < 1e-9)
    #expect(abs(try contrast("#777777", "#ffffff") - 4.48) < 0.01)
  }
}
