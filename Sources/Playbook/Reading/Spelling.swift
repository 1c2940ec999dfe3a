/// The candidate closest to a mistyped word, if one is close enough to be meant.
///
/// Close means an edit distance (insertions, deletions, replacements, swaps of neighbours) of at most
/// a third of the word's length, and at least one edit is always allowed.
public func near(_ word: String, in candidates: some Sequence<String>) -> String? {
  let typed = Array(word.lowercased())
  let allowed = max(1, typed.count / 3)
  return
    candidates
    .map { ($0, editDistance(typed, Array($0.lowercased()))) }
    .filter { $0.1 <= allowed }
    .min { ($0.1, $0.0) < ($1.1, $1.0) }?.0
}

/// The edit distance of two words, in which a swap of neighbours counts as one edit (optimal string
/// alignment).
func editDistance(_ a: [Character], _ b: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var current = [i + 1]
    for j in b.indices {
      var best = min(last[j + 1] + 1, current[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        best = min(best, beforeLast[j - 1] + 1)
      }
      current.append(best)
    }
    beforeLast = last
    last = current
  }
  return last[b.count]
}
