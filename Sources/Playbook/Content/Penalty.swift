/// What a good turn avoids: each is committed by a line or not.
public enum Penalty: String, CaseIterable, Codable, Sendable {
  /// Contradicts, blames, lectures or corners.
  case confrontation
  /// Uses words of the trade that the executive would not use.
  case jargon
  /// Asks for more than one thing in a turn.
  case severalAsks = "several-asks"
  /// Presses for time without a real date.
  case inventedUrgency = "invented-urgency"
  /// Brings a figure or "studies" without a source.
  case unsourcedFigure = "unsourced-figure"
  /// Says that everyone, or the competitors, or the board, want it.
  case pressureByNumbers = "pressure-by-numbers"
}
