import Dispatch
import Foundation
import Sessions
import Synchronization

/// A store that is being opened: that waits for the disk, and the content can be read meanwhile.
final class StoreOpening: Sendable {
  private let done = DispatchSemaphore(value: 0)
  private let opened = Mutex<Result<SessionStore, any Error>?>(nil)

  /// Begins to open the store at a place.
  init(at url: URL) {
    DispatchQueue.global(qos: .userInitiated).async { [self] in
      let result = Result { try StoreOptions.open(at: url) }
      opened.withLock { $0 = result }
      done.signal()
    }
  }

  /// The store, once it is open; to be asked for once.
  func store() throws -> SessionStore {
    done.wait()
    guard let result = opened.withLock({ $0 }) else { preconditionFailure("it was opened") }
    return try result.get()
  }
}
