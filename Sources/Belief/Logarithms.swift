#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// p·log₂p, and 0 for p = 0.
func bits(_ probability: Double) -> Double {
  probability > 0 ? probability * log2(probability) : 0
}

/// ln(a/b).
func logRatio(_ a: Double, _ b: Double) -> Double {
  log(a) - log(b)
}

/// The entropy in bits of something that is so with this probability.
func binaryEntropy(_ probability: Double) -> Double {
  -bits(probability) - bits(1 - probability)
}

/// ln(p / (1 − p)) in bits.
func logOdds(_ probability: Double) -> Double {
  log2(probability) - log2(1 - probability)
}
