import Playbook

/// How often labelled remarks are read rightly.
public struct ReadingTrial: Sendable {
  /// The counts for one label, or for all.
  public struct Tally: Sendable, Equatable {
    /// How many remarks have the label.
    public var remarks = 0
    /// How many of them were read so, if one has to choose.
    public var right = 0
    /// How many readings of this label were accepted.
    public var accepted = 0
    /// How many of those were right.
    public var acceptedRight = 0

    /// The share read rightly without abstaining.
    public var accuracy: Double { Tally.share(right, of: remarks) }
    /// The share of the accepted readings that are right; 1 if there are none.
    public var precision: Double { accepted == 0 ? 1 : Tally.share(acceptedRight, of: accepted) }
    /// The share of the remarks that were rightly read and accepted.
    public var coverage: Double { Tally.share(acceptedRight, of: remarks) }

    private static func share(_ part: Int, of whole: Int) -> Double {
      whole > 0 ? Double(part) / Double(whole) : 0
    }
  }

  /// The labels in order, each with its counts.
  public let labels: [(meaning: Remark.Meaning, tally: Tally)]
  /// All labels together; coverage counts the remarks that say something.
  public let total: Tally
  /// The share of the remarks that say something, of which a reading was accepted, right or wrong.
  public let spoken: Double
  /// Each remark's share and whether it was right, for calibration; of remarks read as something.
  let outcomes: [(share: Double, confidence: Double, isRight: Bool)]

  /// Reads labelled remarks with one reader.
  public init(of remarks: [Remark], by reader: NoteReader) {
    self.init(remarks.map { ($0, reader.judgement(of: $0.text)) })
  }

  /// Reads each writer's remarks with a reader that has learnt from the other writers.
  public init(leavingOneWriterOutOf playbook: Playbook) {
    let remarks = playbook.remarks
    var writers: [String] = []
    for remark in remarks where writers.last != remark.place.file {
      writers.append(remark.place.file)
    }
    self.init(
      writers.flatMap { writer -> [(Remark, NoteReader.Judgement)] in
        let reader = NoteReader(
          playbook, learningFrom: remarks.filter { $0.place.file != writer })
        return remarks.filter { $0.place.file == writer }
          .map { ($0, reader.judgement(of: $0.text)) }
      })
  }

  private init(_ read: [(remark: Remark, judgement: NoteReader.Judgement)]) {
    var tallies: [Remark.Meaning: Tally] = [:]
    var total = Tally()
    var saying = 0
    var outcomes: [(Double, Double, Bool)] = []
    for (remark, judgement) in read {
      let heard = judgement.verdict.meaning
      let isRight = heard == remark.meaning
      tallies[remark.meaning, default: Tally()].remarks += 1
      total.remarks += 1
      if remark.meaning != .nothing { saying += 1 }
      if isRight {
        tallies[remark.meaning]?.right += 1
        total.right += 1
      }
      if heard != .nothing {
        outcomes.append((judgement.verdict.share, judgement.confidence, isRight))
      }
      if judgement.isAccepted {
        tallies[heard, default: Tally()].accepted += 1
        total.accepted += 1
        if isRight {
          tallies[heard]?.acceptedRight += 1
          total.acceptedRight += 1
        }
      }
    }
    labels = Remark.Meaning.all.map { ($0, tallies[$0] ?? Tally()) }
    self.total = total
    spoken = saying > 0 ? Double(total.accepted) / Double(saying) : 0
    self.outcomes = outcomes.map { (share: $0.0, confidence: $0.1, isRight: $0.2) }
  }
}
