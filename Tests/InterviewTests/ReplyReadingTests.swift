import Belief
import Testing

@testable import Interview

@Suite struct ReplyReadingTests {
  private static let reader = ReplyReader(playbook)

  private func read(_ text: String, _ id: String) -> Reply {
    Self.reader.read(text, at: ReplyPlace(question: question(id), today: someday))
  }

  static let options: [(String, String, [String], Known?)] = [
    ("1", "who-raised-it", ["nobody"], nil), (" 2 ", "who-raised-it", ["dropped"], nil),
    ("2t", "who-raised-it", ["dropped"], .told), ("2T", "who-raised-it", ["dropped"], .told),
    ("2 told", "who-raised-it", ["dropped"], .told), ("3 g", "who-raised-it", ["pursued"], .guess),
    ("3 s", "who-raised-it", ["pursued"], .saw), ("3 Guess", "who-raised-it", ["pursued"], .guess),
    ("3.", "who-raised-it", ["pursued"], nil), ("3)", "who-raised-it", ["pursued"], nil),
    ("told", "who-raised-it", ["told"], nil), ("told told", "who-raised-it", ["told"], .told),
    ("DROPPED", "who-raised-it", ["dropped"], nil), ("purs", "who-raised-it", ["pursued"], nil),
    ("purs t", "who-raised-it", ["pursued"], .told), ("finance", "sector", ["finance"], nil),
    ("charity", "sector", ["non-profit"], nil), ("goods", "sector", ["consumer-goods"], nil),
    ("chief", "role", ["chief-executive"], nil), ("legal", "role", ["legal-compliance"], nil),
    ("Fewer than 50", "size", ["under-50"], nil), ("50 to 249", "size", ["50-to-249"], nil),
    ("1,3", "worry-heard-most", ["no-experience", "unclear-value"], nil),
    ("1 3 g", "worry-heard-most", ["no-experience", "unclear-value"], .guess),
    ("1 & 3", "worry-heard-most", ["no-experience", "unclear-value"], nil),
    ("control, value", "worry-heard-most", ["loss-of-control", "unclear-value"], nil),
    (
      "1 and 3, she says it each time", "worry-heard-most", ["no-experience", "unclear-value"], nil
    ),
    ("1, 3 g, that old video", "worry-heard-most", ["no-experience", "unclear-value"], .guess),
    ("3,3,3", "who-raised-it", ["pursued"], nil),
  ]

  @Test(arguments: options)
  func anOptionIsReadInManyForms(text: String, id: String, options: [String], known: Known?) {
    #expect(read(text, id) == .options(options, known: known))
  }

  static let others: [(String, String, Reply)] = [
    ("", "sector", .empty), (" \n ", "alias", .empty), ("0", "sector", .outOfRange),
    ("15", "sector", .outOfRange), ("1 99", "worry-heard-most", .outOfRange),
    ("1 2", "sector", .tooMany(["finance", "healthcare"])),
    ("finance, food", "sector", .tooMany(["finance", "food"])),
    ("te", "sector", .ambiguous(["technology", "telecom"])),
    ("yes", "sector", .meaning(.yes)), ("I don't know", "sector", .meaning(.unknown)),
    ("NEXT PLEASE!", "sector", .meaning(.skip)), ("help", "alias", .meaning(.help)),
    ("yes", "alias", .text("yes")), ("hello", "alias", .text("hello")),
    ("2", "alias", .text("2")), ("  Blue  ", "alias", .text("Blue")),
    ("a\nb", "alias", .text("a\nb")), ("30 September", "wanted-by", .days([day("2026-09-30")])),
    ("before the autumn holidays, end of September", "wanted-by", .days([day("2026-09-30")])),
    ("August", "wanted-by", .days([day("2026-08-31")])),
    ("August", "out-of-reach", .days([day("2026-08-01"), day("2026-08-31")])),
    ("as the wind blows", "wanted-by", .ownWords(near: [], known: nil)),
    ("skip", "wanted-by", .meaning(.skip)),
    (".", "sector", .ownWords(near: [], known: nil)), ("-1", "sector", .outOfRange),
    ("purple elephants", "sector", .ownWords(near: [], known: nil)),
  ]

  @Test(arguments: others)
  func otherRepliesAreToldApart(text: String, id: String, reading: Reply) {
    #expect(read(text, id) == reading)
  }
}
