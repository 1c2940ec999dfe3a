import Belief

extension Day {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  /// The day as people write it: `Mon 9 March 2026`.
  public var inWords: String {
    let (year, month, day) = civil
    return "\(Self.weekdays[weekday]) \(day) \(Self.months[month - 1]) \(year)"
  }
}
