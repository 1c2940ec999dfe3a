/// Where a passage stands in the index: its session's number, and below it the event's.
struct PassageRow: Equatable {
  /// The bits that number the events of one session.
  private static let bits = 20

  /// The row of the index.
  let id: Int64

  /// The place of an event's passage; nil beyond the millionth event of a session.
  init?(session number: Int64, seq: Int) {
    guard seq < 1 << PassageRow.bits else { return nil }
    id = number << PassageRow.bits | Int64(seq)
  }

  /// Takes a row of the index.
  init(id: Int64) { self.id = id }

  /// The session's number.
  var session: Int64 { id >> PassageRow.bits }

  /// The event's place in the session.
  var seq: Int { Int(id & (1 << PassageRow.bits - 1)) }

  /// All rows of one session.
  static func range(of session: Int64) -> ClosedRange<Int64> {
    let first = session << bits
    return first...(first | (1 << bits - 1))
  }
}
