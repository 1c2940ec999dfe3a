import Belief
import Playbook
import Practice
import TestSupport
import Testing

/// How a check's course is read, and what is practised next.
@Suite struct TraineeProgressTests {
  private func progress(_ check: Check, _ marks: [Bool?]) -> CheckProgress {
    CheckProgress(check: check, marks: marks)
  }

  @Test func aCheckIsExpectedByLaplacesRule() {
    #expect(progress(.openQuestion, []).expected == 0.5)
    #expect(progress(.openQuestion, [true, true, nil, false]).expected == 0.6)
    #expect(progress(.openQuestion, [nil, nil]).judged == 0)
  }

  @Test func theLeastExpectedIsPractisedNext() {
    let checks = [
      progress(.reflectsConcern, [true, true, true]),
      progress(.openQuestion, [false, true, true]),
      progress(.asksLeave, [false, nil, false]),
      progress(.tiesToGoal, [nil, nil, nil]),
    ]
    #expect(CheckProgress.weakest(of: checks)?.check == .asksLeave)
  }

  @Test func oneMissInOneDoesNotWeighMoreThanFourInFive() {
    let checks = [
      progress(.reflectsConcern, [nil, nil, nil, nil, false]),
      progress(.openQuestion, [false, false, true, false, false]),
    ]
    #expect(CheckProgress.weakest(of: checks)?.check == .openQuestion)
  }

  @Test func whatWasAlwaysMetIsNotPractised() {
    #expect(CheckProgress.weakest(of: [progress(.asksLeave, [true, true])]) == nil)
    #expect(CheckProgress.weakest(of: []) == nil)
  }

  @Test(arguments: SeededGenerator.seeds(40))
  func whatIsPractisedWasMissed(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let checks = Check.allCases.map { check in
      progress(
        check, (0..<random.int(0...10)).map { _ in [true, false, nil][random.int(0...2)] })
    }
    let weakest = CheckProgress.weakest(of: checks)
    #expect((weakest == nil) == checks.allSatisfy { $0.met == $0.judged }, "seed \(seed)")
    guard let weakest else { return }
    #expect(weakest.marks.contains(false), "seed \(seed)")
    for other in checks where other.met < other.judged {
      #expect(weakest.expected <= other.expected, "seed \(seed)")
    }
  }

  @Test func everyCheckHasARehearsalThatPractisesIt() {
    for check in Check.allCases {
      let practice = playbook.coaching.practice[check]
      #expect(practice?.because.isEmpty == false, "\(check)")
      #expect(practice?.barriers.isEmpty == false, "\(check)")
    }
  }

  @Test func oneStoreServesSeveral() throws {
    func record(_ id: String, _ trainee: String?) throws -> PracticeRecord {
      try #require(
        PracticeRecord(
          session: id,
          Sittings.rehearsed(
            ["What would a bad day look like?", "/stop"], Sittings.staging(trainee: trainee)),
          reviews: [], in: playbook, reader: reader))
    }
    let all = try [record("a", "Sam"), record("b", "sam"), record("c", nil), record("d", "Ada")]
    #expect(TraineeProgress.names([], all) == ["Ada", "Sam"])
    #expect(
      TraineeProgress(of: "SAM", lessons: [], records: all).records.map(\.session) == ["a", "b"])
    #expect(TraineeProgress(of: nil, lessons: [], records: all).records.map(\.session) == ["c"])
  }

  @Test func theRehearsalGetsHarderWithPractice() throws {
    func difficulty(_ typed: [String]) throws -> Difficulty? {
      let record = try #require(
        PracticeRecord(
          session: "a", Sittings.rehearsed(typed + ["/stop"]), reviews: [], in: playbook,
          reader: reader))
      return TraineeProgress(of: "Sam", lessons: [], records: [record]).next(in: playbook)?
        .difficulty
    }
    #expect(try difficulty(["Everyone is on it by now."]) == .gentle)
  }
}
