import Playbook
import TestSupport
import Testing

@testable import Rehearsal

@Suite struct ScorerTests {
  static let good = """
    Executive: Our counsel says anything with a patient in it is a lawsuit, and I am the one they call.
    Junior: Anything with a patient is a lawsuit, and you are the one they call. What would have to be in \
    place before you could sleep?
    Executive: A rule, and proof that it fills chairs.
    Junior: May I tell you what the clinic in Leeds did about that?
    Executive: And who tells me if it gets ugly?
    Junior: You get one page from me every second Friday at noon, with the number of no-shows.
    """
  static let bad = """
    Executive: Our counsel says anything with a patient in it is a lawsuit, and I am the one they call.
    Junior: Studies show that 80% of patients want it.
    Executive: That is not my concern.
    Junior: We will do it anyway. Everyone else is doing it.
    """

  private func score(_ text: String) throws -> ConversationScore {
    Taught.scorer.score(try TalkText(text).talk, in: Taught.clinic)
  }

  @Test func `a good talk scores higher than a bad one`() throws {
    let (good, bad) = (try score(Self.good), try score(Self.bad))
    #expect(try #require(good.score) > (bad.score ?? 0))
    #expect(good.checks.filter { $0.isMet == true }.count >= 2)
    #expect(good.penalties.isEmpty)
    #expect(bad.penalties.contains { $0.penalty == .unsourcedFigure && $0.line.turn == 1 })
  }

  @Test func `each check cites a line of the junior's, and each miss has a better line`() throws {
    for text in [Self.good, Self.bad] {
      let talk = try TalkText(text).talk
      let score = Taught.scorer.score(talk, in: Taught.clinic)
      #expect(score.checks.map(\.check) == Check.allCases)
      let own = talk.turns.map(\.words)
      for check in score.checks {
        #expect(own[check.line.turn - 1].contains(check.line.words))
        #expect(!check.why.isEmpty)
        #expect((check.better != nil) == (check.isMet == false), "\(check.check)")
      }
      for better in score.checks.compactMap(\.better) + score.penalties.compactMap(\.better) {
        #expect(!better.contains("{") && !better.contains("}"), "\(better)")
      }
    }
  }

  @Test func `better lines take up what was said, the goal or a case`() throws {
    let objections = Taught.playbook.objections
    for check in try score(Self.bad).checks {
      guard let better = check.better else { continue }
      let isOfTheMoment =
        better.contains("lawsuit") || better.contains("not my concern")
        || better.contains("fewer no-shows at the clinics")
        || objections.contains { better.contains($0.offer) || better.contains($0.ask) }
        || Taught.playbook.cases.contains { better.contains($0.organisation) }
      #expect(isOfTheMoment, "\(better)")
    }
  }

  @Test func `a talk in which the junior is silent has no score`() {
    let score = Taught.scorer.score(Talk(lines: [.init(.executive, "Well?")]), in: Scene())
    #expect(score.checks.isEmpty)
    #expect(score.score == nil)
    #expect(score.counts == Counts())
  }

  @Test func `ratios are left open where nothing was counted`() {
    #expect(Counts().reflectionsToQuestions == nil)
    #expect(Counts().complexShare == nil)
    var counts = Counts()
    counts.open = 2
    counts.simple = 3
    counts.complex = 1
    #expect(counts.reflectionsToQuestions == 2)
    #expect(counts.complexShare == 0.25)
    #expect((counts + counts).open == 4)
  }

  @Test func `leave that was asked in one turn holds for the next`() {
    let advice = "You should begin with one page, and I would let compliance read it first."
    func counts(after first: String) -> Counts {
      Taught.scorer.score(
        Talk(lines: [
          .init(.junior, first), .init(.executive, "Go on."), .init(.junior, advice),
        ]), in: Scene()
      ).counts
    }
    let asked = counts(after: "May I tell you what I would do?")
    let unasked = counts(after: "What worries you most about it?")
    #expect(unasked.advisingWithoutLeave > 0)
    #expect(asked.advisingWithLeave == unasked.advisingWithoutLeave)
    #expect(asked.advisingWithoutLeave == 0)
  }

  @Test func `any input is survived, and every cited line exists`() {
    let pieces = [
      "May I tell you", "what if", "the regulator", "\u{202E}", "{goal}", "80%", "???", "…", "\n",
      "Everyone", "🙂", "É", "\u{0}", "by Friday", "\"", "because", "no-shows", ":", "**", "a.m.",
      "1,2",
    ]
    withSeeds(12) { random in
      let lines = (0..<random.int(0...6)).map { _ in
        let words = (0..<random.int(0...14)).compactMap { _ in
          pieces.randomElement(using: &random)
        }
        return Talk.Line(
          random.chance(0.5) ? .junior : .executive, words.joined(separator: " "))
      }
      let talk = Talk(lines: lines)
      let score = Taught.scorer.score(talk, in: random.chance(0.5) ? Taught.clinic : Scene())
      let own = talk.turns.map(\.words)
      for line in score.checks.map(\.line) + score.penalties.map(\.line) {
        let words = own[line.turn - 1]
        #expect(words == line.words || words.contains(line.words), "\(random)")
      }
      #expect((0...100).contains(score.score ?? 0), "\(random)")
    }
  }
}
