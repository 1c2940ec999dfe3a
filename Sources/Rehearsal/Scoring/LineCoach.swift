import Belief
import Playbook

/// Makes a better line for one moment out of what was just said, the scene, and the playbook's
/// objections and cases.
struct LineCoach: Sendable {
  private let objections: [(objection: Objection, meaning: Meaning)]
  private let cases: [CaseStudy]

  init(playbook: Playbook) {
    objections = playbook.objections.map {
      ($0, Meaning(of: $0.heard.joined(separator: " ") + " " + $0.reflect))
    }
    cases = playbook.cases
  }

  /// The first line, counted on from the turn's number, all of whose braces can be filled; nil if there
  /// is none. A case that was `named` comes before one that would fit.
  func better(
    _ lines: [String], after executive: String?, in scene: Scene, turn: Int, named: CaseStudy?
  ) -> String? {
    let values = values(after: executive, in: scene, named: named)
    let usable = lines.filter { line in
      ScoringFeedback.slots.allSatisfy { !line.contains("{\($0)}") || values[$0] != nil }
    }
    // The best lines stand first: of those that can be used, two take turns.
    let best = usable.prefix(2)
    return best.isEmpty ? nil : fill(best[turn % best.count], values)
  }

  private func values(
    after executive: String?, in scene: Scene, named: CaseStudy?
  ) -> [String: String] {
    var values: [String: String] = [:]
    let nearest = objection(to: executive, in: scene)
    values["said"] = executive.flatMap { LineCoach.heart($0, of: nearest?.meaning) }
    values["goal"] = scene.goal
    if let objection = nearest?.objection {
      values["reflect"] = objection.reflect
      values["ask"] = objection.ask
      values["limit"] = objection.limit
      values["offer"] = objection.offer
    }
    if let study = named ?? study(in: scene) {
      values["organisation"] = study.organisation
      values["done"] = LineCoach.firstSentence(study.done)
      // Spoken aloud, one source is enough.
      values["source"] = study.sources.first.map { "\($0.publisher), \($0.year)" }
      values["caution"] = LineCoach.firstSentence(study.caution)
    }
    return values
  }

  /// The sentence of the executive's that weighs most: the one that has most of the objection, then the
  /// one with most content, and the last of equals.
  private static func heart(_ said: String, of objection: Meaning?) -> String? {
    let weighed = Utterance.all(in: said).enumerated().map { place, sentence in
      let meaning = Meaning(sentence.words.map(\.lower))
      let shared = objection.map { meaning.shared(with: $0) } ?? 0
      return (text: sentence.text, weight: (shared, meaning.stems.count, place))
    }
    return weighed.max { $0.weight < $1.weight }?.text
  }

  private static func firstSentence(_ text: String) -> String? {
    Utterance.all(in: text.replacing("\n", with: " ")).first?.text
  }

  /// The objection nearest to what was said: by words shared, then by the scene's barriers; nil if
  /// nothing speaks for any.
  private func objection(
    to executive: String?, in scene: Scene
  ) -> (objection: Objection, meaning: Meaning)? {
    let said = Meaning(of: executive)
    func nearness(_ one: (objection: Objection, meaning: Meaning)) -> Int {
      let shared = one.meaning.shared(with: said)
      let isOfScene = one.objection.barriers.contains { scene.barriers.contains($0) }
      return 2 * shared + (isOfScene ? 3 : 0)
    }
    let best = objections.max { nearness($0) < nearness($1) }
    return best.flatMap { nearness($0) >= 3 ? $0 : nil }
  }

  /// The first case whose organisation is named in what was said: all the words of its name, or the first
  /// where that is a name by itself, as in “Domino's Pizza”.
  func named(in said: [String]) -> CaseStudy? {
    let heard = Set(said.flatMap(LineCoach.nameWords))
    return cases.first { study in
      let name = study.organisation.prefix { $0 != "(" && $0 != "," }
      let words = LineCoach.nameWords(String(name))
      let isPossessive = name.prefix { $0 != " " }.hasSuffix("'s")
      return !words.isEmpty
        && (isPossessive ? words.prefix(1) : words[...]).allSatisfy(heard.contains)
    }
  }

  /// The words of a text, without apostrophes and case.
  private static func nameWords(_ text: String) -> [String] {
    text.lowercased().replacing("'", with: "").replacing("’", with: "")
      .split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// The case that fits best: sector first, then barriers and level; nil if none fits the sector or a
  /// barrier.
  private func study(in scene: Scene) -> CaseStudy? {
    func fit(_ study: CaseStudy) -> Int {
      let sector = study.sector == scene.sector ? 4 : 0
      let barrier = study.barriers.contains { scene.barriers.contains($0) } ? 2 : 0
      let level = scene.level.map { study.levels.contains($0) } == true ? 1 : 0
      return sector + barrier + level
    }
    let best = cases.max { fit($0) < fit($1) }
    return best.flatMap { fit($0) >= 2 ? $0 : nil }
  }
}
