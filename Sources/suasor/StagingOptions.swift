import ArgumentParser
import Belief
import Interview
import Playbook
import Rehearsal
import Sessions

extension Style: ExpressibleByArgument {}
extension Difficulty: ExpressibleByArgument {}

/// How to rehearse.
struct StagingOptions: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "How they like it: figures, stories, reader, listener, detail, headline, alone, in-company; may be "
        + "given several times.", valueName: "manner"))
  var manner: [Style] = []

  @Option(help: ArgumentHelp("What to call the executive.", valueName: "alias"))
  var alias: String?

  @Option(help: ArgumentHelp("gentle, real or hard.", valueName: "difficulty"))
  var difficulty: Difficulty?

  @Option(
    help: ArgumentHelp(
      "A number: the same one, with the same words, leads to the same talk.", valueName: "number"))
  var seed: UInt32?

  @Option(help: ArgumentHelp("Who rehearses.", valueName: "name"))
  var trainee: String?

  /// Whether any of these was said.
  var isGiven: Bool {
    !manner.isEmpty || alias != nil || difficulty != nil || seed != nil || trainee != nil
  }

  /// A staging of a scene.
  func staging(of scene: Scene) -> Staging {
    Staging(
      alias: alias, level: scene.level ?? .hesitant, barriers: scene.barriers, manner: manner,
      sector: scene.sector, goal: scene.goal, difficulty: difficulty ?? .real, seed: chosenSeed,
      trainee: trainee)
  }

  /// A staging of the executive of an interview; what the scene says comes before what was found there.
  ///
  /// The likeliest level is played, not one drawn from the belief: what is practised should be what
  /// the roadmap is made for.
  func staging(
    after interview: SessionID, _ events: [Event], _ scene: Scene, in playbook: Playbook
  ) throws -> Staging {
    let standing = Standing(Ledger(replaying: events), in: playbook)
    guard scene.level != nil || !standing.evidence.isEmpty else { throw Failure.noLevelYet }
    let found = standing.belief.activeBarriers.prefix(Self.mostBarriers)
    let likes = Style.allCases.filter { standing.conditions.contains($0.rawValue) }
    return Staging(
      alias: alias ?? standing.answer(.alias)?.text,
      level: scene.level ?? standing.belief.level,
      barriers: scene.barriers.isEmpty ? Array(found) : scene.barriers,
      manner: manner.isEmpty ? likes : manner,
      sector: scene.sector ?? standing.answer(.sector)?.options.first,
      goal: scene.goal ?? standing.answer(.aim)?.text, difficulty: difficulty ?? .real,
      seed: chosenSeed, trainee: trainee, interview: interview.description)
  }

  /// More worries than this make a talk that settles none.
  private static let mostBarriers = 3

  private var chosenSeed: UInt64 { UInt64(seed ?? .random(in: 1...9_999)) }
}
