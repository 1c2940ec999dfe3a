import Playbook
import Testing

@testable import Rehearsal

@Suite struct SignTests {
  private func witness(_ sign: String, _ words: String, after executive: String? = nil) -> Int? {
    Sign(sign, speaksFor: true)?.witness(in: Taught.marks(words, after: executive))
  }

  @Test(arguments: ["", ":", "first:", "nowhere: echo", "&", ">"])
  func `what is no sign is refused`(text: String) {
    #expect(Sign(text, speaksFor: true) == nil)
  }

  @Test func `marks are wanted in one sentence, or missing from it`() {
    #expect(witness("question & goal", "Hello. Do they come to the clinics?") == 1)
    #expect(witness("question & goal", "The clinics. Do they come?") == nil)
    #expect(witness("question & !goal", "At the clinics? And then?") == 1)
  }

  @Test func `one after the other, in the same sentence or only later`() {
    #expect(witness("goal > question", "Do they come to the clinics?") == 0)
    #expect(witness("goal >> question", "Do they come to the clinics?") == nil)
    #expect(witness("goal >> question", "The clinics. Do they come?") == 1)
    #expect(witness("goal > question", "Do they come? The clinics.") == nil)
  }

  @Test func `a place may be named`() {
    #expect(witness("first: question", "Yes. And now?") == nil)
    #expect(witness("last: question", "Yes. And now?") == 1)
    #expect(witness("executive: question", "Yes.", after: "And now?") == 0)
    #expect(witness("executive: question", "And now?", after: "Yes.") == nil)
    #expect(witness("executive: question", "And now?") == nil)
    #expect(witness("opening: question", "One. Two. Three. Four?") == nil)
  }

  @Test func `every sign is made of marks that there are`() throws {
    let plan = try #require(Taught.playbook.scoringPlan)
    let known = TurnMarks.computed.union(Taught.playbook.rehearsalCues?.names ?? [])
    for plan in Array(plan.checks.values) + Array(plan.penalties.values) {
      for sign in plan.signs { #expect(Set(sign.marks).isSubset(of: known), "\(sign.text)") }
    }
  }

  @Test func `no weight crosses to the other side`() throws {
    let plan = try #require(Taught.playbook.scoringPlan)
    let sides = Dictionary(
      (Array(plan.checks.values) + Array(plan.penalties.values)).flatMap(\.signs)
        .map { ($0.text, [$0.speaksFor]) }
    ) { $0 + $1 }
    for (_, signs) in Taught.reader.explanation {
      for (sign, weight) in signs where weight != 0 {
        #expect(sides[sign]?.contains(weight > 0) == true, "\(sign)")
      }
    }
  }
}

@Suite struct MarkTests {
  @Test(arguments: [
    ("open-question", "What would a bad day look like?", "Would it be a bad day?"),
    ("open-question", "So how would you know?", "You would know."),
    ("not-open", "How about we start a page?", "How do you start your day?"),
    ("not-open", "What if I told you it was free?", "What worries you about it?"),
    ("leave", "May I tell you what they did?", "I may be late."),
    ("leave", "Would it help if I showed you one?", "It would help the clinics."),
    ("leave", "Mind if I say what I would do?", "They mind what they say."),
    ("not-leave", "Let me tell you what they did.", "May I tell you what they did?"),
    ("frequency", "You get it every second Friday.", "You get it in time."),
    ("bound", "Only until the 30th.", "Only if you like."),
    ("undo", "If you hate it we take it down.", "We put it up for good."),
    ("jargon", "It builds our engagement funnel.", "It brings people to the clinic."),
    ("urgency", "It is now or never.", "We have all the time we need."),
    ("share", "80% of them want it.", "Some of them want it."),
    ("share", "Nine out of ten agree.", "Nine agreed."),
    ("nobody-source", "Studies show that it works.", "Janet showed me that it works."),
    ("pressure", "Everyone else is doing it.", "I have not asked everyone."),
    ("pressure", "You would be outvoted.", "You would be heard."),
    ("confrontation", "With respect, that is wrong.", "That is a question of respect."),
    ("vague-report", "I will keep you posted.", "I will post it on Friday."),
    ("ask-report", "Who would you like to hear it from?", "Who would do such a thing?"),
  ]) func `a cue has its near miss`(cue: String, hit: String, miss: String) {
    #expect(Taught.marks(hit).marks.contains { $0.contains(cue) }, "\(hit)")
    #expect(!Taught.marks(miss).marks.contains { $0.contains(cue) }, "\(miss)")
  }

  @Test func `an echo is of the executive's words, a goal is of theirs`() {
    let marks = Taught.marks("The regulator? Fewer no-shows.", after: "I fear the regulator.").marks
    #expect(marks.first?.contains("echo") == true)
    #expect(marks.first?.contains("goal") == false)
    #expect(marks.last?.isSuperset(of: ["goal"]) == true)
    #expect(marks.last?.contains("echo") == false)
  }

  @Test func `what comes back in the opening is heard, unless it is a question`() {
    let said = "Counsel says that every patient is a lawsuit."
    let heard = Taught.marks("Every patient is a lawsuit. Right.", after: said).marks.first
    #expect(heard?.contains("heard-two") == true)
    let asked = Taught.marks("Is every patient a lawsuit?", after: said).marks.first
    #expect(asked?.contains("heard-two") == false)
  }
}
