import Foundation

extension Playbook {
  /// The whole content as JSON, with the likelihoods worked out, so that another program can draw the
  /// same conclusions: sorted keys, indented, schema 1.
  public func exportJSON() throws -> Data {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(ExportedPlaybook(self))
  }
}
