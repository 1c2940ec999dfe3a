import Foundation
import Synchronization

/// The right to go on with a session, which one process has at a time.
///
/// Held until released, or until the process ends in whatever way. Take it before the events are
/// read.
public final class SessionLock: Sendable {
  /// The session.
  public let id: SessionID

  private let path: String
  private let descriptor: Mutex<Int32?>

  private init(id: SessionID, path: String, descriptor: Int32) {
    self.id = id
    self.path = path
    self.descriptor = Mutex(descriptor)
  }

  deinit { release() }

  /// Gives the session free.
  public func release() {
    descriptor.withLock { descriptor in
      guard let open = descriptor else { return }
      // Before the lock goes, so that nobody else's file is removed.
      unlink(path)
      close(open)
      descriptor = nil
    }
  }

  /// Takes the lock of a session of the store at `store`.
  static func acquire(_ id: SessionID, beside store: String) throws(StoreError) -> SessionLock {
    let folder = store + ".locks"
    let path = "\(folder)/\(id)"
    try StoreFile.makeFolder(folder)
    while true {
      let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
      guard descriptor >= 0 else { throw StoreError(errno: errno, path: path) }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        let number = errno
        let pid = owner(descriptor)
        close(descriptor)
        switch number {
        case EINTR: continue
        case EWOULDBLOCK: throw .openElsewhere(id, pid: pid)
        default: throw StoreError(errno: number, path: path)
        }
      }
      // Whoever held the lock may have removed the file between the two calls above.
      guard isFile(descriptor, at: path) else {
        close(descriptor)
        continue
      }
      fchmod(descriptor, 0o600)
      ftruncate(descriptor, 0)
      let pid = Array("\(getpid())\n".utf8)
      // The number only serves a message, hence a full disk must not matter.
      _ = pwrite(descriptor, pid, pid.count, 0)
      return SessionLock(id: id, path: path, descriptor: descriptor)
    }
  }

  private static func isFile(_ descriptor: Int32, at path: String) -> Bool {
    var opened = stat()
    var named = stat()
    return fstat(descriptor, &opened) == 0 && stat(path, &named) == 0
      && opened.st_dev == named.st_dev && opened.st_ino == named.st_ino
  }

  private static func owner(_ descriptor: Int32) -> Int? {
    var bytes = [UInt8](repeating: 0, count: 20)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    guard count > 0 else { return nil }
    return Int(String(decoding: bytes.prefix(count).prefix { $0 != 0x0A }, as: UTF8.self))
  }
}

extension SessionStore {
  /// Takes the locks of all sessions that are marked as held, which a crash may have left behind;
  /// throws `openElsewhere` if one of them is.
  func heldOrStale() throws(StoreError) -> [SessionLock] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path + ".locks")) ?? []
    var locks: [SessionLock] = []
    for id in names.compactMap({ SessionID($0) }) { locks.append(try lock(id)) }
    return locks
  }

  /// Takes the right to go on with a session; throws `openElsewhere` if somebody else has it.
  public func lock(_ id: SessionID) throws(StoreError) -> SessionLock {
    if isReadOnly { throw .readOnly(path: path) }
    return try SessionLock.acquire(id, beside: path)
  }
}
