import Belief
import Foundation
import Interview
import Playbook
import Roadmap

/// One page for the executive as it is printed.
///
/// Nothing private enters it: not what the executive is called, nor any answer but the aim and the wish,
/// in which that name is replaced.
public struct BriefDocument: Document {
  /// The layout's name.
  public static let layout = "brief"

  /// A case with its limit.
  struct Case: Sendable, Encodable {
    let title, years, outcome, caution, source: String
  }

  let schema = 1
  let date: String
  let dateInWords: String
  let goal: String
  let situation: [String]
  let recommendation: String
  let better: String
  let plan: [String]
  let cases: [Case]
  let risks, stopRule: [String]
  let ask: String

  enum CodingKeys: String, CodingKey {
    case schema, date, goal, situation, recommendation, better, plan, cases, risks, ask
    case stopRule = "stop_rule"
  }

  /// The page that goes with a conversation; nil if it is time to stop, when nothing should be asked for.
  public init?(of standing: Standing, in playbook: Playbook, today: Day) {
    let situation = Situation(standing, in: playbook, today: today)
    let roadmap = Roadmap(situation, in: playbook)
    guard let ropes = RopesPlan(roadmap, of: situation, in: playbook),
      let brief = Brief(ropes, of: situation, in: playbook)
    else { return nil }
    let name = Nameless(
      alias: standing.answer(.alias)?.text, instead: playbook.lines.text(.theExecutive))
    date = today.description
    dateInWords = today.inWords
    goal = name.without(brief.goal)
    self.situation = brief.situation.map(name.without)
    recommendation = name.without(brief.recommendation)
    better = name.without(brief.better)
    plan = brief.plan.map(name.without)
    cases = brief.cases.map {
      Case(
        title: $0.title, years: $0.years, outcome: $0.outcome, caution: $0.caution,
        source: $0.citation)
    }
    risks = brief.risks
    stopRule = brief.stopRule.map(name.without)
    ask = name.without(brief.ask)
  }

  /// Every line, with the part it belongs to.
  public var table: CsvTable {
    let rows: [(String, [String])] = [
      ("goal", [goal]), ("situation", situation), ("recommendation", [recommendation]),
      ("better", [better]), ("plan", plan), ("cases", cases.map { $0.outcome + " " + $0.caution }),
      ("risks", risks), ("stop_rule", stopRule), ("ask", [ask]),
    ]
    return CsvTable(
      header: ["part", "text"],
      rows: rows.flatMap { part, lines in lines.map { [.text(part), .text($0)] } })
  }
}

/// Words without what an executive is called in the practitioner's notes.
struct Nameless {
  let alias: String?
  let instead: String

  /// The text with the alias, however it is written, replaced.
  func without(_ text: String) -> String {
    guard let alias = alias?.split(whereSeparator: \.isNewline).joined(separator: " "),
      !alias.isEmpty
    else { return text }
    var result = ""
    var rest = Substring(text)
    while let found = rest.range(of: alias, options: .caseInsensitive) {
      let before = rest[..<found.lowerBound].last
      let after = rest[found.upperBound...].first
      let isWhole = before?.isLetter != true && after?.isLetter != true
      result += rest[..<found.lowerBound] + (isWhole ? instead : String(rest[found]))
      rest = rest[found.upperBound...]
    }
    return result + rest
  }
}
