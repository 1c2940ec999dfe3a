import Belief
import Interview
import Playbook
import Roadmap

/// The plan in five steps as it is printed.
public struct RopesDocument: Document {
  /// The layout's name.
  public static let layout = "ropes"

  /// One of the five steps.
  struct Part: Sendable, Encodable {
    let title: String
    let groups: [Group]
    let note: String?
  }

  /// Sentences that belong together.
  struct Group: Sendable, Encodable {
    let title: String?
    let items: [String]
    /// Said apart, since a layout would take the part's title for one that is missing.
    let hasTitle: Bool

    enum CodingKeys: CodingKey { case title, items }

    init(title: String?, items: [String]) {
      self.title = title
      self.items = items
      hasTitle = title != nil
    }
  }

  let schema = 1
  let title: String
  let betterTitle: String
  let better: String
  let start, end: String
  let parts: [Part]
  let study: RoadmapDocument.Case?
  var headings = Headings.own

  enum CodingKeys: String, CodingKey {
    case schema, title, better, start, end, parts
    case study = "case"
  }

  /// Puts a plan in five steps into words.
  public init(_ plan: RopesPlan, in playbook: Playbook) {
    let titles = playbook.ropes?.titles ?? [:]
    func title(_ id: RopesWords.Title) -> String { titles[id] ?? id.rawValue }
    func group(_ id: RopesWords.Title?, _ list: RopesWords.List) -> Group {
      Group(title: id.map(title), items: plan.lists[list] ?? [])
    }
    self.title = title(.ropes)
    betterTitle = title(.better)
    better = plan.better
    start = plan.days.start.description
    end = plan.days.end.description
    study = plan.study.map(RoadmapDocument.Case.init)
    parts = [
      Part(title: title(.research), groups: [group(nil, .research)], note: nil),
      Part(
        title: title(.objectives), groups: [group(.impact, .impact), group(.output, .output)],
        note: plan.note),
      Part(title: title(.programming), groups: [group(nil, .programming)], note: nil),
      Part(
        title: title(.evaluation),
        groups: [group(nil, .evaluation), group(.stopRule, .stopRule)], note: nil),
      Part(
        title: title(.stewardship),
        groups: [
          Group(title: title(.publicCare), items: plan.publicCare),
          Group(title: title(.executiveCare), items: plan.executiveCare),
        ], note: nil),
    ]
  }

  /// The plan of a conversation, as its roadmap has it; nil if it is time to stop.
  public init?(of standing: Standing, in playbook: Playbook, today: Day) {
    let situation = Situation(standing, in: playbook, today: today)
    guard let plan = RopesPlan(Roadmap(situation, in: playbook), of: situation, in: playbook) else {
      return nil
    }
    self.init(plan, in: playbook)
  }

  /// Every sentence, with where it stands.
  public var table: CsvTable {
    CsvTable(
      header: ["step", "part", "text"],
      rows: parts.flatMap { part in
        part.groups.flatMap { group in
          group.items.map { [.text(part.title), .optional(group.title), .text($0)] }
        }
      })
  }
}
