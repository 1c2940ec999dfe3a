/// A word or a mark of a text as the reader sees it.
struct Token {
  /// What it is.
  enum Kind {
    /// A word, a number or a sum.
    case word
    /// `?` or `!`.
    case cry
    /// A double quotation mark.
    case quote
    /// A comma, full stop or other stop: a negation does not reach beyond it.
    case stop
  }

  /// What it is.
  let kind: Kind
  /// Where its letters stand among the text's.
  let range: Range<Int>
  /// The word as written, in small letters.
  let hash: WordHash
  /// The word without its ending.
  let stem: WordHash
}

/// A text as words and marks.
struct TokenText {
  /// The text's bytes in small letters, with plain quotation marks.
  let letters: [UInt8]
  /// The words and marks in order.
  private(set) var tokens: [Token] = []

  /// Splits a text; total over every text.
  init(_ text: some StringProtocol) {
    letters = TokenText.plain(text)
    var place = 0
    while place < letters.count {
      if TokenText.isLetter(letters[place]) {
        var end = place + 1
        while end < letters.count, isInWord(end) { end += 1 }
        add(.word, place..<end)
        place = end
      } else {
        if let kind = TokenText.mark(letters[place]) { add(kind, place..<(place + 1)) }
        place += 1
      }
    }
  }

  private mutating func add(_ kind: Token.Kind, _ range: Range<Int>) {
    let word = letters[range]
    let hash = WordHash(word)
    tokens.append(
      Token(
        kind: kind, range: range, hash: hash, stem: kind == .word ? Stem.hash(of: word) : hash))
  }

  private func isInWord(_ place: Int) -> Bool {
    if TokenText.isLetter(letters[place]) { return true }
    return letters[place] == 39 && place + 1 < letters.count && letters[place + 1] >= 97
      && letters[place + 1] <= 122
  }

  /// The words of a token.
  func text(_ token: Token) -> String { String(decoding: letters[token.range], as: UTF8.self) }

  private static func mark(_ byte: UInt8) -> Token.Kind? {
    switch byte {
    case 33, 63: .cry
    case 34: .quote
    case 44, 46, 58, 59, 40, 41, 10: .stop
    default: nil
    }
  }

  /// Letters, digits, `$`, `&`, `%`, and whatever is not ASCII.
  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 97...122, 48...57, 36, 37, 38, 128...255: true
    default: false
    }
  }

  /// The bytes in small letters, with typographic marks made plain and pictures left out.
  ///
  /// Latin letters are made small; `lowercased()` would know more scripts and take ten times as long.
  private static func plain(_ text: some StringProtocol) -> [UInt8] {
    let source = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(source.count)
    var place = 0
    while place < source.count {
      let byte = source[place]
      let next = place + 1 < source.count ? source[place + 1] : 0
      switch byte {
      case 65...90: result.append(byte + 32)
      case 0xC3 where (0x80...0x9E).contains(next) && next != 0x97:
        result += [byte, next + 32]
        place += 1
      case 0xE2 where next == 0x80 && place + 2 < source.count:
        result.append(mark(general: source[place + 2]))
        place += 2
      case 0xF0...:
        result.append(32)
        place += 3
      default: result.append(byte)
      }
      place += 1
    }
    return result
  }

  /// The plain sign for a mark of general punctuation, by its last byte: quotation marks, dashes.
  private static func mark(general byte: UInt8) -> UInt8 {
    switch byte {
    case 0x98, 0x99: 39
    case 0x9C, 0x9D, 0x9E: 34
    default: 32
    }
  }
}
