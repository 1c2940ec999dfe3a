import Belief

extension Day {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October",
    "November", "December",
  ]
  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  /// The day in a plan made on another day: `9 Mar`, with the year where it is another one.
  public func inShort(from planned: Day) -> String {
    let (year, month, day) = civil
    let text = "\(day) \(Self.months[month - 1].prefix(3))"
    return year == planned.civil.year ? text : text + " \(year)"
  }

  /// The day as people write it: `Mon 9 March 2026`.
  public var inWords: String {
    let (year, month, day) = civil
    return "\(Self.weekdays[weekday]) \(day) \(Self.months[month - 1]) \(year)"
  }
}
