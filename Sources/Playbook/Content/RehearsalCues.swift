/// The words by which a junior's turn is read: `rehearsal/cues.yaml`.
public struct RehearsalCues: Sendable {
  /// The names of the lists.
  public let names: Set<String>
  /// The words of each sector, by the option of the question `sector`.
  public let sectors: [String: PhraseIndex]

  private let index: PhraseIndex
  private let owners: [String]

  /// The lists of which a phrase stands among these words.
  public func cues(in words: [String]) -> Set<String> {
    Set(index.ranges(in: words).map { owners[$0.pattern] })
  }

  init(_ record: Record) {
    let words = Dictionary(record.record("words")?.texts().map { ($0.id, $0.text) } ?? []) {
      first, _ in first
    }
    func patterns(_ name: String, of record: Record) -> [PhrasePattern] {
      record.filled(name).compactMap { text, place in
        RehearsalCues.pattern(text, at: place, words: words, record)
      }
    }
    let cues = record.record("cues")
    if cues == nil { record.findings.add(.fieldMissing("cues"), at: record.place) }
    let lists = (cues?.keys ?? []).map { name in
      (name: name, patterns: cues.map { patterns(name, of: $0) } ?? [])
    }
    names = Set(cues?.keys ?? [])
    index = PhraseIndex(lists.flatMap(\.patterns))
    owners = lists.flatMap { list in list.patterns.map { _ in list.name } }
    let trades = record.record("sectors")
    if trades == nil { record.findings.add(.fieldMissing("sectors"), at: record.place) }
    let indices = (trades?.keys ?? []).map { name in
      (name, PhraseIndex(trades.map { patterns(name, of: $0) } ?? []))
    }
    sectors = Dictionary(indices) { first, _ in first }
    record.finish()
  }

  /// The pattern of a line, with the words that `<name>` stands for.
  private static func pattern(
    _ text: String, at place: Place, words: [String: String], _ record: Record
  ) -> PhrasePattern? {
    var whole = text
    for (name, list) in words { whole = whole.replacing("<\(name)>", with: list) }
    let pattern = PhrasePattern(whole)
    if pattern.hasWords, !whole.contains("<") { return pattern }
    record.findings.add(
      .fieldWrong("phrase", expected: "words to look for", found: "`\(text)`"), at: place)
    return nil
  }
}
