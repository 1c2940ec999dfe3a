/// Where lines come from.
public protocol LineSource: AnyObject {
  /// Waits for the next event; total, also after an end: `.hangup` and `.terminate` repeat for ever.
  func next(prompt: String) -> LineEvent
}
