/// How simulated executives depart from what the author's counts say of them.
public enum Temper: String, CaseIterable, Codable, Sendable {
  /// They are as the counts say.
  case asWritten = "as-written"
  /// They differ from the counts: what they do is redrawn around them.
  case peopleDiffer = "people-differ"
  /// They are as the counts say, but Suasor reasons from counts that are redrawn around those.
  ///
  /// Sterner than `peopleDiffer`, whose errors cancel out over many redraws because each question
  /// is asked once: P(answers) is a product of independent rows, each of which has the author's
  /// mean.
  case countsErr = "counts-err"
  /// Some answers are what an executive of a neighbouring level would give.
  case outOfCharacter = "out-of-character"

  /// The number of people that an author's row of counts is taken to be worth, when it is redrawn.
  ///
  /// The counts are out of twenty, so they claim to rest on as much as meeting twenty such people
  /// would teach: a count of ten is then off by two people one time in three, and by four one time
  /// in twenty.
  public static let people = Double(Likelihood.people)

  /// The part of the answers that is out of character.
  public static let strayShare = 0.15

  /// How many times the counts are redrawn in one simulation.
  public static let redraws = 40

  /// Whether anything is redrawn.
  var isRedrawn: Bool {
    switch self {
    case .peopleDiffer, .countsErr: true
    case .asWritten, .outOfCharacter: false
    }
  }
}
