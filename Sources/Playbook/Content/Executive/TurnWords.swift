/// The words by which the executive makes sense of a turn: `rehearsal/executive/turns.yaml`.
public struct TurnWords: Sendable {
  /// What `{public}` stands for, by sector.
  public let publics: [String: String]
  /// The phrases that show what a question asks after, in the order in which they are tried.
  public let topics: [(topic: QuestionTopic, phrases: PhraseIndex)]
  /// Insults.
  public let abuse: PhraseIndex
  /// Taking leave.
  public let farewell: PhraseIndex
  /// Courtesy.
  public let courtesy: PhraseIndex
  /// Saying that one understands.
  public let claimsUnderstanding: PhraseIndex
  /// Asking for something.
  public let asks: PhraseIndex
  /// Asking for something large, or hard to undo.
  public let largeAsks: PhraseIndex
  /// Asking whether what was asked for before is agreed.
  public let asksAgreement: PhraseIndex
  /// What is named with an ask, by what it names.
  public let edges: [(edge: Edge, phrases: PhraseIndex)]
  /// Phrases that alone make a fact.
  public let tells: [(fact: TurnFact, phrases: PhraseIndex)]
  /// What the matter is spoken of with.
  public let subject: PhraseIndex
  /// The small words of English.
  public let english: Set<String>

  init(_ record: Record) {
    let publics = record.record("public")?.texts() ?? []
    self.publics = Dictionary(publics.map { ($0.id, $0.text) }) { first, _ in first }
    topics = Self.each("asks-after", of: "topic", in: record)
    abuse = Self.phrases("abuse", in: record)
    farewell = Self.phrases("farewell", in: record)
    courtesy = Self.phrases("courtesy", in: record)
    claimsUnderstanding = Self.phrases("claims-understanding", in: record)
    asks = Self.phrases("asks", in: record)
    largeAsks = Self.phrases("large-asks", in: record)
    asksAgreement = Self.phrases("asks-agreement", in: record)
    edges = Self.each("edges", of: "edge", in: record)
    tells = Self.each("tells", of: "fact", in: record)
    subject = Self.phrases("subject", in: record)
    english = Set(record.required("english").split(whereSeparator: \.isWhitespace).map(String.init))
    for part in ["public", "asks-after", "edges", "tells"] where !record.has(part) {
      record.findings.add(.fieldMissing(part), at: record.place)
    }
    record.finish()
  }

  /// A list of phrases for each of some ids, in the author's order.
  private static func each<ID: RawRepresentable & CaseIterable>(
    _ part: String, of kind: String, in record: Record
  ) -> [(ID, PhraseIndex)] where ID.RawValue == String {
    let lists = record.record(part)
    defer { lists?.finish() }
    return (lists?.keys ?? []).compactMap { key in
      let phrases = Self.phrases(key, in: lists)
      if let id = ID(rawValue: key) { return (id, phrases) }
      record.findings.add(
        .unknownID(kind: kind, id: key, near: near(key, in: ID.allCases.map(\.rawValue))),
        at: lists?.place(of: key) ?? record.place)
      return nil
    }
  }

  private static func phrases(_ key: String, in record: Record?) -> PhraseIndex {
    PhraseIndex(
      (record?.filled(key) ?? []).compactMap { text, place in
        let pattern = PhrasePattern(text)
        if pattern.hasWords { return pattern }
        record?.findings.add(
          .fieldWrong("phrase", expected: "words to look for", found: "`\(text)`"), at: place)
        return nil
      })
  }
}
