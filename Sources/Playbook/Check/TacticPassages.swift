extension Tactic {
  /// A piece of a tactic's prose, with the heading above it; without one it is the title.
  struct Passage {
    let heading: String?
    let text: String

    init(_ heading: String?, _ text: String) {
      self.heading = heading
      self.text = text
    }
  }

  /// What the practitioner is told to do.
  var passages: [Passage] {
    [
      Passage(nil, title), Passage("## When", timing), Passage("## What to show", information),
      Passage("## How to say it", manner), Passage("## The ask", ask),
      Passage("## Signs that it worked", signs.joined(separator: "\n")),
      Passage("## If it did not", ifNot),
    ]
      + Style.allCases.compactMap { style in
        variants[style].map { Passage("### " + style.rawValue, $0) }
      }
  }

  /// What is said besides: what not to do, and what it rests on.
  var asides: [Passage] { [Passage("## When not", notWhen), Passage("## Basis", basis)] }
}
