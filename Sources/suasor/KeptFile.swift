import Foundation

/// A file in which something is kept, as it is on disk at this moment.
struct KeptFile {
  let path: String
  private let status: stat

  private init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.path = path
    self.status = status
  }

  /// What there is of a store: the database and the files beside it.
  static func all(of store: URL) -> [KeptFile] {
    let path = store.standardizedFileURL.path
    return ["", "-wal", "-shm", ".history"].compactMap { KeptFile(path + $0) }
  }

  /// The folder of a store; nil if it is not there.
  static func folder(of store: URL) -> KeptFile? {
    KeptFile((store.standardizedFileURL.path as NSString).deletingLastPathComponent)
  }

  /// Its name in its folder.
  var name: String { (path as NSString).lastPathComponent }

  /// Its size in words.
  var size: String {
    switch Int64(status.st_size) {
    case ..<1_000: "\(status.st_size) bytes"
    case let bytes where bytes < 1_000_000: "\(bytes / 1_000) KB"
    case let bytes: "\(bytes / 1_000_000) MB"
    }
  }

  /// Who may read it, by its owner and permissions.
  var readers: String {
    var readers = [status.st_uid == getuid() ? "you" : "user \(Self.user(status.st_uid))"]
    if status.st_mode & 0o040 != 0 { readers.append("the group \(Self.group(status.st_gid))") }
    if status.st_mode & 0o004 != 0 { readers.append("everybody on this machine") }
    return readers.count == 1 && status.st_uid == getuid()
      ? "you alone" : readers.joined(separator: ", ")
  }

  private static func user(_ id: uid_t) -> String {
    getpwuid(id).map { String(cString: $0.pointee.pw_name) } ?? "\(id)"
  }

  private static func group(_ id: gid_t) -> String {
    getgrgid(id).map { String(cString: $0.pointee.gr_name) } ?? "\(id)"
  }
}
