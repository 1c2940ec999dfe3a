import Foundation

/// The program under test: built beside the tests, or named by SUASOR_BINARY.
enum Binary {
  static let path: String = {
    if let named = ProcessInfo.processInfo.environment["SUASOR_BINARY"] { return named }
    let bundles = Bundle.allBundles.map(\.bundlePath).filter { $0.hasSuffix(".xctest") }
    let places = bundles + [CommandLine.arguments[0], repository.path + "/.build/debug/any"]
    let candidates = places.map { URL(filePath: $0).deletingLastPathComponent().path + "/suasor" }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0) } ?? "suasor"
  }()

  /// The folder of the package.
  static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
}
