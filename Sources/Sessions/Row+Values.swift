import Foundation
internal import GRDB

extension Row {
  /// The value of a column; nil if it is null, or of another type than the table promises.
  ///
  /// NB: GRDB's subscripts stop the program in that case.
  func value<Value: DatabaseValueConvertible>(_: Value.Type, _ column: String) -> Value? {
    Value.fromDatabaseValue(self[column])
  }
}

extension Date {
  /// The milliseconds since 1970, in which dates are stored.
  var milliseconds: Int64 {
    Int64(exactly: (timeIntervalSince1970 * 1000).rounded()) ?? 0
  }

  /// Creates a date from what is stored.
  init(milliseconds: Int64) {
    self.init(timeIntervalSince1970: Double(milliseconds) / 1000)
  }
}
