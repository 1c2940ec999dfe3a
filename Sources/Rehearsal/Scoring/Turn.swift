import Playbook

/// A turn with what is read in each of its utterances.
struct Turn {
  let utterances: [Utterance]
  let kinds: [UtteranceKind]
  let scene: Scene
  let finder: CueFinder
  let concern: Meaning
  let goal: Meaning
  let meanings: [Meaning]

  init(_ words: String, after executive: String?, in scene: Scene, cues: RehearsalCues?) {
    utterances = Utterance.all(in: words)
    finder = CueFinder(cues: cues)
    self.scene = scene
    let synonyms = cues?.synonyms
    func meaning(_ text: String?) -> Meaning {
      Meaning(
        Utterance.all(in: text ?? "").flatMap { $0.words.map(\.lower) }, synonyms: synonyms)
    }
    let concern = meaning(executive)
    self.concern = concern
    goal = meaning(scene.goal)
    meanings = utterances.map { Meaning($0.words.map(\.lower), synonyms: synonyms) }
    let finder = finder
    kinds = zip(utterances, meanings).map {
      UtteranceKind($0, echo: $1.echo(of: concern), by: finder)
    }
  }

  /// The utterances of a kind.
  func utterances(where isWanted: (UtteranceKind) -> Bool) -> [Utterance] {
    zip(utterances, kinds).filter { isWanted($1) }.map(\.0)
  }

  /// The MITI counts.
  var counts: Counts {
    var counts = Counts()
    var hasLeave = false
    for kind in kinds {
      switch kind {
      case .leave: hasLeave = true
      case .openQuestion: counts.open += 1
      case .closedQuestion: counts.closed += 1
      case .reflection(let isComplex):
        if isComplex { counts.complex += 1 } else { counts.simple += 1 }
      case .ask: break
      case .advice:
        if hasLeave { counts.advisingWithLeave += 1 } else { counts.advisingWithoutLeave += 1 }
      case .information: counts.informing += 1
      case .courtesy: break
      }
    }
    return counts
  }
}
