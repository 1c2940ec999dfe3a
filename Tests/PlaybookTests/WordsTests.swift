import Testing

@testable import Playbook

@Suite struct WordsTests {
  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("", "ab", 2), ("level", "level", 0), ("level", "levle", 1),
    ("level", "lvel", 1), ("level", "levels", 1), ("level", "lewel", 1), ("ab", "ba", 1),
    ("ca", "abc", 3), ("kitten", "sitting", 3), ("élan", "elan", 1),
  ]) func editDistanceCountsEdits(_ a: String, _ b: String, _ edits: Int) {
    #expect(editDistance(Array(a), Array(b)) == edits)
    #expect(editDistance(Array(b), Array(a)) == edits)
  }

  @Test(
    arguments: [
      ("blnd", "blind"), ("BLIND", "blind"), ("hesitent", "hesitant"), ("oposed", "opposed"),
      ("enthusiastic", "enthusiast"), ("x", nil), ("", nil), ("something-else", nil),
    ] as [(String, String?)]) func nearFindsWhatWasMeant(_ typed: String, _ meant: String?)
  {
    #expect(near(typed, in: ["opposed", "blind", "hesitant", "positive", "enthusiast"]) == meant)
  }

  @Test func nearPrefersTheFirstByLetters() {
    #expect(near("cat", in: ["rat", "bat"]) == "bat")
    #expect(near("cat", in: []) == nil)
  }

  @Test(arguments: [
    ("", ""), ("plain", "plain"), ("{alias} says", "Ann says"), ("{alias}{alias}", "AnnAnn"),
    ("{other}", "{other}"), ("{tricky}", "{alias}"), ("a { b", "a { b"), ("a } b", "a } b"),
    ("{alias", "{alias"), ("{}", "{}"), ("{a {alias}", "{a {alias}"), ("é{alias}é", "éAnné"),
  ]) func fillReplacesOnce(_ text: String, _ filled: String) {
    #expect(fill(text, ["alias": "Ann", "tricky": "{alias}"]) == filled)
  }

  @Test(arguments: [
    ("none", []), ("{alias}", []), ("{name}", ["placeholder-unknown"]),
    ("{alias", ["placeholder-broken"]),
    ("{name} {alias", ["placeholder-unknown", "placeholder-broken"]),
    ("{}", ["placeholder-unknown"]),
  ]) func bracesAreChecked(_ text: String, _ codes: [String]) {
    #expect(Lines.faults(in: text, slots: ["alias"]).map(\.code) == codes)
  }

  @Test(arguments: [
    ("who-raised-it", true), ("50-to-249", true), ("a", true), ("", false), ("-a", false),
    ("a-", false), ("a--b", false), ("A", false), ("a_b", false), ("é", false), ("a b", false),
  ]) func idsAreSmallLettersDigitsAndHyphens(_ text: String, _ isID: Bool) {
    #expect(text.isID == isID)
  }

  @Test(arguments: [
    ("  a  ", "a"), ("\n\ta b\r\n", "a b"), ("", ""), (" \n ", ""),
  ]) func trimmingTakesWhiteSpaceAway(_ text: String, _ trimmed: String) {
    #expect(text.trimmed == trimmed)
  }
}
