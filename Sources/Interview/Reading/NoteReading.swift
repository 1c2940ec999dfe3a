import Belief
import Playbook

/// A note, sentence by sentence, with what is believed after it.
public struct NoteReading: Sendable, Equatable {
  /// The sentences in order.
  public let sentences: [ReadSentence]
  /// What is believed of the executive if the accepted readings are right as often as they claim.
  ///
  /// Each accepted reading of a level with confidence c is evidence in which that level is favoured
  /// over every other by the ratio c / ((1 − c)/4), that is, its confidence against what is left over,
  /// shared by the other four; each accepted barrier is favoured by c / (1 − c). A reading is weighed
  /// with the prior, which it already contains, once, and repeated readings of one label count with
  /// the weights 1, ½, ¼ …, since the sentences of one note are not independent.
  public let belief: Posterior

  init(sentences: [ReadSentence], in playbook: Playbook) {
    self.sentences = sentences
    belief = ReadBelief.posterior(of: sentences.flatMap(\.accepted), in: playbook.bank)
  }
}
