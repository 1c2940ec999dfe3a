import Belief
import Foundation
import Synchronization

/// All that Suasor says and knows, as values.
///
/// What every conversation needs is read at once; tactics, cases and objections when they are first
/// asked for.
public struct Playbook: Sendable {
  /// The files it was read from.
  public let files: PlaybookFiles
  /// The five levels in order.
  public let levels: [LevelCard]
  /// The ten barriers in order.
  public let barriers: [BarrierCard]
  /// The order of the interview.
  public let plan: InterviewPlan
  /// The questions in the order of their parts and files.
  public let questions: [Question]
  /// The questions about a step of the plan, which a check-in puts about each that is due.
  public let stepQuestions: [Question]
  /// The conditions: id and sentence.
  public let conditions: [String: String]
  /// What the assistant says.
  public let lines: Lines
  /// The questions that bear on levels or barriers.
  public let bank: ItemBank

  private let index: [String: Int]
  private let later: Later

  /// The playbook compiled into the program.
  public static func embedded() throws(PlaybookError) -> Playbook {
    try Playbook(files: .embedded)
  }

  /// Reads a playbook; throws every mistake in what is needed at once.
  public init(files: PlaybookFiles) throws(PlaybookError) {
    let findings = Findings()
    self.init(files: files, findings: findings)
    if !findings.mistakes.isEmpty { throw .mistakes(findings.sorted) }
  }

  init(files: PlaybookFiles, findings: Findings) {
    self.files = files
    let reader = PlaybookReader(files: files, findings: findings)
    let (all, lines) = reader.questionsAndLines()
    questions = all.filter { $0.section != .checkIn }
    stepQuestions = all.filter { $0.section == .checkIn }
    self.lines = lines
    levels = reader.levels()
    barriers = reader.barriers()
    plan = reader.plan()
    conditions = reader.conditions()
    index = Dictionary(questions.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let priors = Dictionary(levels.map { ($0.level, Double($0.prior)) }) { first, _ in first }
    bank = ItemBank(
      levelPrior: PerLevel { priors[$0] ?? 0 },
      barrierPrior: Dictionary(
        barriers.map { ($0.barrier, Likelihood.of(count: $0.prior, options: 2)) }
      ) { first, _ in first },
      items: questions.filter { !$0.isUnasked }.compactMap(\.item),
      volunteered: questions.filter(\.isUnasked).compactMap(\.item))
    later = Later(files: files)
  }

  /// The question with this id; about a step of the plan if it is one of `StepQuestion`.
  public subscript(question id: String) -> Question? {
    if let position = index[id] { return questions[position] }
    guard let (kind, name) = StepQuestion.read(id), let tactic = tactic(name) else { return nil }
    return stepQuestions.first { $0.id == kind.rawValue }?.asked(of: tactic, plan.checkIn)
  }

  /// The question that the program itself makes use of.
  public subscript(question purpose: QuestionPurpose) -> Question? {
    self[question: purpose.rawValue]
  }

  /// The words about one level.
  public func card(_ level: Level) -> LevelCard? { levels.first { $0.level == level } }

  /// The words about one barrier.
  public func card(_ barrier: Barrier) -> BarrierCard? { barriers.first { $0.barrier == barrier } }

  /// Changes whenever the content does.
  public var digest: String { later.digest }

  /// What people type for commands.
  public var replies: Replies { later.replies }

  /// The steps a roadmap may contain, in the order of their ids.
  public var tactics: [Tactic] { later.tactics }

  /// The step with this id.
  public func tactic(_ id: String) -> Tactic? { later.tacticsByID[id] }

  /// The case studies, in the order of their ids.
  public var cases: [CaseStudy] { later.cases }

  /// The objections, in the author's order.
  public var objections: [Objection] { later.objections }

  /// The terms of the field, in the author's order.
  public var glossary: [GlossaryEntry] { later.glossary }

  /// What people write about executives, with what it says.
  public var remarks: [Remark] { later.remarks }

  /// What people type at a question in their own words, besides what its options themselves give as
  /// heard, and what answers no question; its own are read anew each time.
  public func examples(of question: Question) -> [AnswerExample] {
    let reader = PlaybookReader(files: files, findings: Findings())
    return reader.examples(of: question) + later.examplesOfNoAnswer
  }

  /// The ideas by which own words are read.
  public var readingWords: ReadingWords? { later.readingWords }

  /// The words by which plain facts are read.
  public var factWords: FactWords? { later.factWords }

  /// The words by which a junior's turn is read.
  public var rehearsalCues: RehearsalCues? { later.rehearsalCues }

  /// By which signs each check and penalty is read.
  public var scoringPlan: ScoringPlan? { later.scoringPlan }

  /// What a junior is told about a conversation.
  public var scoringFeedback: ScoringFeedback? { later.scoringFeedback }

  /// What juniors say to executives, with what is in it.
  public var labelledTurns: [LabelledTurn] { later.labelledTurns }

  /// What the executive of a rehearsal says and goes by.
  public var executiveScript: ExecutiveScript { later.executiveScript }

  /// The words of the plan in five steps and of the page for the executive.
  public var ropes: RopesWords? { later.ropes }

  /// What a trainee is taught.
  public var coaching: Coaching { later.coaching }

  /// What no step may ask.
  public var stance: Stance? { later.stance }

  /// Reads now what would be read when first asked for.
  public func readAhead() {
    _ = (replies, readingWords, factWords, stance, tactics, cases)
  }
}

/// The content that is read when it is first asked for.
private final class Later: Sendable {
  private let files: PlaybookFiles
  private let held = Mutex(Held())

