import Belief
import Foundation
import Interview
import Playbook

/// The built-in content.
let playbook: Playbook = {
  do { return try Playbook.embedded() } catch { fatalError("\(error)") }
}()

/// A reader that has learnt from all of the built-in remarks.
let reader = NoteReader(playbook)

/// The day on which the notes of these tests are read.
let today = Day(number: 20_635)  // 1 July 2026

/// The day on which the natural notes were written.
let someday = Day(number: 20_780)  // 23 November 2026

/// The labelled remarks of a file in `Fixtures`, by voices of which nothing was learnt.
func heldOut(_ name: String) throws -> [Remark] {
  let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures/held-out-\(name).yaml")
  let text = try String(contentsOf: file, encoding: .utf8)
  let (remarks, mistakes) = LabelledRemarks.read(text, file: "held-out-\(name).yaml")
  precondition(mistakes.isEmpty, "\(mistakes)")
  return remarks
}

/// The ids of what a note says surely enough.
func accepted(_ note: String, alias: String? = nil) -> [String] {
  reader.read(note, today: today, alias: alias).sentences.flatMap(\.accepted).map(\.id)
}
