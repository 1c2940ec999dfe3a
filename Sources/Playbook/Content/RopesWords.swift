import Belief

/// The words of the plan in five steps and of the page for the executive: `ropes.yaml`.
public struct RopesWords: Sendable, Equatable {
  /// A sentence that stands while its conditions hold.
  public struct Sentence: Sendable, Equatable {
    /// The words.
    public let say: String
    /// Conditions that must all hold.
    public let needs: [String]
    /// Conditions none of which may hold.
    public let unless: [String]
  }

  /// What social media can do for one kind of aim.
  public struct Aim: Sendable, Equatable {
    /// The stable id.
    public let id: String
    /// Words by which the aim is known; none for the one that takes whatever is left.
    public let words: [String]
    /// How it changes the organisation for the better.
    public let better: String
    /// What is measured.
    public let measure: String
    /// How.
    public let how: String
    /// The case that bears it out.
    public let study: String
  }

  /// A list of sentences in the plan.
  public enum List: String, CaseIterable, Sendable {
    case research
    case impact
    case output
    case programming
    case evaluation
    case stopRule = "stop-rule"
  }

  /// The four parts of stewardship.
  public enum Care: String, CaseIterable, Sendable {
    case reciprocity
    case responsibility
    case reporting
    case relationshipNurturing = "relationship-nurturing"
  }

  /// A heading.
  public enum Title: String, CaseIterable, Sendable {
    case ropes
    case better
    case research
    case objectives
    case impact
    case output
    case programming
    case evaluation
    case stopRule = "stop-rule"
    case stewardship
    case publicCare = "public"
    case executiveCare = "executive"
  }

  /// The sentences of the page for the executive that stand alone.
  public struct Brief: Sendable, Equatable {
    /// What stands in place of an aim that is not known.
    public let goalUnknown: String
    /// How things are.
    public let situation: [Sentence]
    /// The one recommendation.
    public let recommendation: String
    /// A line for each of the five steps.
    public let plan: [Stage: String]
    /// The one small ask.
    public let ask: String
  }

  /// The names that may stand in braces.
  public static let slots = [
    "aim", "wanted", "measure", "how", "baseline", "start", "middle", "end",
  ]

  /// The sentences of each list.
  public let lists: [List: [Sentence]]
  /// Why impact and output are kept apart.
  public let note: String
  /// Stewardship towards the public.
  public let publicCare: [Care: String]
  /// Stewardship towards the executive.
  public let executiveCare: [Care: String]
  /// The kinds of aim, in the author's order.
  public let aims: [Aim]
  /// The risks that may be named to anybody.
  public let risks: [Barrier: String]
  /// The page for the executive.
  public let brief: Brief
  /// The headings.
  public let titles: [Title: String]

  init(_ record: Record) {
    let objectives = record.record("objectives")
    var lists: [List: [Sentence]] = [:]
    for list in List.allCases {
      switch list {
      case .impact, .output: lists[list] = Self.sentences(list.rawValue, objectives)
      case .research, .programming, .evaluation, .stopRule:
        lists[list] = Self.sentences(list.rawValue, record)
      }
    }
    self.lists = lists
    note = objectives.map { Self.text("note", $0) } ?? ""
    objectives?.finish()
    let stewardship = record.record("stewardship")
    publicCare = Self.texts(Care.allCases, stewardship?.record("public"))
    executiveCare = Self.texts(Care.allCases, stewardship?.record("executive"))
    stewardship?.finish()
    aims = (record.record("aims")?.entries() ?? []).map { id, aim in
      let read = Aim(
        id: id, words: aim.list("words").map(\.text), better: Self.text("better", aim),
        measure: Self.text("measure", aim), how: Self.text("how", aim),
        study: aim.required("case"))
      aim.finish()
      return read
    }
    let risks = record.record("risks")
    self.risks = Dictionary(
      uniqueKeysWithValues: Barrier.allCases.compactMap { barrier in
        guard let risks, risks.has(barrier.rawValue) else { return nil }
        return (barrier, Self.text(barrier.rawValue, risks))
      })
    risks?.finish()
    let page = record.record("brief")
    brief = Brief(
      goalUnknown: page.map { Self.text("goal-unknown", $0) } ?? "",
      situation: Self.sentences("situation", page),
      recommendation: page.map { Self.text("recommendation", $0) } ?? "",
      plan: Self.texts(Stage.allCases, page?.record("plan")),
      ask: page.map { Self.text("ask", $0) } ?? "")
    page?.finish()
    titles = Self.texts(Title.allCases, record.record("titles"))
    record.finish()
  }

  private static func sentences(_ key: String, _ record: Record?) -> [Sentence] {
    (record?.records(key) ?? []).map { sentence in
      let read = Sentence(
        say: text("say", sentence), needs: sentence.distinct("needs").map(\.text),
        unless: sentence.distinct("unless").map(\.text))
      sentence.finish()
      return read
    }
  }

  private static func texts<ID: RawRepresentable & Hashable>(_ ids: [ID], _ record: Record?)
    -> [ID: String]
  where ID.RawValue == String {
    let texts = ids.compactMap { id in
      record.map { (id, text(id.rawValue, $0)) }
    }
    record?.finish()
    return Dictionary(uniqueKeysWithValues: texts)
  }

  /// A text that must be there, with nothing in braces but what can be filled in.
  private static func text(_ key: String, _ record: Record) -> String {
    let text = record.required(key)
    for fault in Lines.faults(in: text, slots: slots) {
      record.findings.add(fault, at: record.place(of: key))
    }
    return text
  }
}
