import Mustache

/// Escapes what people typed, so that a page shows it as it is, in an element and in an attribute.
///
/// By Unicode scalar: Mustache's own escapes by character, and lets a quotation mark through that has a
/// combining mark on it.
struct HtmlContentType: MustacheContentType {
  static let name = "PAGE"

  func escapeText(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
