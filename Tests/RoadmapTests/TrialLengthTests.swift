import Testing

@testable import Roadmap

@Suite struct TrialLengthTests {
  @Test(arguments: [
    ("a six-month trial of answering members on one channel", 183, "six months"),
    ("one curator posting from the stores for twelve weeks, nothing more", 84, "twelve weeks"),
    ("a pilot of 90 days", 90, "90 days"), ("a 3-month pilot", 91, "3 months"),
  ]) func isReadFromTheWish(_ wish: String, _ days: Int, _ words: String) {
    let length = TrialLength(in: wish)
    #expect(length?.days == days && length?.words == words, "\(String(describing: length))")
  }

  @Test(arguments: [
    "", "two hours a week", "a post every two weeks", "ten hours a week of one person",
    "a named team and a start date", "two drivers by February", "month by month", "one day a week",
  ]) func isNotReadFromAnythingElse(_ wish: String) {
    #expect(TrialLength(in: wish) == nil)
  }
}
