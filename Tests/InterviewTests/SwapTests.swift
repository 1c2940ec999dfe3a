import Belief
import Documents
import Interview
import Playbook
import TestSupport
import Testing

/// What holds of the steps that are offered in the place of others. A failure names its seed.
@Suite struct SwapTests {
  /// With these seeds among others there are steps that do the same and yet break the plan.
  @Test(arguments: [10, 26, 31] as [UInt64])
  func noStepIsOfferedThatWouldBreakThePlan(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let sitting = try Sitting.advised(&random)
    let steps = outline(of: sitting)?.steps.count ?? 0
    #expect(steps > 0, "seed \(seed)")
    #expect(outline(of: sitting)?.isWhole == true, "seed \(seed)")
    for number in 1...steps {
      for which in 1...4 {
        var trial = sitting
        let effects = try trial.type("/swap \(number) \(which)")
        let isSwapped = effects.contains { effect in
          if case .record(.stepSwapped) = effect { true } else { false }
        }
        if isSwapped {
          #expect(outline(of: trial)?.isWhole == true, "seed \(seed): /swap \(number) \(which)")
        }
      }
    }
  }

  private func outline(of sitting: Sitting) -> PlanOutline? {
    PlanOutline.maker(in: playbook)(sitting.conversation.standing, someday)
  }
}
