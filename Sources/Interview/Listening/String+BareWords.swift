extension String {
  /// The words and numbers in small letters, without apostrophes: "isn't" is "isnt".
  var bareWords: [String] {
    lowercased().filter { $0 != "'" && $0 != "’" }
      .split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }
}
