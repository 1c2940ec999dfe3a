/// A number that stands for a word or a phrase (FNV-1a, 64 bits).
struct WordHash: Hashable, Sendable {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The hash of nothing.
  init() {}

  /// The hash that has this value.
  init(value: UInt64) { self.value = value }

  /// The hash of a word's letters.
  init(_ letters: some Sequence<UInt8>) {
    for letter in letters { add(letter) }
  }

  /// The hash of two words in a row.
  init(_ first: WordHash, _ second: WordHash) {
    value = (first.value &* 0x9e37_79b9_7f4a_7c15) ^ (second.value &+ 0x517c_c1b7_2722_0a95)
  }

  /// Takes in one more letter.
  mutating func add(_ letter: UInt8) {
    value = (value ^ UInt64(letter)) &* 0x100_0000_01b3
  }

  /// The same word, kept apart as a feature of another kind.
  func marked(_ mark: UInt64) -> WordHash {
    var copy = self
    copy.value = (value ^ mark) &* 0x100_0000_01b3
    return copy
  }

  static func == (a: WordHash, b: WordHash) -> Bool { a.value == b.value }

  func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
