import Playbook

/// Finds the phrases of `rehearsal/cues.yaml` in an utterance.
struct CueFinder {
  let cues: RehearsalCues?

  /// Whether a phrase of the list is there.
  func has(_ cue: Cue, in utterance: Utterance) -> Bool {
    first(cue, in: utterance) != nil
  }

  /// The words of the first phrase of the list, without the marks of beginning and end.
  func first(_ cue: Cue, in utterance: Utterance) -> Range<Int>? {
    ranges(cue, in: utterance).first
  }

  /// The words of every phrase of the list, as places among the utterance's words.
  func ranges(_ cue: Cue, in utterance: Utterance) -> [Range<Int>] {
    (cues?.phrases[cue]?.ranges(in: utterance.forms) ?? []).compactMap { _, range in
      let low = max(0, range.lowerBound - 1)
      let high = min(utterance.words.count, range.upperBound - 1)
      return low < high ? low..<high : nil
    }
  }

  /// Whether a phrase of the list begins within the first words.
  func opens(_ cue: Cue, in utterance: Utterance, within words: Int = 3) -> Bool {
    ranges(cue, in: utterance).contains { $0.lowerBound < words }
  }
}
