internal import CReadline
import Foundation

/// The character encoding of this process.
enum TextEncoding {
  /// The locale that stands in when the environment's is not UTF-8, or `nil`; set at first use.
  ///
  /// Without a UTF-8 `LC_CTYPE` readline takes é for two characters, and a backspace leaves half of
  /// it. `LC_NUMERIC` stays C, so that no number is ever written or read with a decimal comma.
  static let fallback: String? = {
    setlocale(LC_ALL, "")
    setlocale(LC_NUMERIC, "C")
    if isUTF8 { return nil }
    return ["C.UTF-8", "en_US.UTF-8", "UTF-8"].first { name in
      setlocale(LC_CTYPE, name) != nil && isUTF8
    }
  }()

  /// Takes up the environment's locale, or the fallback.
  static func adopt() { _ = fallback }

  /// Whether the environment, read as `setlocale` would, asks for UTF-8.
  static func isUTF8(in environment: [String: String]) -> Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }
    guard let locale = names.first(where: { !$0.isEmpty })?.lowercased() else { return false }
    return locale.contains("utf-8") || locale.contains("utf8")
  }

  private static var isUTF8: Bool {
    shim_codeset().map { String(cString: $0) == "UTF-8" } ?? false
  }
}
