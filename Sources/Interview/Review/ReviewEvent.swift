/// Something that happened while a supervisor went through a session that somebody else held.
///
/// A review is a session of its own, so that the one it is about is never touched. Lines are named by
/// the place, from 1, of the event with which they begin in the session that is reviewed.
public enum ReviewEvent: Sendable, Equatable, Codable {
  /// The review of this session was begun by this author.
  case opened(session: String, by: String)
  /// The lines from this place on were shown; a place past the last one stands for the checks.
  case turned(at: Int)
  /// A line was commented on; no words take back what was said of it.
  case commented(at: Int, words: String)
  /// The author judged a check, before the scorer's verdict was told; nil if they passed it over.
  case judged(check: String, met: Bool?)
  /// The author's judgement takes the place of the scorer's, for this reason.
  case overruled(check: String, met: Bool, reason: String)
  /// The author let the scorer's verdict stand.
  case upheld(check: String)
}
