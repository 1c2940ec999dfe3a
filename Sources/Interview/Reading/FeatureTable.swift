/// Numbers features as they come: an open-addressed table, since `Dictionary` takes half of all the time.
struct FeatureTable: Sendable {
  /// How many features are known.
  private(set) var count: Int
  private var keys: [UInt64]
  private var numbers: [Int32]
  private var mask: Int
  private var filled = 0

  /// An empty table whose first number is `first`.
  init(first: Int, capacity: Int) {
    count = first
    var size = 64
    while size < 2 * capacity { size *= 2 }
    keys = Array(repeating: 0, count: size)
    numbers = Array(repeating: -1, count: size)
    mask = size - 1
  }

  /// The features in the order of their numbers.
  var features: [WordHash] {
    var features = [WordHash](repeating: WordHash(), count: filled)
    for (key, number) in zip(keys, numbers) where number >= 0 {
      features[Int(number) - (count - filled)] = WordHash(value: key)
    }
    return features
  }

  /// The number of a feature, if it is known.
  subscript(key: WordHash) -> Int32? {
    let number = numbers[slot(key.value)]
    return number < 0 ? nil : number
  }

  /// The number of a feature, which becomes known.
  mutating func number(of key: WordHash) -> Int32 {
    var slot = slot(key.value)
    if numbers[slot] >= 0 { return numbers[slot] }
    if 2 * filled >= keys.count {
      grow()
      slot = self.slot(key.value)
    }
    keys[slot] = key.value
    numbers[slot] = Int32(count)
    filled += 1
    count += 1
    return numbers[slot]
  }

  private func slot(_ key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 20) & mask
    while numbers[slot] >= 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = zip(keys, numbers).filter { $0.1 >= 0 }
    keys = Array(repeating: 0, count: 2 * keys.count)
    numbers = Array(repeating: -1, count: keys.count)
    mask = keys.count - 1
    for (key, number) in old {
      let slot = slot(key)
      keys[slot] = key
      numbers[slot] = number
    }
  }
}
