import Foundation
import Playbook
import TestSupport
import Testing

@testable import Interview

@Suite struct WeightTableTests {
  /// What the remarks in the folder teach, learnt anew; while recording, the program may hold older ones.
  private static let learnt: WeightTable = {
    do {
      let folder = try Playbook(files: PlaybookFiles(folder: project.appending(path: "prompts")))
      let maker = FeatureMaker(index: ConceptIndex(folder.readingWords))
      return RemarkLearning.table(
        of: folder.remarks, maker: maker, digest: folder.files.learningDigest)
    } catch {
      fatalError("\(error)")
    }
  }()

  @Test func whatIsCompiledInIsWhatTheRemarksTeach() throws {
    let learnt = Self.learnt
    if Snapshot.isRecording {
      let file = project.appending(path: "Sources/CPrompts/remarks.weights")
      try Data(learnt.bytes).write(to: file)
      return
    }
    let hint: Comment = "write it anew with RECORD_SNAPSHOTS=1 swift test --filter WeightTableTests"
    let kept = try #require(
      WeightTable(LearntWeights.bytes, digest: playbook.files.learningDigest), hint)
    #expect(kept.conceptCount == learnt.conceptCount && kept.keyCount == learnt.keyCount, hint)
    // Another processor may round otherwise: nothing may differ by more than two steps of a weight.
    let differing = (0..<(learnt.conceptCount + learnt.keyCount)).filter { feature in
      let weights = learnt.weights(of: feature)
      let difference = weights - kept.weights(of: feature)
      let largest = max(weights.max(), -weights.min())
      return max(difference.max(), -difference.min()) > largest * 2.1 / 127
        || abs(learnt.rarity(of: feature) - kept.rarity(of: feature)) > 1e-4
    }
    #expect(differing.isEmpty, hint)
  }

  @Test func aTableOfOtherRemarksIsNotUsed() {
    let bytes = Self.learnt.bytes
    let digest = playbook.files.learningDigest
    // Not compared within `#expect`, which would print a megabyte of weights.
    let isTheSame = WeightTable(bytes, digest: digest) == Self.learnt
    #expect(isTheSame)
    #expect(WeightTable(bytes, digest: digest &+ 1) == nil)
    #expect(WeightTable(bytes.dropLast(), digest: digest) == nil)
    #expect(WeightTable(Array(bytes.prefix(7)), digest: digest) == nil)
    #expect(WeightTable([], digest: digest) == nil)
  }

  @Test func findsEachFeatureUnderItsKey() {
    let hashes = (0..<1_000).map { WordHash("word\($0)".utf8) }
    let keys = hashes.map { WeightTable.key($0) }
    let weights = (0..<1_002).map { number in
      var weights = RemarkModel.PerLabel(repeating: 0.5)
      weights[3] = Float(number)
      return weights
    }
    let rarity = (0..<1_002).map { 1 + Float($0) / 1_000 }
    let table = WeightTable(
      concepts: 2, keys: keys, rarity: rarity, weights: weights, digest: 1)
    for (number, hash) in hashes.enumerated() {
      let feature = table[hash]
      #expect(feature.map { table.rarity(of: $0) } == rarity[2 + number])
      let found = feature.map { table.weights(of: $0)[3] } ?? -1
      #expect(abs(found - Float(2 + number)) <= Float(2 + number) / 250)
    }
    #expect(table.rarity(of: 1) == rarity[1])
    #expect(table[WordHash("elsewhere".utf8)] == nil)
  }

  @Test func changedRemarksAreLearntAnew() throws {
    var texts: [String: String] = [:]
    for name in PlaybookFiles.embedded.names {
      texts[name] = PlaybookFiles.embedded.text(name)
    }
    let more = "\n## positive\n\n- She wants the zeppelin and asks when the zeppelin starts.\n"
    texts["remarks/more.md"] = "# More\n" + more
    let changed = try Playbook(files: PlaybookFiles(texts: texts))
    #expect(changed.files.learningDigest != playbook.files.learningDigest)
    let sentence = "The zeppelin, she says, the zeppelin."
    let before = reader.judgement(of: sentence).verdict
    let after = NoteReader(changed).judgement(of: sentence).verdict
    #expect(before != after)
  }
}

/// The folder that holds `prompts` and `Sources`.
private let project = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()
