import ArgumentParser
import Foundation
import Sessions

extension CompletionKind {
  /// The ids of the conversations that are kept, as a shell completes them.
  static var sessions: CompletionKind {
    .custom { words, _, prefix in SessionCompletion.ids(beginning: prefix, on: words) }
  }
}

/// What a shell is offered for the id of a conversation.
enum SessionCompletion {
  /// How many ids are worth offering.
  private static let limit = 200

  /// The ids that begin so, the latest first; none if there is no store, which is then not created.
  static func ids(beginning prefix: String, on words: [String]) -> [String] {
    let url = store(named: words)
    guard FileManager.default.fileExists(atPath: url.path),
      let store = try? SessionStore(at: url),
      let summaries = try? store.list(limit: limit)
    else { return [] }
    return summaries.map(\.id.description).filter { $0.hasPrefix(prefix.lowercased()) }
  }

  /// The store that the line names with `--store`, or the default.
  private static func store(named words: [String]) -> URL {
    let joined = words.last { $0.hasPrefix("--store=") }?.dropFirst("--store=".count)
    let parted = words.lastIndex(of: "--store").flatMap { index in
      words.indices.contains(index + 1) ? words[index + 1][...] : nil
    }
    return (joined ?? parted).map { URL(filePath: PrivateFile.expanded(String($0))) }
      ?? SessionStore.defaultURL(environment: ProcessInfo.processInfo.environment)
  }
}
