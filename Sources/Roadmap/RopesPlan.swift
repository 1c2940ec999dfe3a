import Belief
import Playbook

/// The plan in five steps, research to stewardship, filled in for one situation.
///
/// It speaks of the organisation and of the trial only, never of what is believed about the executive, so
/// that it can be shown to anybody.
public struct RopesPlan: Sendable, Equatable {
  /// The days that it turns on.
  public struct Days: Sendable, Equatable {
    /// By when the first reading is taken.
    public let baseline: Day
    /// The first day of the trial.
    public let start: Day
    /// When the measure is looked at once.
    public let middle: Day
    /// The last day, six months after the first.
    public let end: Day
  }

  /// The days.
  public let days: Days
  /// What social media can do for the executive's aim.
  public let aim: RopesWords.Aim
  /// How it changes the organisation for the better.
  public let better: String
  /// The case that bears it out, with its limit.
  public let study: CaseStudy?
  /// The sentences of each list.
  public let lists: [RopesWords.List: [String]]
  /// Why impact and output are kept apart.
  public let note: String
  /// Stewardship towards the public, in order.
  public let publicCare: [String]
  /// Stewardship towards the executive, in order.
  public let executiveCare: [String]
  /// What the words in braces stand for.
  let values: [String: String]

  /// So long after a yes it starts, so that what was promised can be made ready.
  static let afterYes = 14
  /// So long from now where the yes is there already.
  static let fromNow = 28
  /// So long before the start the first reading is taken.
  static let baselineAhead = 7

  /// The plan that goes with a roadmap; nil if the playbook has no words for it, or if it is time to stop.
  public init?(_ roadmap: Roadmap, of situation: Situation, in playbook: Playbook) {
    guard let words = playbook.ropes, !roadmap.isStop,
      let aim = Self.aim(situation.aim ?? "", words.aims)
    else { return nil }
    let trial = TrialLength(in: situation.names["wanted"] ?? "") ?? .usual
    let days = Self.days(roadmap, situation, trial)
    let values = [
      "aim": situation.aim.map { "“\($0)”" } ?? "the goal that is still to be named",
      "wanted": situation.names["wanted"] ?? "", "measure": aim.measure, "how": aim.how,
      "baseline": days.baseline.inWords, "start": days.start.inWords,
      "middle": days.middle.inWords, "end": days.end.inWords,
    ]
    self.days = days
    self.aim = aim
    self.values = values
    better = fill(aim.better, values)
    study = playbook.cases.first { $0.id == aim.study }
    lists = words.lists.mapValues { sentences in
      Self.standing(sentences, situation.conditions).map { fill($0, values) }
    }
    note = fill(words.note, values)
    publicCare = RopesWords.Care.allCases.compactMap { words.publicCare[$0] }
    executiveCare = RopesWords.Care.allCases.compactMap { words.executiveCare[$0] }
  }

  /// The sentences whose conditions hold.
  static func standing(_ sentences: [RopesWords.Sentence], _ conditions: Set<String>) -> [String] {
    sentences
      .filter { sentence in
        sentence.needs.allSatisfy(conditions.contains)
          && !sentence.unless.contains(where: conditions.contains)
      }
      .map(\.say)
  }

  /// The first kind of aim whose words are in the text, or the one that takes whatever is left.
  static func aim(_ text: String, _ aims: [RopesWords.Aim]) -> RopesWords.Aim? {
    let sentences = Sentence.all(in: text)
    return aims.first { aim in
      aim.words.contains { word in
        let pattern = PhrasePattern(word)
        return sentences.contains { pattern.match(in: $0, unlessNegated: false) != nil }
      }
    } ?? aims.first { $0.words.isEmpty }
  }

  private static func days(
    _ roadmap: Roadmap, _ situation: Situation, _ trial: TrialLength
  ) -> Days {
    let schedule = Schedule(situation, from: situation.today)
    let yes = roadmap.steps.first { $0.from != $0.to && $0.to == .positive }?.ends
    let start = schedule.reachable(
      yes?.adding(days: afterYes) ?? situation.today.adding(days: fromNow))
    let baseline = schedule.working(
      max(situation.today, start.adding(days: -baselineAhead)))
    return Days(
      baseline: baseline, start: start,
      middle: schedule.working(start.adding(days: trial.days / 2)),
      end: schedule.working(start.adding(days: trial.days)))
  }
}
