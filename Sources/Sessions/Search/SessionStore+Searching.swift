internal import GRDB

extension SessionStore {
  /// How many hits of one session are shown.
  static let shownHits = 3

  /// The sessions that have all of these words in what the practitioner said, the latest begun first.
  ///
  /// Empty if there is nothing to look for. The index is walked from its end only as far as the limit
  /// asks, so that a common word costs no more among many sessions than among few.
  public func search(_ typed: String, limit: Int = 20) throws(StoreError) -> [SearchResult] {
    guard let query = SearchQuery(typed) else { return [] }
    return try read { db in
      var results: [SearchResult] = []
      var walk = SessionWalk(terms: query.terms)
      while results.count < limit, let number = try walk.next(in: db) {
        results.append(try result(of: number, for: query, in: db))
      }
      return results
    }
  }

  private func result(
    of number: Int64, for query: SearchQuery, in db: Database
  ) throws -> SearchResult {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT * FROM session WHERE number = ?"), arguments: [number])
    guard let row else {
      throw StoreError.unreadable(path: path, reason: "its index of words is damaged")
    }
    let rows = PassageRow.range(of: number)
    let words = query.terms.joined(separator: " OR ")
    let cursor = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT rowid, about, snippet(passage, 0, char(2), char(3), '…', 24)
          FROM passage WHERE passage MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid
          """),
      arguments: [words, rows.lowerBound, rows.upperBound])
    var hits: [SearchResult.Hit] = []
    var count = 0
    while let row = try cursor.next() {
      count += 1
      guard hits.count < SessionStore.shownHits else { continue }
      hits.append(
        SearchResult.Hit(
          seq: PassageRow(id: row[0]).seq, about: row[1],
          spans: SessionStore.spans(of: row[2] ?? "")))
    }
    return SearchResult(summary: try summary(row), hits: hits, count: count)
  }

  /// Takes a snippet apart at the marks around what matches.
  static func spans(of snippet: String) -> [SearchResult.Span] {
    var spans: [SearchResult.Span] = []
    for (index, part) in snippet.split(separator: "\u{2}", omittingEmptySubsequences: false)
      .enumerated()
    {
      let halves = part.split(separator: "\u{3}", maxSplits: 1, omittingEmptySubsequences: false)
      // Only what stands between both marks matches; a mark that somebody typed is dropped.
      let isMatch = index > 0 && halves.count == 2
      for (place, half) in halves.enumerated() where !half.isEmpty {
        spans.append(SearchResult.Span(String(half), isMatch: isMatch && place == 0))
      }
    }
    return spans
  }
}

/// A walk through the sessions that have every one of some terms, from the latest begun to the first.
private struct SessionWalk {
  let terms: [String]
  /// No row beyond this one is looked at any more.
  var bound = Int64.max

  /// The next session's number; nil at the end.
  mutating func next(in db: Database) throws -> Int64? {
    var agreed = 0
    var candidate: Int64?
    var turn = 0
    // Each term in turn names the latest session it knows of; when all name one, it has them all.
    while agreed < terms.count {
      guard let session = try latest(of: terms[turn], in: db) else { return nil }
      agreed = session == candidate ? agreed + 1 : 1
      candidate = session
      bound = PassageRow.range(of: session).upperBound
      turn = (turn + 1) % terms.count
    }
    if let candidate { bound = PassageRow.range(of: candidate).lowerBound - 1 }
    return candidate
  }

  private func latest(of term: String, in db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT rowid FROM passage WHERE passage MATCH ? AND rowid <= ?
          ORDER BY rowid DESC LIMIT 1
          """),
      arguments: [term, bound]
    ).map { PassageRow(id: $0).session }
  }
}
