import Belief
import Playbook
import Rehearsal
import TestSupport
import Testing

/// What holds of every rehearsal. A failure names its seed; `SEED=…` tries that one alone.
@Suite struct EncounterPropertyTests {
  @Test(arguments: SeededGenerator.seeds(24))
  func anyInputIsSurvivedAndItEnds(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var encounter = Encounter(anySetup(using: &random), playbook: playbook, reader: reader)
    var said: [String] = encounter.opening.lines
    var turns = 0
    while encounter.outcome == nil, turns <= 40 {
      turns += 1
      let line = random.juniorLine(after: encounter.lastReply.text)
      guard let exchange = encounter.receive(line) else { break }
      #expect(!exchange.reply.text.isEmpty, "seed \(seed), turn \(turns): \(line)")
      #expect((0...100).contains(exchange.disposition.trust), "seed \(seed), turn \(turns)")
      #expect((0...100).contains(exchange.disposition.patience), "seed \(seed), turn \(turns)")
      #expect(!exchange.reply.text.contains("{"), "seed \(seed): \(exchange.reply.text)")
      #expect(!encounter.hint.isEmpty, "seed \(seed), turn \(turns)")
      said += exchange.reply.lines
    }
    #expect(encounter.outcome != nil, "seed \(seed): \(turns) turns")
    #expect(turns <= 40, "seed \(seed)")
    #expect(Set(said).count == said.count, "seed \(seed)")
    #expect(encounter.receive("And another thing?") == nil, "seed \(seed)")
  }

  @Test(arguments: SeededGenerator.seeds(12))
  func noSentenceIsHeardTwice(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var encounter = Encounter(anySetup(using: &random), playbook: playbook, reader: reader)
    while encounter.outcome == nil {
      encounter.receive(random.juniorLine(after: encounter.lastReply.text))
    }
    let texts = [encounter.opening.text] + encounter.exchanges.map(\.reply.text)
    let sentences = texts.flatMap { Sentence.all(in: $0).map(\.words) }
    #expect(Set(sentences).count == sentences.count, "seed \(seed): \(texts)")
  }

  @Test(arguments: SeededGenerator.seeds(6))
  func equalSeedsAndLinesLeadToEqualTalks(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let setup = anySetup(using: &random)
    var first = Encounter(setup, playbook: playbook, reader: reader)
    var second = Encounter(setup, playbook: playbook, reader: reader)
    while first.outcome == nil {
      let line = random.juniorLine(after: first.lastReply.text)
      first.receive(line)
      second.receive(line)
    }
    #expect(first.exchanges == second.exchanges, "seed \(seed)")
  }

  @Test(arguments: SeededGenerator.seeds(6))
  func anEarlierTurnCanBeTakenUpAgain(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var encounter = Encounter(anySetup(using: &random), playbook: playbook, reader: reader)
    while encounter.outcome == nil {
      encounter.receive(random.juniorLine(after: encounter.lastReply.text))
    }
    let turn = random.int(1...encounter.exchanges.count)
    var again = encounter.before(turn: turn)
    #expect(again.exchanges == Array(encounter.exchanges.prefix(turn - 1)), "seed \(seed)")
    for exchange in encounter.exchanges.dropFirst(turn - 1) { again.receive(exchange.words) }
    #expect(again.exchanges == encounter.exchanges, "seed \(seed), turn \(turn)")
  }
}
