import Belief
import Playbook

/// Finds the objection that somebody's words come closest to.
///
/// By how alike they are to what the content has heard of each, and by how far the remarks teach that they
/// speak of a barrier behind it.
struct ObjectionMatch: Sendable {
  /// Words for which more than this speaks are taken for an objection.
  static let close = 0.4
  /// Of the share of the barriers behind an objection, beside the likeness.
  private static let barrier = 0.3

  private let objections: [Objection]
  private let reader: NoteReader
  private let likeness: Likeness
  /// Of each objection, the places of its barriers among the labels of a remark.
  private let labels: [[Int]]

  /// Learns the objections by what is heard of them.
  init(_ objections: [Objection], by reader: NoteReader) {
    self.objections = objections
    self.reader = reader
    likeness = Likeness(of: objections.map { $0.heard.map(reader.impression) })
    labels = objections.map { objection in
      objection.barriers.compactMap { Remark.Meaning.all.firstIndex(of: .barrier($0)) }
    }
  }

  /// The objection, if any comes close; the author's first of two that are equally close.
  func best(for text: String) -> Objection? {
    let typed = reader.typed(text)
    let scores = zip(likeness.likenesses(to: typed.impression), labels).map { likeness, labels in
      likeness + Self.barrier * labels.reduce(0) { $0 + Double(typed.shares[$1]) }
    }
    let best = scores.indices.max { (scores[$0], $1) < (scores[$1], $0) }
    return best.flatMap { scores[$0] >= Self.close ? objections[$0] : nil }
  }
}
