import Belief

/// A playbook as it is exported.
struct ExportedPlaybook: Encodable {
  let schema = 1
  let playbook: String
  let levels: [ExportedLevel]
  let barriers: [ExportedBarrier]
  let known: [String: Double]
  let rules: [String: String]
  let stopping: ExportedStopping
  let parts: [ExportedPart]
  let questions: [ExportedQuestion]
  let conditions: [String: String]
  let tactics: [ExportedTactic]
  let cases: [ExportedCase]
  let objections: [ExportedObjection]
  let lines: [String: String]
  let glossary: [ExportedTerm]

  init(_ playbook: Playbook) {
    self.playbook = playbook.digest
    let bank = playbook.bank
    levels = playbook.levels.map { ExportedLevel($0, prior: bank.levelPrior[$0.level]) }
    barriers = playbook.barriers.map {
      ExportedBarrier($0, prior: bank.barrierPrior[$0.barrier] ?? 0)
    }
    known = Dictionary(
      uniqueKeysWithValues: Known.allCases.map { ($0.rawValue, $0.weight) })
    rules = ExportedPlaybook.rules
    stopping = ExportedStopping(playbook.plan)
    parts = playbook.plan.sections.map {
      ExportedPart(id: $0.rawValue, title: playbook.plan.titles[$0] ?? "", adaptive: $0.isAdaptive)
    }
    questions = playbook.questions.map(ExportedQuestion.init)
    conditions = playbook.conditions
    tactics = playbook.tactics.map(ExportedTactic.init)
    cases = playbook.cases.map(ExportedCase.init)
    objections = playbook.objections.map(ExportedObjection.init)
    lines = playbook.lines.all
    glossary = playbook.glossary.map { ExportedTerm(id: $0.id, term: $0.term, means: $0.means) }
  }

  private static let rules = [
    "likelihood": "(count + 0.5) / (20 + 0.5 x number of options)",
    "posterior": "prior x product of the answers' likelihoods, each to the power of `known`",
    "several-options-level": "for the level the mean of the options' log-likelihoods",
    "several-options-barrier":
      "for each barrier the option with the largest |ln(present/absent)|",
    "not-seen": "moves nothing",
  ]
}

/// A part of the interview as it is exported.
struct ExportedPart: Encodable {
  let id: String
  let title: String
  let adaptive: Bool
}

/// A term as it is exported.
struct ExportedTerm: Encodable {
  let id: String
  let term: String
  let means: String
}

/// When asking stops, as it is exported.
struct ExportedStopping: Encodable {
  let firmLevel: Double
  let firmBarrier: Double
  let leastGainBits: Double
  let leastAnswers: Int
  let mostQuestions: Int
  let surpriseBelow: Double
  let unknownAbove: Double

  init(_ plan: InterviewPlan) {
    firmLevel = plan.stopping.firmLevel
    firmBarrier = plan.stopping.firmBarrier
    leastGainBits = plan.stopping.leastGain
    leastAnswers = plan.stopping.least
    mostQuestions = plan.stopping.most
    surpriseBelow = plan.surprise
    unknownAbove = plan.unknownAbove
  }
}
