import Belief

/// Reads everything in a playbook and tells every mistake in it, also those between files.
///
/// Rules that look at many files at once (is there a way from each level?) wait until those files can
/// be read without mistakes, so that one slip is told once.
public struct PlaybookCheck {
  let files: PlaybookFiles
  let playbook: Playbook
  let tactics: [Tactic]
  let cases: [CaseStudy]
  let objections: [Objection]
  let stance: Stance?
  let ropes: RopesWords?
  let coaching: Coaching
  let remarks: [Remark]
  let examples: [AnswerExample]
  let executive: ExecutiveScript
  let findings: Findings
  let places: PlaceIndex
  private let broken: Set<String>

  private init(_ files: PlaybookFiles) {
    let findings = Findings()
    let reader = PlaybookReader(files: files, findings: findings)
    self.files = files
    self.findings = findings
    playbook = Playbook(files: files, findings: findings)
    tactics = reader.tactics()
    cases = reader.cases()
    objections = reader.objections()
    stance = reader.stance()
    coaching = reader.coaching()
    remarks = reader.remarks()
    examples =
      (playbook.questions + playbook.stepQuestions).flatMap(reader.examples)
      + reader.examplesOfNoAnswer()
    _ = (
      reader.replies(), reader.glossary(), reader.readingWords(), reader.factWords(),
      reader.rehearsalCues(), reader.scoringPlan()
    )
    _ = (reader.scoringFeedback(), reader.labelledTurns())
    executive = reader.executiveScript()
    ropes = reader.ropes()
    places = PlaceIndex(files)
    broken = Set(findings.mistakes.map(\.file))
  }

  /// Every mistake, by file and line; empty if the playbook can be used.
  public static func mistakes(in files: PlaybookFiles) -> [Mistake] {
    let check = PlaybookCheck(files)
    check.checkFiles()
    check.checkConditions()
    check.checkPlaceholders()
    check.checkQuestions()
    check.checkBranches()
    check.checkInterview()
    check.checkCheckIn()
    check.checkLevels()
    check.checkCases()
    check.checkRopes()
    check.checkTactics()
    check.checkStance()
    check.checkRemarks()
    check.checkExamples()
    check.checkExecutive()
    check.checkCoaching()
    return check.findings.sorted
  }

  /// Whether the files whose names begin so were read without mistakes.
  func areWhole(_ beginnings: String...) -> Bool {
    !broken.contains { name in beginnings.contains { name.hasPrefix($0) } }
  }

  /// Notes a mistake.
  func note(_ fault: Fault, at place: Place) {
    findings.add(fault, at: place)
  }
}

extension Question {
  /// The file that it stands in.
  var file: String { "interview/\(section.rawValue).yaml" }
}

extension Tactic {
  /// The file that it stands in.
  var file: String { "tactics/\(id).md" }
}

extension CaseStudy {
  /// The file that it stands in.
  var file: String { "cases/\(id).md" }
}
