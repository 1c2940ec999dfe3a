import Foundation

/// The files of a store on disk: who may read them, and whether they can be written.
///
/// NB: the database must never be opened and closed here once it is in use. Closing any descriptor
/// of a file drops all the locks that the process holds on it.
struct StoreFile {
  /// The path of the database, without symbolic links, so that it is the same whoever names it.
  let path: String

  /// Names the file of a store, which need not exist.
  init(at url: URL) {
    let named = url.standardizedFileURL.path
    guard let resolved = realpath(named, nil) else {
      path = named
      return
    }
    path = String(cString: resolved)
    free(resolved)
  }

  /// Whether the database and its folder can be written to.
  var isWritable: Bool {
    access(path, W_OK) == 0 && access(folder, W_OK | X_OK) == 0
  }

  /// Whether changes wait in the log beside the database.
  var hasLog: Bool {
    var status = stat()
    return stat(path + "-wal", &status) == 0 && status.st_size > 0
  }

  /// The path as the database's URI for a file that nothing can change.
  var immutableURI: String {
    let escaped = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
    return "file:\(escaped)?immutable=1"
  }

  /// What tells the file from another of the same name; nil if there is none.
  var identity: Identity? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return Identity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
  }

  /// Device and inode.
  struct Identity: Equatable {
    let device: UInt64
    let inode: UInt64
  }

  /// Makes sure that there is a readable file, which only its owner can read if it is new.
  func provide() throws(StoreError) {
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFREG else { throw .notAStore(path: path) }
      guard access(path, R_OK) == 0 else {
        throw .unreadable(path: path, reason: StoreError.words(for: errno))
      }
      return
    }
    guard errno == ENOENT else {
      throw .unreadable(path: path, reason: StoreError.words(for: errno))
    }
    if lstat(path, &status) == 0 {
      throw .unreadable(path: path, reason: "it is a link to a file that is not there")
    }
    try StoreFile.makeFolder(folder)
    let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    if descriptor >= 0 {
      // The mode of the database is also that of the log and the shared memory beside it.
      fchmod(descriptor, 0o600)
      close(descriptor)
    } else if errno != EEXIST {
      throw StoreError(errno: errno, path: path)
    }
  }

  /// Takes the database and the files beside it from the eyes of others.
  func closeToOthers() {
    for path in [path, path + "-wal", path + "-shm"] {
      var status = stat()
      if stat(path, &status) == 0, status.st_mode & 0o077 != 0 {
        // Fails if the file is somebody else's, who then decides who reads it.
        chmod(path, 0o600)
      }
    }
  }

  /// Creates a folder, and those above it, for their owner alone; leaves those that exist.
  static func makeFolder(_ path: String) throws(StoreError) {
    var made = mkdir(path, 0o700)
    let parent = (path as NSString).deletingLastPathComponent
    if made != 0, errno == ENOENT, !parent.isEmpty, parent != path {
      try makeFolder(parent)
      made = mkdir(path, 0o700)
    }
    if made == 0 {
      chmod(path, 0o700)
    } else if errno != EEXIST {
      throw StoreError(errno: errno, path: path)
    }
  }

  private var folder: String { (path as NSString).deletingLastPathComponent }
}
