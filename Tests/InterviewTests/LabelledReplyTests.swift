import Foundation
import Interview
import Playbook
import Testing

/// Replies of all kinds, in several voices, labelled by hand.
///
/// A line is `kind question: text`, with `-` where no question is open, and `=> options` where it is
/// known which options ought to be heard; `\n` stands for a new line.
@Suite struct LabelledReplyTests {
  struct Labelled: CustomTestStringConvertible {
    let file: String
    let kind: Reply.Kind
    let question: String?
    let text: String
    let options: [String]?

    var testDescription: String { "\(file): \(question ?? "-"): \(text)" }

    init?(_ line: String, file: String) {
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let head = line[..<colon].split(separator: " ")
      guard head.count == 2, let kind = Reply.Kind(rawValue: String(head[0])) else { return nil }
      let body = line[line.index(after: colon)...].split(separator: " => ", maxSplits: 1)
      self.file = file
      self.kind = kind
      question = head[1] == "-" ? nil : String(head[1])
      text =
        body.first.map { $0.trimmingCharacters(in: .whitespaces).replacing("\\n", with: "\n") }
        ?? ""
      options = body.count > 1 ? body[1].split(separator: ",").map(String.init) : nil
    }
  }

  /// The labelled replies of all files of `Replies`.
  static let all: [Labelled] = {
    let place = folder.appending(path: "Replies")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
    return names.filter { $0.hasSuffix(".replies") }.sorted().flatMap { name -> [Labelled] in
      let text = (try? String(contentsOf: place.appending(path: name), encoding: .utf8)) ?? ""
      return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
        guard let reply = Labelled(String(line), file: name) else {
          preconditionFailure("\(name): \(line)")
        }
        return reply
      }
    }
  }()

  private static let reader = ReplyReader(playbook)

  @Test func thereAreRepliesOfEveryKind() {
    #expect(Self.all.count >= 200)
    for kind in Reply.Kind.allCases {
      #expect(Self.all.count { $0.kind == kind } >= 4, "\(kind.rawValue)")
    }
  }

  @Test(arguments: all) func isReadAsLabelled(labelled: Labelled) {
    let asked = labelled.question.map { question($0) }
    // In "correct", something was told before: the role, and the question before this one.
    let told = ["role": Answer(options: ["finance"])]
    let place = ReplyPlace(
      question: asked, answers: labelled.kind == .correct ? told : [:],
      last: labelled.kind == .correct ? question("role") : nil, today: someday)
    let reply = Self.reader.read(labelled.text, at: place)
    #expect(reply.kind(at: asked) == labelled.kind, "\(reply)")
    if let options = labelled.options {
      #expect(Array(reply.options.prefix(options.count)) == options, "\(reply)")
    }
  }
}
