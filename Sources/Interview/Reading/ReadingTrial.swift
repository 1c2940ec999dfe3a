import Playbook

/// How often labelled remarks are read rightly.
public struct ReadingTrial: Sendable {
  /// The counts for one label, or for all.
  public struct Tally: Sendable, Equatable {
    /// How many remarks have the label.
    public let remarks: Int
    /// How many of them were read so, if one has to choose.
    public let right: Int
    /// How many readings of this label were accepted.
    public let accepted: Int
    /// How many of those were right.
    public let acceptedRight: Int

    init(remarks: [Outcome], accepted: [Outcome]) {
      self.remarks = remarks.count
      right = remarks.filter(\.isRight).count
      self.accepted = accepted.count
      acceptedRight = accepted.filter(\.isRight).count
    }

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

  /// What was made of one remark.
  public struct Outcome: Sendable {
    /// The remark.
    public let remark: Remark
    /// What it was read as.
    public let heard: Remark.Meaning
    /// The classifier's share of the vote for it.
    public let share: Double
    /// Whether it is about the executive.
    public let isAbout: Bool
    /// Whether the reading was accepted.
    public let isAccepted: Bool

    /// Whether it was read rightly.
    public var isRight: Bool { heard == remark.meaning }
  }

  /// Every remark, in order.
  public let outcomes: [Outcome]
  /// The labels in order, each with its counts.
  public let labels: [(meaning: Remark.Meaning, tally: Tally)]
  /// All labels together; coverage counts the remarks that say something.
  public let total: Tally
  /// The share of the remarks that say something, of which a reading was accepted, right or wrong.
  public let spoken: Double
  /// How sure readings have proved to be, by share of the vote: what `reading.yaml` should hold.
  public let sureness: [ReadingWords.Step]
  /// For rising shares of the vote: how many readings have it or more, and how many of them are right.
  public let thresholds: [(share: Double, accepted: Int, right: Int)]

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
    outcomes = read.map { remark, judgement in
      Outcome(
        remark: remark, heard: judgement.verdict.meaning, share: judgement.verdict.share,
        isAbout: judgement.isAbout, isAccepted: judgement.isAccepted)
    }
    let outcomes = outcomes
    labels = Remark.Meaning.all.map { meaning in
      let tally = Tally(
        remarks: outcomes.filter { $0.remark.meaning == meaning },
        accepted: outcomes.filter { $0.isAccepted && $0.heard == meaning })
      return (meaning, tally)
    }
    total = Tally(remarks: outcomes, accepted: outcomes.filter(\.isAccepted))
    let saying = outcomes.filter { $0.remark.meaning != .nothing }.count
    spoken = saying > 0 ? Double(total.accepted) / Double(saying) : 0
    let about = outcomes.filter { $0.isAbout && $0.heard != .nothing }
    sureness = Calibration.steps(of: about.map { ($0.share, $0.isRight) })
    thresholds = stride(from: 0.3, to: 0.99, by: 0.05).map { share in
      let accepted = about.filter { $0.share >= share }
      return (share, accepted.count, accepted.filter(\.isRight).count)
    }
  }
}
