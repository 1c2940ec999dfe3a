import Belief
import Playbook

/// Picks the cases that speak to a step: by barrier and level, and sooner if the sector or size is alike.
struct CaseMatcher {
  /// So many cases are shown with a step, at most.
  static let most = 2
  /// So often is one case shown in a roadmap, at most.
  static let mostUses = 1

  let cases: [CaseStudy]
  let situation: Situation

  /// The best cases for a tactic, given how often each has been shown.
  func cases(for tactic: Tactic, used: [String: Int]) -> [CaseStudy] {
    guard !tactic.isStop, tactic.stage != .research || !tactic.eases.isEmpty else { return [] }
    return
      cases
      .map { (study: $0, score: score($0, for: tactic)) }
      .filter { $0.score >= 3 && (used[$0.study.id] ?? 0) < Self.mostUses }
      .sorted { ($1.score, $0.study.id) < ($0.score, $1.study.id) }
      .prefix(Self.most)
      .map(\.study)
  }

  /// The cases picked for each tactic, with a failure among them: where there is none, the one that is most
  /// like this organisation takes the last place at the step to which it speaks most.
  func withFailure(_ picked: [[CaseStudy]], for tactics: [Tactic]) -> [[CaseStudy]] {
    let places = picked.indices.filter { !picked[$0].isEmpty }
    guard !picked.joined().contains(where: \.isFailure),
      let failure = cases.filter(\.isFailure).max(by: {
        (kinship($0), $1.id) < (kinship($1), $0.id)
      }),
      let place = places.max(by: {
        (score(failure, for: tactics[$0]), $1) < (score(failure, for: tactics[$1]), $0)
      })
    else { return picked }
    var cases = picked
    cases[place] = cases[place].prefix(Self.most - 1) + [failure]
    return cases
  }

  /// How like this organisation and this executive a case is, whatever the step.
  private func kinship(_ study: CaseStudy) -> Int {
    3 * situation.barriers.filter(study.barriers.contains).count
      + (study.sector == situation.sector ? 3 : 0)
      + (study.levels.contains(situation.belief.level) ? 2 : 0)
      + (study.size != nil && study.size == situation.size ? 1 : 0)
  }

  /// A shared barrier weighs most, then the sector, the level, the size.
  private func score(_ study: CaseStudy, for tactic: Tactic) -> Double {
    let active = situation.barriers
    let wanted = tactic.moves == nil ? tactic.eases.filter(active.contains) : active
    let barriers = wanted.filter(study.barriers.contains).count
    let level = tactic.at.contains { $0 == situation.belief.level && study.levels.contains($0) }
    guard barriers > 0 || (tactic.moves != nil && level) else { return 0 }
    var score = 3.0 * Double(min(barriers, 2))
    if study.sector == situation.sector { score += 3 }
    if study.levels.contains(situation.belief.level) { score += 2 }
    if let size = study.size, size == situation.size { score += 1 }
    return score
  }
}