  private struct Held {
    var digest: String?
    var replies: Replies?
    var tactics: [Tactic]?
    var tacticsByID: [String: Tactic]?
    var cases: [CaseStudy]?
    var objections: [Objection]?
    var glossary: [GlossaryEntry]?
    var stance: Stance??
    var ropes: RopesWords??
    var remarks: [Remark]?
    var examplesOfNoAnswer: [AnswerExample]?
    var readingWords: ReadingWords??
    var factWords: FactWords??
    var rehearsalCues: RehearsalCues??
    var scoringPlan: ScoringPlan??
    var scoringFeedback: ScoringFeedback??
    var labelledTurns: [LabelledTurn]?
    var executiveScript: ExecutiveScript?
    var coaching: Coaching?
  }

  init(files: PlaybookFiles) {
    self.files = files
  }

  private var reader: PlaybookReader { PlaybookReader(files: files, findings: Findings()) }

  var digest: String { once(\.digest) { files.digest } }
  var replies: Replies { once(\.replies) { reader.replies() } }
  var tactics: [Tactic] { once(\.tactics) { reader.tactics() } }
  var tacticsByID: [String: Tactic] {
    let tactics = tactics
    return once(\.tacticsByID) {
      Dictionary(tactics.map { ($0.id, $0) }) { first, _ in first }
    }
  }
  var cases: [CaseStudy] { once(\.cases) { reader.cases() } }
  var objections: [Objection] { once(\.objections) { reader.objections() } }
  var glossary: [GlossaryEntry] { once(\.glossary) { reader.glossary() } }
  var stance: Stance? { once(\.stance) { reader.stance() } }
  var ropes: RopesWords? { once(\.ropes) { reader.ropes() } }

  var remarks: [Remark] { once(\.remarks) { reader.remarks() } }
  var examplesOfNoAnswer: [AnswerExample] {
    once(\.examplesOfNoAnswer) { reader.examplesOfNoAnswer() }
  }
  var readingWords: ReadingWords? { once(\.readingWords) { reader.readingWords() } }
  var factWords: FactWords? { once(\.factWords) { reader.factWords() } }
  var rehearsalCues: RehearsalCues? { once(\.rehearsalCues) { reader.rehearsalCues() } }
  var scoringPlan: ScoringPlan? { once(\.scoringPlan) { reader.scoringPlan() } }
  var scoringFeedback: ScoringFeedback? { once(\.scoringFeedback) { reader.scoringFeedback() } }
  var labelledTurns: [LabelledTurn] { once(\.labelledTurns) { reader.labelledTurns() } }
  var executiveScript: ExecutiveScript { once(\.executiveScript) { reader.executiveScript() } }

  var coaching: Coaching { once(\.coaching) { reader.coaching() } }

  /// What was read before, or is read now.
  ///
  /// Nothing waits while something else is read; should two ask at once for the same, it is read twice.
  private func once<Value: Sendable>(
    _ path: WritableKeyPath<Held, Value?> & Sendable, _ read: () -> Value
  ) -> Value {
    if let value = held.withLock({ $0[keyPath: path] }) { return value }
    let value = read()
    return held.withLock { held in
      if let first = held[keyPath: path] { return first }
      held[keyPath: path] = value
      return value
    }
  }
}
