/// Where something lies along a picture's width, as SVG writes it: both in percent of the width.
///
/// Percentages instead of units let a picture be as wide as the page while its words keep their size.
struct Stretch: Sendable, Equatable {
  /// The left end.
  let x: String
  /// The width.
  let width: String

  /// Creates a stretch between two shares of the width; what lies outside 0...1 is cut off.
  init(from start: Double, to end: Double) {
    let left = min(1, max(0, start))
    let right = min(1, max(left, end))
    x = Stretch.percentage(left)
    width = Stretch.percentage(right - left)
  }

  /// A share as `12.34%`, the same in every locale.
  static func percentage(_ share: Double) -> String {
    let hundredths = Int((share * 10_000).rounded())
    let fraction = hundredths % 100
    if fraction == 0 { return "\(hundredths / 100)%" }
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)%"
  }
}
