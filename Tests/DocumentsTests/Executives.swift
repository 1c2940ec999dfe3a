import Belief

extension Executive {
  /// A finance director: hesitant, for fear of the regulator and of a pile-on.
  static let harriet = Executive(
    name: "harriet", today: "2026-07-01",
    answers: [
      wrote("alias", "Harriet"), chose("role", "finance"), chose("sector", "finance"),
      chose("size", "250-to-999"), chose("access", "sees-seldom"),
      wrote("wanted", "a six-month trial of answering members on one channel, ten hours a week"),
      chose("support-needed", "approve"), dated("wanted-by", "2026-09-30"),
      wrote("aim", "fewer members lost in their first year"), chose("publics", "found"),
      chose("who-raised-it", "pursued"), chose("last-question", "danger"),
      chose("last-forwarded", "read"), chose("own-account", "reads"),
      chose("furthest-word", "someday"), chose("asked-view", "weighed", known: .told),
      chose("told-whom", "asked", known: .told), chose("rules-remark", "asked"),
      chose("worry-heard-most", "loss-of-control", "unclear-value", "legal-risk"),
      chose("critical-comment", "what-if-more"),
      chose("asked-what-it-brings", "asked-for-return"),
      chose("law-brought-up", "asked-what-is-required"), chose("figures-or-stories", "figures"),
      chose("reader-or-listener", "reader"), chose("detail-or-headline", "detail"),
      chose("listens-to", "insider"), wrote("listens-to-whom", "the head of compliance"),
      dated("budget-closes", "2026-09-30"), dated("board-meets", "2026-10-14"),
      dated("out-of-reach", "2026-08-10", "2026-08-16"),
      wrote("sore-point", "the branch closures of a rival"), chose("ally-in-compliance", "ally"),
    ],
    notes: ["She circulated her notes of the trade conference without comment."],
    corrected: ("furthest-word", "polite"), reviewed: .good)

  /// The head of a hospital: positive, and waiting for a plan and for hands.
  static let brandt = Executive(
    name: "brandt", today: "2026-10-05",
    answers: [
      wrote("alias", "Dr Brandt"), chose("role", "chief-executive"), chose("sector", "healthcare"),
      chose("size", "1000-to-9999"), chose("access", "sees-often"),
      wrote("wanted", "a named team and a start date"), chose("support-needed", "approve"),
      dated("wanted-by", "2026-11-20"), chose("publics", "found"),
      chose("who-raised-it", "asked"), chose("last-question", "how"),
      chose("last-forwarded", "acted"), chose("furthest-word", "principle"),
      chose("last-request", "agreed"), chose("last-reason", "hands"),
      chose("rules-remark", "adviser"), chose("told-whom", "announced"),
      chose("asked-view", "condition"),
      chose("worry-heard-most", "no-plan", "resources", "legal-risk"),
      chose("hours-asked-for", "refused-for-want"),
      chose("law-brought-up", "asked-what-is-required"),
      chose("asked-for-at-the-end", "who-when-hours"), chose("reader-or-listener", "reader"),
      chose("detail-or-headline", "headline"), chose("alone-or-in-company", "alone"),
      chose("listens-to", "insider"), wrote("listens-to-whom", "the medical director"),
      dated("budget-closes", "2026-11-20"), chose("going-on", "dispute-under-way"),
      wrote("busy-with", "the winter plan"), chose("open-opponent", "opponent"),
    ])

  /// The founder of a pump works: blind, sure that his customers are elsewhere.
  static let okafor = Executive(
    name: "okafor", today: "2026-11-02",
    answers: [
      wrote("alias", "Mr Okafor"), chose("role", "founder-owner"), chose("sector", "manufacturing"),
      chose("size", "50-to-249"), chose("access", "sees-often"),
      wrote("wanted", "twenty minutes a week of the chief engineer's time for the forum"),
      chose("support-needed", "approve"), chose("publics", "found"),
      chose("who-raised-it", "dropped"), chose("last-question", "nothing"),
      chose("named-unprompted", "vaguely"), chose("last-forwarded", "polite"),
      chose("own-account", "none"), chose("furthest-word", "polite"),
      chose("publics-remark", "absent"), chose("told-whom", "nobody"),
      chose("worry-heard-most", "audience-doubt"), chose("hands-on", "others-open-it"),
      chose("where-they-talk", "said-not-there"), chose("figures-or-stories", "stories"),
      chose("reader-or-listener", "listener"), chose("alone-or-in-company", "alone"),
      chose("listens-to", "peer-elsewhere"),
      dated("out-of-reach", "2027-01-18", "2027-03-07"),
      chose("peer-who-uses-it", "peer-known"),
      wrote("peer-name", "the managing director of a valve firm"),
    ],
    notes: ["He loves the workshop.", "Coffee every Friday."])

  static let all = [harriet, brandt, okafor]
}
