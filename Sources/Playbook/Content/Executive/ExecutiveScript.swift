/// All that the executive of a rehearsal says and goes by: the folder `rehearsal/executive`.
public struct ExecutiveScript: Sendable {
  /// The lines, in the author's order.
  public let lines: [ExecutiveLine]
  /// How the executive is moved.
  public let rules: ExecutiveRules
  /// What a senior colleague would attend to, in the order in which it is tried.
  public let hints: [RehearsalHint]
  /// The words by which a turn is made sense of.
  public let words: TurnWords

  private let byID: [String: Int]

  /// The line with this id.
  public subscript(id: String) -> ExecutiveLine? { byID[id].map { lines[$0] } }

  /// The files, relative to the playbook.
  static let files =
    LineUse.allCases.map(\.file)
    + ["rules", "hints", "turns"].map { "rehearsal/executive/\($0).yaml" }

  init(_ record: (String) -> Record) {
    lines = LineUse.allCases.flatMap { use in
      record(use.file).entries().flatMap { ExecutiveLine.group($0.record, for: use) }
    }
    rules = ExecutiveRules(record("rehearsal/executive/rules.yaml"))
    byID = Dictionary(lines.enumerated().map { ($1.id, $0) }) { first, _ in first }
    hints = record("rehearsal/executive/hints.yaml").entries().map {
      RehearsalHint($0.id, $0.record)
    }
    words = TurnWords(record("rehearsal/executive/turns.yaml"))
  }
}
