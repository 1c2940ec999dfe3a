import Testing

@testable import Roadmap

@Suite struct TrialLengthTests {
  @Test(arguments: [
    ("a six-month trial of answering members on one channel", 182),
    ("one curator posting from the stores for twelve weeks, nothing more", 84),
    ("a pilot of 90 days", 90), ("a 3-month pilot", 91),
  ]) func isReadFromTheWish(_ wish: String, _ days: Int) {
    #expect(TrialLength(in: wish)?.days == days)
  }

  @Test(arguments: [
    "", "two hours a week", "a post every two weeks", "ten hours a week of one person",
    "a named team and a start date", "two drivers by February", "month by month", "one day a week",
  ]) func isNotReadFromAnythingElse(_ wish: String) {
    #expect(TrialLength(in: wish) == nil)
  }
}
