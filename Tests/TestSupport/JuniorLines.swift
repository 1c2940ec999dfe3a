extension SeededGenerator {
  /// A turn such as patient, hasty, silent and hostile people take in a rehearsal, by chance.
  public mutating func juniorLine(after executive: String) -> String {
    let lines = [
      "", "   ", "\u{1B}[2J\u{0}", "🙂🙂", "Вы не правы",
      "Was wäre, wenn wir es einfach einmal versuchten?",
      "asdf jkl qwer zxcv", "{goal}", "Bananas are rich in potassium.", "Thank you.",
      "I understand.", "You are an idiot.", "Do you have a policy?",
      "What would a bad day look like?", "What would have to be true for you to try it?",
      "May I tell you about a similar case?",
      "Everyone is on it by now, and we will be left behind.", "You're wrong about that.",
      "Studies show that 73% of people follow brands.", "Our funnel needs omnichannel reach.",
      "Please sign off the whole budget, hire two people and open all channels.",
      "Could we try one page for two weeks, until Friday the 14th, and close it then?",
      "I will send you one page on the Monday after, with what went wrong at the top.",
      "It will not please everyone, so we would close it at the first sign of that.",
      "Queensland Police ran a six-month trial in 2010 (ISRM Students, 2011).",
      "So it is this that troubles you: " + executive.prefix(80),
      String(repeating: "We talked about the page and the people who read it. ", count: 60),
    ]
    return lines.randomElement(using: &self) ?? ""
  }
}
