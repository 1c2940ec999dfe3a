public import Foundation
internal import GRDB

/// The sessions on this machine, in one SQLite file.
///
/// What a call has written is on disk when it returns. Several stores, in one process or in many,
/// may use one file at once. Nobody else can read the file, nor the folder if the store made it.
/// A file that cannot be written is opened for reading, and each change is then refused.
public final class SessionStore: Sendable {
  /// Whether the store can only be read.
  public let isReadOnly: Bool

  let database: DatabaseQueue
  private let file: StoreFile
  private let identity: StoreFile.Identity?

  /// Opens the store, which is created if there is none.
  public convenience init(at url: URL) throws(StoreError) {
    try self.init(at: url, access: .writing)
  }

  /// Opens the store with this much access at most.
  init(at url: URL, access: Opening.Access) throws(StoreError) {
    let named = StoreFile(at: url)
    do {
      (database, isReadOnly) = try Opening(file: named, access: access).open()
    } catch {
      throw StoreError(error, path: named.path)
    }
    file = StoreFile(at: url)
    identity = file.identity
    if !isReadOnly { finishErasing() }
  }

  /// Where the store is unless `--store` says otherwise: `$SUASOR_STORE`, or
  /// `$XDG_DATA_HOME/suasor/sessions.sqlite`, or `~/.local/share/suasor/sessions.sqlite`.
  public static func defaultURL(environment: [String: String]) -> URL {
    if let path = environment["SUASOR_STORE"], !path.isEmpty {
      return URL(fileURLWithPath: path)
    }
    var home = FileManager.default.homeDirectoryForCurrentUser.path
    if let named = environment["HOME"], !named.isEmpty { home = named }
    var folder = "\(home)/.local/share"
    // A relative path counts for nothing (XDG Base Directory Specification).
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { folder = data }
    return URL(fileURLWithPath: folder).appendingPathComponent("suasor/sessions.sqlite")
  }

  /// Where the store is.
  public var url: URL { URL(fileURLWithPath: path) }

  /// The path that errors name.
  var path: String { file.path }

  /// Reads from one state of the store, whatever others write meanwhile.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try database.read(body) } catch { throw StoreError(error, path: path) }
  }

  /// Changes the store, entirely or not at all.
  func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    if isReadOnly { throw .readOnly(path: path) }
    // Or else the changes would go to a file that has no name any more, and be lost.
    guard let identity, file.identity == identity else { throw .moved(path: path) }
    do { return try database.write(body) } catch { throw StoreError(error, path: path) }
  }
}
