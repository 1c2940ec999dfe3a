import Belief
import Foundation
import Interview
import Playbook

/// The whole file on one executive: who, verdict, evidence, scale, the way forward, practice, review notes,
/// the conversation.
public struct ReportDocument: Document {
  /// Its layouts are of this name.
  public static let layout = "report"

  /// Something told about the setting.
  struct Fact: Sendable, Encodable {
    let question, short, answer: String
  }

  /// A verdict with its day.
  struct Dated: Sendable, Encodable {
    let day, level: String
    let confidence: Double
    let belief: [String: Double]
  }

  let schema = 1
  let id, alias, playbook, began, ended: String
  let finished, redacted: Bool
  let facts: [Fact]
  let assessment: AssessmentDocument
  let history: [Dated]
  let roadmap: RoadmapDocument
  let estimate: EstimateDocument?
  let practice: [PracticeDocument]
  let reviews: [ReviewDocument]
  let transcript: TranscriptDocument
  let hasFacts: Bool
  let plannedInWords: String
  let verdict: ReportVerdict?
  let support: SupportPicture?
  let levels: [BeliefPicture.Bar]
  let hasPractice, hasReviews: Bool

  enum CodingKeys: String, CodingKey {
    case schema, id, alias, playbook, began, ended, finished, redacted, facts, assessment, history
    case roadmap, estimate, practice, reviews, transcript
  }

  /// Puts the file together from its parts, which tell of the same session.
  init(
    _ transcript: TranscriptDocument, _ roadmap: RoadmapDocument, of conversation: Conversation,
    history: [DatedBelief], practice: [PracticeDocument], reviews: [ReviewDocument],
    redacted: Bool
  ) {
    let playbook = conversation.playbook
    let standing = conversation.standing
    let assessment = conversation.assessment
    self.transcript = transcript.within
    self.roadmap = roadmap.within
    self.practice = practice
    self.reviews = reviews
    self.redacted = redacted
    estimate = EstimateDocument(conversation)
    hasPractice = !practice.isEmpty
    hasReviews = !reviews.isEmpty
    id = transcript.id
    alias = transcript.alias
    self.playbook = transcript.playbook
    began = transcript.began
    ended = transcript.ended
    finished = transcript.finished
    plannedInWords = roadmap.plannedInWords
    facts = standing.given
      .filter {
        $0.question.section == .setting && $0.question.id != QuestionPurpose.alias.rawValue
      }
      .map {
        Fact(
          question: $0.question.id, short: $0.question.short,
          answer: conversation.describe($0.answer, to: $0.question))
      }
    hasFacts = !facts.isEmpty
    self.assessment = AssessmentDocument(assessment, roadmap: nil, in: playbook)
    self.history = history.map { entry in
      Dated(
        day: entry.day.description, level: entry.belief.level.rawValue,
        confidence: entry.belief.confidence,
        belief: Dictionary(
          uniqueKeysWithValues: Level.allCases.map { ($0.rawValue, entry.belief.levels[$0]) }))
    }
    verdict = standing.evidence.isEmpty ? nil : ReportVerdict(assessment, of: conversation)
    support = SupportPicture(history, in: playbook)
    levels =
      BeliefPicture(standing.belief, target: standing.target, in: playbook).bars
  }
}
