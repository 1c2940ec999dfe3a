import Belief

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Weighs what was read from a note.
enum ReadBelief {
  /// No reading is surer than this.
  private static let surest = 0.97

  /// The posterior from the accepted readings; the prior if there are none.
  static func posterior(of readings: [Reading], in bank: ItemBank) -> Posterior {
    var levels = PerLevel { log(bank.levelPrior[$0]) }
    var barriers = bank.prior.barriers.mapValues { log($0 / (1 - $0)) }
    var times: [String: Int] = [:]
    for reading in readings.sorted(by: { $0.confidence > $1.confidence }) {
      let weight = pow(0.5, Double(times[reading.id, default: 0]))
      times[reading.id, default: 0] += 1
      let sure = min(surest, reading.confidence)
      switch reading.matter {
      case .level(let level): levels[level] += weight * log(4 * sure / (1 - sure))
      case .barrier(let barrier): barriers[barrier, default: 0] += weight * log(sure / (1 - sure))
      case .fact: break
      }
    }
    let peak = Level.allCases.map { levels[$0] }.max() ?? 0
    return Posterior(
      levels: PerLevel { exp(levels[$0] - peak) }.normalised,
      barriers: barriers.mapValues { 1 / (1 + exp(-$0)) })
  }
}
