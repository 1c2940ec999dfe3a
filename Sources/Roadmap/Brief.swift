import Belief
import Playbook

/// One page for the executive: their goal, one recommendation, a plan in five lines, two cases with their
/// limits, risks and the stop rule, one small ask.
///
/// Of all that the practitioner told, only the aim, the wish, the sector, the size, the wanted support's
/// dates and whether publics and rules were looked at enter it. Level, barriers, manner, allies, notes and
/// names do not, and nothing is chosen by them.
public struct Brief: Sendable, Equatable {
  /// The executive's goal.
  public let goal: String
  /// How things are.
  public let situation: [String]
  /// The one recommendation.
  public let recommendation: String
  /// What it could change.
  public let better: String
  /// The plan, a line for each of the five steps.
  public let plan: [String]
  /// Two cases, one of them a failure where there is one that fits.
  public let cases: [CaseStudy]
  /// The risks.
  public let risks: [String]
  /// When it stops.
  public let stopRule: [String]
  /// The one small ask.
  public let ask: String

  /// The page that goes with a plan in five steps.
  public init?(_ ropes: RopesPlan, of situation: Situation, in playbook: Playbook) {
    guard let words = playbook.ropes else { return nil }
    func filled(_ text: String) -> String { fill(text, ropes.values) }
    goal = situation.aim ?? filled(words.brief.goalUnknown)
    let known = situation.conditions.intersection(Self.shown)
    self.situation = RopesPlan.standing(words.brief.situation, known).map(filled)
    recommendation = filled(words.brief.recommendation)
    better = ropes.better
    plan = Stage.allCases.compactMap { words.brief.plan[$0] }.map(filled)
    cases = Self.cases(ropes, situation, playbook)
    risks = Barrier.allCases.compactMap { words.risks[$0] }.map(filled)
    stopRule = ropes.lists[.stopRule] ?? []
    ask = filled(words.brief.ask)
  }

  /// The conditions of which the page may tell.
  private static let shown: Set = ["publics-found"]

  /// The case that bears out the aim, and the failure that is nearest to the organisation.
  private static func cases(
    _ ropes: RopesPlan, _ situation: Situation, _ playbook: Playbook
  ) -> [CaseStudy] {
    func nearness(_ study: CaseStudy) -> Int {
      (study.sector == situation.sector ? 2 : 0)
        + (study.size != nil && study.size == situation.size ? 1 : 0)
    }
    let first =
      playbook.cases.filter { !$0.isFailure && $0.sector == situation.sector }
      .max { (nearness($0), $1.id) < (nearness($1), $0.id) } ?? ropes.study
    let failure = playbook.cases.filter { $0.isFailure && $0.id != first?.id }
      .max { (nearness($0), $1.id) < (nearness($1), $0.id) }
    return [first, failure].compactMap { $0 }
  }
}
