import Mustache
import Playbook

/// The playbook's layouts for pages, or for the text formats.
struct Layouts {
  private let library: MustacheLibrary

  /// Reads the layouts of a folder in `documents/`, or of `documents/` itself; what people typed is
  /// escaped for the content type.
  init(_ playbook: Playbook, folder: String? = nil, contentType: String) throws {
    let room = "documents/" + (folder.map { $0 + "/" } ?? "")
    let ending = ".mustache"
    var library = MustacheLibrary()
    for file in playbook.files.names where file.hasPrefix(room) && file.hasSuffix(ending) {
      let name = String(file.dropFirst(room.count).dropLast(ending.count))
      guard !name.contains("/"), let source = playbook.files.text(file) else { continue }
      do {
        // Each says it for itself: a layout within another begins with Mustache's own content type.
        let typed = "{{% CONTENT_TYPE: \(contentType)}}\n" + source
        library.register(try MustacheTemplate(string: typed), named: name)
      } catch {
        throw DocumentWriter.Failure.badTemplate(name, reason: "\(error)")
      }
    }
    self.library = library
  }

  /// A document by the layout of this name.
  func render(_ document: Any, _ name: String) throws -> String {
    guard let text = library.render(document, withTemplate: name) else {
      throw DocumentWriter.Failure.noTemplate(name)
    }
    return text
  }
}
