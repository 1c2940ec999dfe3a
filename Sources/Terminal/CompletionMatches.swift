import Foundation

/// The candidates as readline wants them: first what replaces the word, then all, then NULL.
///
/// Readline frees the array and each string. `nil` if there is no candidate.
func completionMatches(_ candidates: [String], word: String)
  -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
{
  guard !candidates.isEmpty else { return nil }
  let replacement = commonStart(of: candidates, atLeast: word)
  let strings = candidates.count == 1 ? [replacement] : [replacement] + candidates
  let size = (strings.count + 1) * MemoryLayout<UnsafeMutablePointer<CChar>?>.stride
  guard let memory = malloc(size) else { return nil }
  let matches = memory.bindMemory(
    to: UnsafeMutablePointer<CChar>?.self, capacity: strings.count + 1)
  for (index, string) in strings.enumerated() {
    (matches + index).initialize(to: strdup(string))
  }
  (matches + strings.count).initialize(to: nil)
  return matches
}

/// What all candidates start with, or `word` itself if that is less than is typed already.
func commonStart(of candidates: [String], atLeast word: String) -> String {
  guard let first = candidates.first else { return word }
  if candidates.count == 1 { return first }
  let common = candidates.dropFirst().reduce(first) { $0.commonPrefix(with: $1, options: .literal) }
  return common.count < word.count ? word : common
}
