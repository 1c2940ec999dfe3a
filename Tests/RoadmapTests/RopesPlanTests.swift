import Belief
import Playbook
import TestSupport
import Testing

@testable import Roadmap

/// The plan in five steps holds what it should, whoever it is for.
@Suite struct RopesPlanTests {
  private let playbook: Playbook

  init() throws {
    playbook = try Playbook.embedded()
  }

  @Test func isWholeInEverySituation() {
    withSituations(4, in: playbook) { situation, roadmap, label in
      guard let plan = RopesPlan(roadmap, of: situation, in: playbook) else {
        Issue.record("\(label): no plan")
        return
      }
      for list in RopesWords.List.allCases {
        #expect(plan.lists[list]?.isEmpty == false, "\(label): \(list)")
      }
      #expect(plan.publicCare.count == 4 && plan.executiveCare.count == 4, "\(label)")
      let texts = plan.lists.values.joined() + [plan.better, plan.note]
      for text in texts {
        #expect(!text.contains("{") && !text.contains("}"), "\(label): \(text)")
      }
      // Nothing in it is about the executive.
      #expect(!texts.contains { $0.contains("Finch") }, "\(label)")
      #expect(
        plan.days.baseline <= plan.days.start && plan.days.start < plan.days.middle, "\(label)")
      #expect(plan.days.middle < plan.days.end, "\(label)")
      let yes = roadmap.steps.first { $0.from != $0.to && $0.to == .positive }
      if let yes { #expect(plan.days.start > yes.ends, "\(label)") }
    }
  }

  @Test func keepsImpactAndOutputApartAndDated() throws {
    let situation = Situation(
      today: Day(number: 20_514), belief: belief(.hesitant, 0.9, []), target: .positive,
      aim: "fewer members lost in their first year", names: names)
    let plan = try #require(
      RopesPlan(Roadmap(situation, in: playbook), of: situation, in: playbook))
    let impact = try #require(plan.lists[.impact]?.first)
    #expect(impact.contains("fewer members lost in their first year"))
    #expect(impact.contains(plan.aim.measure))
    #expect(impact.contains(plan.days.end.inWords) && impact.contains(plan.days.baseline.inWords))
    let output = try #require(plan.lists[.output])
    #expect(output.allSatisfy { !$0.contains(plan.aim.measure) })
  }

  @Test(arguments: [
    ("We lose too many members in the first year.", "keep"),
    ("fill twelve vacancies for nurses", "recruit"), ("take cost out of the call centre", "save"),
    ("export orders up by a tenth", "win"), ("the new product line", "develop"),
    ("that residents are warned in time", "warn"), ("something else", "trust"), ("", "trust"),
  ])
  func knowsTheKindOfAim(text: String, kind: String) throws {
    let words = try #require(playbook.ropes)
    #expect(RopesPlan.aim(text, words.aims)?.id == kind)
  }

  @Test func isNotThereWhenItIsTimeToStop() {
    let situation = Situation(
      today: Day(number: 20_514), belief: belief(.hesitant, 0.9, []), target: .positive,
      conditions: ["rules-forbid"], names: names)
    #expect(RopesPlan(Roadmap(situation, in: playbook), of: situation, in: playbook) == nil)
  }
}
