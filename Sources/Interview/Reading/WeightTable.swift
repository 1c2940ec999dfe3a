import Playbook

/// What was learnt from remarks, packed into bytes that are used as they lie.
///
/// A head of five numbers: a mark, how many concepts, how many keys, and the digest of what was learnt
/// from in two halves. Then the keys of words, pairs and pieces in rising order. Then for every feature,
/// the concepts first, how rare it is, how large a step of its weights is, and sixteen weights in such
/// steps. A weight takes one byte, everything else four, the lowest first.
struct WeightTable: Sendable, Equatable {
  /// The bytes as they are kept.
  let bytes: [UInt8]
  /// The number of features that have no key: the concepts.
  let conceptCount: Int
  /// The number of features that have a key.
  let keyCount: Int

  private static let mark: UInt32 = 0x3157_5253  // "SRW1"
  private static let head = 20
  private static let row = 8 + RemarkModel.PerLabel.scalarCount

  /// Packs what was learnt: of so many concepts, which stand first, and of as many features as there are
  /// keys. Of two features with one key the first is kept.
  init(
    concepts: Int, keys: [UInt32], rarity: [Float], weights: [RemarkModel.PerLabel], digest: UInt64
  ) {
    var order: [Int] = []
    for place in keys.indices.sorted(by: { (keys[$0], $0) < (keys[$1], $1) })
    where order.last.map({ keys[$0] != keys[place] }) ?? true { order.append(place) }
    conceptCount = concepts
    keyCount = order.count
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.head + 4 * keyCount + Self.row * (concepts + keyCount))
    func add(_ number: UInt32) {
      withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
    for number in [Self.mark, UInt32(concepts), UInt32(keyCount)] { add(number) }
    add(UInt32(truncatingIfNeeded: digest))
    add(UInt32(truncatingIfNeeded: digest >> 32))
    for place in order { add(keys[place]) }
    for feature in Array(0..<concepts) + order.map({ concepts + $0 }) {
      let weights = weights[feature]
      let step = Swift.max(weights.max(), -weights.min()) / 127
      add(rarity[feature].bitPattern)
      add(step.bitPattern)
      for label in weights.indices {
        let steps = step > 0 ? (weights[label] / step).rounded() : 0
        bytes.append(UInt8(bitPattern: Int8(steps)))
      }
    }
    self.bytes = bytes
  }

  /// The table in these bytes, if they are one that was learnt from what has this digest.
  init?(_ bytes: [UInt8], digest: UInt64) {
    self.bytes = bytes
    guard bytes.count >= Self.head else { return nil }
    func number(_ place: Int) -> UInt32 {
      bytes.withUnsafeBytes {
        UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: 4 * place, as: UInt32.self))
      }
    }
    conceptCount = Int(number(1))
    keyCount = Int(number(2))
    let size = Self.head + 4 * keyCount + Self.row * (conceptCount + keyCount)
    guard number(0) == Self.mark, number(3) == UInt32(truncatingIfNeeded: digest),
      number(4) == UInt32(truncatingIfNeeded: digest >> 32), bytes.count == size
    else { return nil }
  }

  /// The key under which a word, a pair or a piece is kept.
  static func key(_ hash: WordHash) -> UInt32 {
    UInt32(truncatingIfNeeded: hash.value ^ hash.value >> 32)
  }

  /// The number of a feature, if it is known.
  subscript(hash: WordHash) -> Int? {
    let key = Self.key(hash)
    var low = 0
    var high = keyCount
    while low < high {
      let middle = (low + high) / 2
      if number(Self.head + 4 * middle) < key { low = middle + 1 } else { high = middle }
    }
    return low < keyCount && number(Self.head + 4 * low) == key ? conceptCount + low : nil
  }

  /// How rare a feature is.
  func rarity(of feature: Int) -> Float { Float(bitPattern: number(place(of: feature))) }

  /// How much a feature speaks for each label.
  func weights(of feature: Int) -> RemarkModel.PerLabel {
    let place = place(of: feature)
    let step = Float(bitPattern: number(place + 4))
    var weights = RemarkModel.PerLabel.zero
    for label in weights.indices {
      weights[label] = Float(Int8(bitPattern: bytes[place + 8 + label]))
    }
    return weights * step
  }

  private func place(of feature: Int) -> Int { Self.head + 4 * keyCount + Self.row * feature }

  private func number(_ place: Int) -> UInt32 {
    bytes.withUnsafeBytes {
      UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: place, as: UInt32.self))
    }
  }
}
