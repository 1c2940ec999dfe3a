import Foundation
import Interview
import Playbook

/// What Tab offers: commands, the answers to the open question, file names after a document's command.
struct Completion {
  let conversation: Conversation

  /// The words that may stand in place of `word` on this line.
  func candidates(line: String, word: String) -> [String] {
    let first = line.split(separator: " ").first.map(String.init) ?? ""
    if line.contains(" "), ["/transcript", "/roadmap", "/ropes", "/brief"].contains(first) {
      // A name may have blanks in it, but only its last word is replaced.
      let typed = String(line.drop { $0 != " " }.drop { $0 == " " })
      let before = typed.count - word.count
      return files(typed).map { String($0.dropFirst(before)) }
    }
    if line.contains(" "), first == "/change" { return questions(word) }
    if line.contains(" "), first == "/define" {
      return conversation.playbook.glossary.map(\.id).filter { $0.hasPrefix(word.lowercased()) }
    }
    if word.hasPrefix("/") {
      return Command.Name.allCases.map { "/" + $0.rawValue }.filter { $0.hasPrefix(word) }
    }
    guard case .question(let id) = conversation.agenda,
      let question = conversation.playbook[question: id]
    else { return [] }
    return question.options.map { $0.word ?? $0.id }.filter { $0.hasPrefix(word.lowercased()) }
  }

  private func questions(_ word: String) -> [String] {
    conversation.standing.given.map(\.question.id).filter { $0.hasPrefix(word) }
  }

  private func files(_ word: String) -> [String] {
    let slash = word.lastIndex(of: "/")
    let folder = slash.map { String(word[...$0]) } ?? ""
    let beginning = slash.map { String(word[word.index(after: $0)...]) } ?? word
    let path = (folder.isEmpty ? "." : folder)
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: PrivateFile.expanded(path))) ?? []
    return names.filter {
      $0.hasPrefix(beginning) && (!$0.hasPrefix(".") || beginning.hasPrefix("."))
    }
    .sorted()
    .map { name in
      let url = URL(filePath: PrivateFile.expanded(folder + name))
      let isFolder = (try? url.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory == true
      return folder + name + (isFolder ? "/" : "")
    }
  }
}
