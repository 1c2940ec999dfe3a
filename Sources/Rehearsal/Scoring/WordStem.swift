/// Cuts the endings off English words, so that "complains", "complained" and "complaining" are one.
enum WordStem {
  private static let endings = ["'s", "ing", "ied", "ies", "ed", "es", "ly", "s"]

  /// The word without its ending.
  static func of(_ word: String) -> String {
    var stem = word
    for ending in endings where stem.hasSuffix(ending) && stem.count >= ending.count + 3 {
      if ending == "s", let before = stem.dropLast().last, "sui".contains(before) { break }
      stem.removeLast(ending.count)
      if ending.hasPrefix("ie") { stem += "i" }
      if let last = stem.last, stem.count > 3, stem.dropLast().last == last, !"aeslo".contains(last)
      {
        stem.removeLast()
      }
      if ending != "'s" { break }
    }
    if stem.count > 3, stem.last == "e" { stem.removeLast() }
    if stem.count > 3, stem.last == "y" { stem = stem.dropLast() + "i" }
    return stem
  }
}
