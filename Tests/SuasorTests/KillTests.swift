import Foundation
import Testing

/// The program is killed at random moments, again and again, on one store.
@Suite struct KillTests {
  @Test func `whatever was acknowledged outlives a kill at any moment`() throws {
    let home = try Home()
    var random = Random(state: 20_260_701)
    var kept: [(alias: String, acknowledged: [String])] = []
    for round in 1...16 {
      let alias = "Round \(round)"
      let acknowledged = try killed(home, alias, &random)
      if !acknowledged.isEmpty { kept.append((alias, acknowledged)) }
    }
    try #require(kept.count >= 15, "too few to say anything")
    let transcripts = try home.sessions().map { try home.transcript($0) }
    for (alias, acknowledged) in kept {
      let transcript = try #require(transcripts.first { $0.typed.first == alias })
      #expect(transcript.alias == alias)
      #expect(Array(transcript.typed.prefix(acknowledged.count)) == acknowledged)
      #expect(transcript.typed.count <= acknowledged.count + 1)
    }
    // The store is intact: what is in it can be taken up, and deleted.
    for transcript in transcripts.prefix(3) where !transcript.typed.isEmpty {
      let resumed = try home.run("interview", "--session", transcript.id, input: "/status\n")
      #expect(resumed.exit == .code(3), "\(resumed.errors)")
    }
    for id in try home.sessions().prefix(3) {
      #expect(try home.run("sessions", "delete", id, "--yes").exit == .code(0))
    }
  }

  /// Types line after line, kills at some moment, and says which lines were acknowledged.
  private func killed(_ home: Home, _ alias: String, _ random: inout Random) throws -> [String] {
    let talk = try home.talk("interview", "--new")
    try talk.ready()
    let length = Int.random(in: 1...12, using: &random)
    var lines = [alias]
    for number in 1...length {
      switch Int.random(in: 0..<4, using: &random) {
      case 0: lines.append("/note number \(number) " + String(repeating: "x", count: 30_000))
      case 1: lines.append("/why")
      case 2: lines.append("/skip")
      default: lines.append("1")
      }
    }
    var acknowledged: [String] = []
    for line in lines.dropLast() {
      try talk.answer(line)
      acknowledged.append(line)
    }
    // Before, while or after the last line is kept.
    try talk.type(lines[lines.count - 1] + "\n")
    usleep(UInt32.random(in: 0...12_000, using: &random))
    talk.child.send(SIGKILL)
    #expect(try talk.end() == .signal(SIGKILL))
    if talk.shown.hasSuffix(talk.prompt) { acknowledged.append(lines[lines.count - 1]) }
    return acknowledged
  }

  /// SplitMix64, so that every run does the same.
  struct Random: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
