/// Text from outside, made harmless on a screen: what would steer the terminal or turn the reading
/// direction is shown instead of done, and nothing vanishes.
///
/// Newlines stay and a tab is a space. Controls become their pictures (␛), those without a picture
/// and the bidirectional ones their number (‹U+202E›). Joined emoji and right-to-left letters stay.
public func visible(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: { replacement(for: $0) != nil }) else { return text }
  var result = ""
  for scalar in text.unicodeScalars {
    if let replacement = replacement(for: scalar) {
      result += replacement
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}

private func replacement(for scalar: Unicode.Scalar) -> String? {
  switch scalar.value {
  case 0x0A: nil
  case 0x09: " "
  case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value).map { String(Character($0)) }
  case 0x7F: "\u{2421}"
  case 0x80...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: named(scalar)
  default: nil
  }
}

private func named(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  return "‹U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "›"
}
