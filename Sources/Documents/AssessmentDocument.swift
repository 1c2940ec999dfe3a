import Belief
import Interview
import Playbook

/// A verdict, for programs.
public struct AssessmentDocument: Sendable, Encodable {
  struct Weight: Sendable, Encodable {
    let question: String
    let option: String
    let known: String
    let weightBits: Double
    let expected: Double

    enum CodingKeys: String, CodingKey {
      case question, option, known, expected
      case weightBits = "weight_bits"
    }
  }

  struct Candidate: Sendable, Encodable {
    let question: String
    let gainBits, levelBits, barrierBits: Double

    enum CodingKeys: String, CodingKey {
      case question
      case gainBits = "gain_bits"
      case levelBits = "level_bits"
      case barrierBits = "barrier_bits"
    }
  }

  let schema = 1
  let playbook: String
  let level: String
  let confidence: Double
  let belief: [String: Double]
  let barriers: [String: Double]
  let evidence: [Weight]
  let next: [Candidate]
  let unknown: [String]
  let surprises: [Weight]
  var roadmap: RoadmapDocument?

  /// Puts an assessment into a document, with a roadmap if there is one.
  public init(_ assessment: Assessment, roadmap: RoadmapDocument?, in playbook: Playbook) {
    let belief = assessment.belief
    self.playbook = playbook.digest
    level = belief.level.rawValue
    confidence = belief.confidence
    self.belief = Dictionary(
      uniqueKeysWithValues: Level.allCases.map { ($0.rawValue, belief.levels[$0]) })
    barriers = Dictionary(
      uniqueKeysWithValues: Barrier.allCases.map { ($0.rawValue, belief.probability($0)) })
    evidence = assessment.weights.map(AssessmentDocument.weight)
    next = assessment.next.map {
      Candidate(
        question: $0.question, gainBits: $0.gain.bits, levelBits: $0.gain.level,
        barrierBits: $0.gain.barriers)
    }
    unknown = assessment.unknown.map(\.id)
    surprises = assessment.surprises.map(AssessmentDocument.weight)
    self.roadmap = roadmap
  }

  private static func weight(_ weight: WeightOfEvidence) -> Weight {
    Weight(
      question: weight.evidence.item, option: weight.evidence.options.joined(separator: ","),
      known: weight.evidence.known.rawValue, weightBits: weight.bits, expected: weight.expected)
  }
}
