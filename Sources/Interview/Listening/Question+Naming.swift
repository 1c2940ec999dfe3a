import Playbook

extension Question {
  /// The option with this number, as shown.
  func option(number: Int) -> String? {
    number > 0 && number <= options.count ? options[number - 1].id : nil
  }

  /// The option whose id or word this is.
  func option(called text: String) -> String? {
    let typed = text.lowercased()
    return options.first { $0.id == typed || $0.word == typed }?.id
  }

  /// The option whose words, three at least, stand in the text as they are shown: "no, more what might go
  /// wrong"; nil if those of several do.
  func option(quotedIn text: String) -> String? {
    let typed = " " + text.bareWords.joined(separator: " ") + " "
    let quoted = options.filter { option in
      let words = option.say.bareWords
      return words.count >= 3 && typed.contains(" " + words.joined(separator: " ") + " ")
    }
    return quoted.count == 1 ? quoted[0].id : nil
  }

  /// The options whose id, word or words are this, or else begin with it.
  func named(_ text: String) -> [String] {
    let typed = text.lowercased()
    guard !typed.isEmpty else { return [] }
    func names(_ option: Option) -> [String] {
      [option.id, option.word ?? option.id, option.say.lowercased()]
    }
    let exact = options.filter { names($0).contains(typed) }
    if !exact.isEmpty { return exact.map(\.id) }
    guard typed.count >= 2 else { return [] }
    return options.filter { names($0).contains { $0.hasPrefix(typed) } }.map(\.id)
  }
}

extension String {
  /// Whether two texts differ in nothing but the size of letters and the last stop.
  func caseInsensitiveEquals(_ other: String) -> Bool {
    func plain(_ text: String) -> String {
      let small = text.lowercased()
      return small.hasSuffix(".") ? String(small.dropLast()) : small
    }
    return plain(self) == plain(other)
  }
}
