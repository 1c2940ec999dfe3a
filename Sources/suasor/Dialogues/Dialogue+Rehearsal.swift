import Documents
import Interview
import Practice
import Rehearsal
import Sessions

extension RehearsalTalk: Dialogue {
  func summary(_ status: SessionSummary.Status) -> SummaryUpdate {
    SummaryUpdate(
      record.staging, turns: encounter.exchanges.count, status: status)
  }

  func candidates(line: String, word: String) -> [String] {
    guard word.hasPrefix("/"), !line.contains(" ") else { return [] }
    return RehearsalCommand.Name.allCases.map { "/" + $0.rawValue }.filter { $0.hasPrefix(word) }
  }

  var kindOfPrompt: String { "rehearsal" }

  func show(_ presentation: Presentation, on stage: Stage) throws {
    if presentation == .score {
      stage.face.show(document: try text(of: presentation, as: .terminal, on: stage))
    } else {
      stage.face.show(CoursePicture(encounter, in: playbook))
    }
  }

  func text(of presentation: Presentation, as format: DocumentFormat, on stage: Stage) throws
    -> String
  {
    try stage.writer.write(ScoreDocument(score, in: playbook), as: format)
  }
}

extension SummaryUpdate {
  /// What a list shows of a rehearsal; its level is the one that is played.
  init(_ staging: Staging, turns: Int, status: SessionSummary.Status) {
    self.init(
      alias: staging.alias, organisation: staging.sector, status: status,
      level: staging.level.rawValue, answers: turns)
  }

  /// The same from the events alone; nil if they are not those of a rehearsal.
  init?(rehearsal events: [Event], status: SessionSummary.Status) {
    var staging: Staging?
    var turns = 0
    for event in events {
      switch event {
      case .staged(let scene): staging = scene
      case .spoke: turns += 1
      case .forked(let turn): turns = turn - 1
      case .opened, .resumed, .answered, .passed, .attributed, .undone, .turned, .returned,
        .proposed, .declined, .heard, .struck, .restored, .amended, .accepted, .probed, .explained,
        .stepDropped,
        .stepSwapped, .stepPutOff, .objectionHeard, .coached, .review, .noted, .hadEnough,
        .confirmed, .disputed, .typed, .said, .shown,
        .planned, .checkedIn, .verified, .replied, .left:
        break
      }
    }
    guard let staging else { return nil }
    self.init(staging, turns: turns, status: status)
  }
}
