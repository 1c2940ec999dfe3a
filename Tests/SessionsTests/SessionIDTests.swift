import Foundation
import Testing

@testable import Sessions

@Suite("Ids of sessions")
struct SessionIDTests {
  @Test("Ids are six characters without look-alikes, and come from the generator alone")
  func drawn() {
    var one = Seeded(state: 7)
    var other = Seeded(state: 7)
    let ids = (0..<500).map { _ in SessionID(using: &one) }
    #expect(ids == (0..<500).map { _ in SessionID(using: &other) })
    #expect(Set(ids).count == 500)
    for id in ids {
      #expect(id.description.count == 6)
      #expect(id.description.allSatisfy { !"ilou".contains($0) })
      #expect(SessionID(id.description) == id)
    }
    #expect(Set(ids.joined).count == 32)
  }

  @Test("Capitals and look-alikes are read kindly", arguments: ["K3M9T0", "k3m9to", "K3m9tO"])
  func typed(text: String) {
    #expect(SessionID(text)?.description == "k3m9t0")
  }

  @Test(
    "Anything else is no id",
    arguments: ["", "k3m9t", "k3m9t00", "k3m9t-", "k3m9tu", "k3 9tz", "é3m9tz"])
  func refused(text: String) {
    #expect(SessionID(text) == nil)
  }

  @Test("Ids are stored as plain text")
  func coded() throws {
    let id = try named("k3m9tz")
    #expect(String(decoding: try JSONEncoder().encode([id]), as: UTF8.self) == #"["k3m9tz"]"#)
    #expect(try JSONDecoder().decode([SessionID].self, from: Data(#"["k3m9tz"]"#.utf8)) == [id])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([SessionID].self, from: Data(#"["no"]"#.utf8))
    }
  }
}

extension [SessionID] {
  fileprivate var joined: String { map(\.description).joined() }
}
