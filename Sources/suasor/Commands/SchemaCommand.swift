import ArgumentParser
import Documents
import Terminal

extension DocumentSchema: ExpressibleByArgument {}

/// `suasor schema`.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of a document: what its JSON form holds.")

  @Argument(
    help: ArgumentHelp(
      "The document, such as transcript or report; none for the names.",
      valueName: "name"))
  var schema: DocumentSchema?

  func run() throws {
    if let schema {
      Output().write(try documenting { try schema.text() })
    } else {
      for schema in DocumentSchema.allCases { Output().line(schema.rawValue) }
    }
  }
}
