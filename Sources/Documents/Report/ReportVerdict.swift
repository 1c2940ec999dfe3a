import Belief
import Interview
import Playbook

/// Where an executive stands, and what that rests on, as a report prints it.
struct ReportVerdict: Sendable {
  /// The likeliest level's name, the second likeliest's, and the name of the one that is needed.
  let levelName, otherName, targetName: String
  /// How sure the verdict is, in whole percent.
  let percent: Int
  /// The level in one sentence, and what an executive there needs.
  let sentence, needs: String
  /// The belief over the levels: drawn, and as lines of text.
  let picture: BeliefPicture
  let scale: [String]
  /// What weighed, and whether anything did.
  let evidence: EvidencePicture
  let hasEvidence: Bool
  /// All barriers, and those that are planned for.
  let barriers: BarrierPicture
  let active: [BarrierPicture.Bar]
  let hasActive: Bool
  /// What too little is known of, as a list in words.
  let unknownInWords: String?
  /// Whether the practitioner agreed.
  let confirmed: Bool
  /// Where the practitioner would put the executive, if they said so.
  let ownLevelName: String?

  /// Puts an assessment into words and pictures.
  init(_ assessment: Assessment, of conversation: Conversation) {
    let playbook = conversation.playbook
    let belief = assessment.belief
    func name(_ level: Level) -> String {
      playbook.card(level)?.name.lowercased() ?? level.rawValue
    }
    let target = conversation.standing.target
    levelName = name(belief.level)
    otherName = name(belief.runnerUp)
    targetName = name(target)
    percent = min(99, Int((belief.confidence * 100).rounded()))
    sentence = playbook.card(belief.level)?.sentence ?? ""
    needs = playbook.card(belief.level)?.needs ?? ""
    picture = BeliefPicture(belief, target: target, in: playbook)
    scale = ScalePicture(belief, target: target, in: playbook).lines(
      width: ScalePicture.printedWidth, unicode: true)
    evidence = EvidencePicture(assessment, of: conversation)
    hasEvidence = !evidence.bars.isEmpty
    barriers = BarrierPicture(belief, in: playbook)
    active = barriers.bars.filter(\.isActive)
    hasActive = !active.isEmpty
    // A barrier that has just been named as one is not called unknown in the same breath.
    let planned = belief.activeBarriers
    let unknown = assessment.unknown.compactMap { unknown in
      switch unknown {
      case .dimension(let dimension): playbook.lines.text(dimension.line)
      case .barrier(let barrier):
        planned.contains(barrier)
          ? nil : playbook.card(barrier)?.name.lowercased() ?? barrier.rawValue
      }
    }
    unknownInWords = unknown.isEmpty ? nil : unknown.joined(separator: ", ")
    confirmed = conversation.ledger.isConfirmed
    ownLevelName = conversation.ledger.ownLevel.map(name)
  }
}
