import Foundation

/// An answer in own words of which it is known which option it means: a line `question option: text` of
/// a file in `OwnWords/`, one file for each voice; `-` stands for none of the options.
struct LabelledOwnWords {
  let question: String
  let option: String?
  let text: String

  /// A line that cannot be read.
  struct Malformed: Error {
    let line: String
  }

  private init(_ line: Substring) throws {
    guard let colon = line.firstIndex(of: ":") else { throw Malformed(line: String(line)) }
    let head = line[..<colon].split(separator: " ")
    guard head.count == 2,
      let asked = (playbook.questions + playbook.stepQuestions).first(where: { $0.id == head[0] }),
      head[1] == "-" || asked.option(String(head[1])) != nil
    else { throw Malformed(line: String(line)) }
    question = asked.id
    option = head[1] == "-" ? nil : String(head[1])
    text = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
  }

  /// The answers of one voice.
  static func read(_ voice: String) throws -> [LabelledOwnWords] {
    let file = folder.appending(path: "OwnWords/\(voice).answers")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map { try LabelledOwnWords($0) }
  }
}
