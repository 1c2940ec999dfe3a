import ArgumentParser
import Foundation
import Sessions
import Terminal

/// `suasor privacy`.
struct PrivacyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "privacy",
    abstract: "Tell what is kept, where, who can read it, and how to take or wipe it.")

  @OptionGroup var place: StoreOptions
  @OptionGroup var looks: ScreenOptions

  func run() throws {
    let files = KeptFile.all(of: place.url)
    // A store is looked into only if there is one: to ask about it must not create it.
    let count = files.isEmpty ? 0 : try storing { try place.open().count() }
    try looks.byPages { face in
      for paragraph in PrivacyNotice.opening(conversations: count) { face.paragraph(paragraph) }
      if let folder = KeptFile.folder(of: place.url), !files.isEmpty {
        face.paragraph(PrivacyNotice.place(visible(folder.path), readers: folder.readers))
        let rows = files.map { [visible($0.name), $0.size, $0.readers] }
        face.output.line()
        face.output.line(looks.screen.table(rows, header: ["File", "Size", "Who can read it"]))
      }
      for paragraph in PrivacyNotice.closing { face.paragraph(paragraph) }
      for (command, words) in PrivacyNotice.commands {
        face.output.line(
          wrap("\(command): \(words)", width: looks.screen.measure, first: "  - ", rest: "    "))
      }
    }
  }
}
