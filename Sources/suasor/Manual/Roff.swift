/// Text for `man`, in the macros of man(7).
struct Roff {
  /// The page so far.
  private(set) var text = ""

  /// Begins a page.
  init(title: String, section: Int, source: String) {
    text = ".TH \(title.uppercased()) \(section) \"\" \"\(source)\"\n"
  }

  /// Begins a section.
  mutating func section(_ title: String) { text += ".SH \(Roff.literal(title.uppercased()))\n" }

  /// Begins a part of a section.
  mutating func part(_ title: String) { text += ".SS \(Roff.literal(title))\n" }

  /// Adds a paragraph.
  mutating func paragraph(_ words: String) { text += ".PP\n\(Roff.literal(words))\n" }

  /// Adds a term in bold, with its explanation below.
  mutating func item(_ term: String, _ words: String) {
    text += ".TP\n\\fB\(Roff.literal(term))\\fR\n\(Roff.literal(words))\n"
  }

  /// Adds lines as they are.
  mutating func example(_ lines: [String]) {
    text += ".PP\n.nf\n.RS\n" + lines.map { Roff.literal($0) + "\n" }.joined() + ".RE\n.fi\n"
  }

  /// Words in which nothing is a macro or an escape.
  static func literal(_ words: String) -> String {
    var result = ""
    for character in words.split(separator: "\n").joined(separator: " ") {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "'": result += "\\(aq"
      case "\"": result += "\\(dq"
      case "`": result += "\\(ga"
      default: result.append(character)
      }
    }
    return result.hasPrefix(".") ? "\\&" + result : result
  }
}
