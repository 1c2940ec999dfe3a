import Playbook
import Practice

/// How far supervisors and the scorer agree, check by check, for print.
public struct AgreementDocument: Document {
  /// Its layouts are of this name.
  public static let layout = "agreement"

  /// One check.
  struct Entry: Sendable, Encodable {
    let id: Check
    let name: String
    let overrides: Int
    let agreement: AgreementFigures
  }

  let schema = 1
  let checks: [Entry]
  let hasCases: Bool

  private enum CodingKeys: CodingKey { case schema, checks }

  /// Puts the comparison into a document.
  public init(_ comparison: [SupervisorAgreement], in playbook: Playbook) {
    checks = comparison.map {
      Entry(
        id: $0.check, name: playbook.scoringFeedback?.checks[$0.check]?.name ?? $0.check.rawValue,
        overrides: $0.overrides, agreement: AgreementFigures($0.agreement))
    }
    hasCases = checks.contains { $0.agreement.hasCases }
  }

  /// Every check with its figures.
  public var table: CsvTable {
    CsvTable(
      header: ["check", "cases", "same", "kappa", "from", "to", "overrides"],
      rows: checks.map { entry in
        [
          .text(entry.id.rawValue), .number(Double(entry.agreement.cases)),
          .number(Double(entry.agreement.same)), .optional(entry.agreement.kappa),
          .optional(entry.agreement.from), .optional(entry.agreement.to),
          .number(Double(entry.overrides)),
        ]
      })
  }
}
