import CPrompts
import Foundation

/// The files that make up a playbook: the ones compiled in, or a folder's.
public struct PlaybookFiles: Sendable {
  /// Where the files are, for messages: the folder's path, or `prompts` for what is compiled in.
  public let origin: String
  /// The names of the files, relative to the folder, in order.
  public let names: [String]

  private let read: @Sendable (String) -> Data?

  init(origin: String, names: [String], read: @escaping @Sendable (String) -> Data?) {
    self.origin = origin
    self.names = names.sorted()
    self.read = read
  }

  /// The playbook compiled into the program.
  public static let embedded: PlaybookFiles = {
    var index: [String: Int] = [:]
    for position in 0..<cprompts_count() {
      index[String(cString: cprompts_name(position))] = Int(position)
    }
    let known = index
    return PlaybookFiles(origin: "prompts", names: Array(index.keys)) { name in
      guard let position = known[name] else { return nil }
      let size = cprompts_size(numericCast(position))
      return Data(bytes: cprompts_bytes(numericCast(position)), count: Int(size))
    }
  }()

  /// The playbook in a folder; throws if the folder cannot be read.
  public init(folder: URL) throws(PlaybookError) {
    let folder = folder.resolvingSymlinksInPath()
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder),
      isFolder.boolValue, let found = FileManager.default.enumerator(atPath: folder.path)
    else { throw .noFolder(folder.path) }
    var names: [String] = []
    for case let name as String in found where Self.isContent(name) { names.append(name) }
    if names.isEmpty { throw .emptyFolder(folder.path) }
    self.init(origin: folder.path, names: names) { name in
      try? Data(contentsOf: folder.appending(path: name))
    }
  }

  /// Files held in memory, for tests and for trying a change out.
  public init(origin: String = "prompts", texts: [String: String]) {
    self.init(origin: origin, names: Array(texts.keys)) { texts[$0].map { Data($0.utf8) } }
  }

  /// Whether a file of this name is content: not hidden, and of a kind that the playbook reads.
  public static func isContent(_ name: String) -> Bool {
    let parts = name.split(separator: "/")
    guard !parts.contains(where: { $0.hasPrefix(".") }) else { return false }
    if parts.first == "schemas" { return name.hasSuffix(".json") }
    return [".yaml", ".md", ".mustache"].contains { name.hasSuffix($0) }
  }

  /// The bytes of one file.
  public func data(_ name: String) -> Data? { read(name) }

  /// The text of one file, nil if it is absent or not UTF-8.
  public func text(_ name: String) -> String? {
    read(name).flatMap { String(data: $0, encoding: .utf8) }
  }

  /// The names directly in a folder with this ending, in order.
  func names(in folder: String, ending: String) -> [String] {
    names.filter {
      $0.hasPrefix(folder + "/") && $0.hasSuffix(ending)
        && !$0.dropFirst(folder.count + 1).contains("/")
    }
  }

  /// The path to print for one file.
  public func path(_ name: String) -> String { origin + "/" + name }

  /// Sixteen hexadecimal digits that change whenever a name or a byte changes.
  public var digest: String {
    let digits = String(digest(of: names), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// A number that changes whenever a file does from which the reading of own words learns.
  public var learningDigest: UInt64 {
    digest(of: names.filter { $0 == "reading.yaml" || $0.hasPrefix("remarks/") })
  }

  /// A number that changes whenever a name or a byte changes (FNV-1a, 64 bits).
  private func digest(of names: [String]) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func mix(_ bytes: some Sequence<UInt8>) {
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    for name in names {
      mix(name.utf8)
      mix(CollectionOfOne(0))
      if let data = data(name) { data.withUnsafeBytes { mix($0) } }
      mix(CollectionOfOne(0))
    }
    return hash
  }
}
