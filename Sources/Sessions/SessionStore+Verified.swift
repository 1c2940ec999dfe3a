internal import GRDB

extension SessionStore {
  /// The sessions in which the executive's true position was put on record, in the order of their ids.
  public func verified() throws(StoreError) -> [SessionID] {
    try read { db in
      // The stored form begins with the name of the case, so that no event has to be decoded.
      try String.fetchAll(
        db,
        sql:
          #"SELECT DISTINCT session FROM event WHERE event GLOB '{"verified":*' ORDER BY session"#)
    }.compactMap { SessionID($0) }
  }
}
