import Belief
import Playbook

/// The belief over the five levels as bars, for a page.
struct BeliefPicture: Sendable {
  /// One level.
  struct Bar: Sendable {
    /// The level's name.
    let levelName: String
    /// The level in one sentence, and what an executive there needs.
    let sentence, needs: String
    /// Whole percent, 0 to 99, since nothing is certain.
    let share: Int
    /// The bar itself.
    let bar: Stretch
    /// Whether it is the likeliest.
    let isVerdict: Bool
    /// Whether it is the level that is needed.
    let isTarget: Bool
  }

  /// The levels from opposed to enthusiast.
  let bars: [Bar]
  /// The picture in one sentence.
  let inWords: String

  /// Draws a belief, with the level that is needed marked.
  init(_ belief: Posterior, target: Level?, in playbook: Playbook) {
    let scale = ScalePicture(belief, target: target, in: playbook)
    inWords = scale.sentence
    bars = zip(Level.allCases, scale.rows).map { level, row in
      Bar(
        levelName: row.name, sentence: playbook.card(level)?.sentence ?? "",
        needs: playbook.card(level)?.needs ?? "", share: row.percent,
        bar: Stretch(from: 0, to: belief.levels[level]), isVerdict: row.isVerdict,
        isTarget: row.isTarget)
    }
  }
}
