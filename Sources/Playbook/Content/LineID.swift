/// The lines that the assistant speaks; `lines.yaml` holds the words of each.
public enum LineID: String, CaseIterable, Sendable {
  // Opening and coming back
  case welcome
  case privacy
  case howToAnswer = "how-to-answer"
  case welcomeBack = "welcome-back"
  case contentChanged = "content-changed"
  case answerLost = "answer-lost"
  case part
  case beforeWeighing = "before-weighing"
  case stoppedFirm = "stopped-firm"
  case stoppedNotWorth = "stopped-not-worth"
  case stoppedEnough = "stopped-enough"
  case stoppedExhausted = "stopped-exhausted"

  // Asking
  case hintSeveral = "hint-several"
  case hintText = "hint-text"
  case hintDate = "hint-date"
  case hintPeriod = "hint-period"
  case theExecutive = "the-executive"
  case knownTold = "known-told"
  case knownGuess = "known-guess"
  case nameSaw = "name-saw"
  case nameTold = "name-told"
  case nameGuess = "name-guess"

  // Hearing
  case heard
  case heardOne = "heard-one"
  case heardTwo = "heard-two"
  case heardNothing = "heard-nothing"
  case wordsKept = "words-kept"
  case emptyChoice = "empty-choice"
  case emptyText = "empty-text"
  case outOfRange = "out-of-range"
  case tooMany = "too-many"
  case ambiguous
  case notADay = "not-a-day"
  case bothAsked = "both-asked"
  case itDepends = "it-depends"
  case notAYesOrNo = "not-a-yes-or-no"
  case greetingReturned = "greeting-returned"
  case thanksReturned = "thanks-returned"
  case sensitive
  case surprise
  case interrupted
  case noted
  case noteHow = "note-how"
  case notSeen = "not-seen"
  case skipped
  case attributed
  case nothingToAttribute = "nothing-to-attribute"

  // Moving about and correcting
  case commandNear = "command-near"
  case commandUnknown = "command-unknown"
  case noQuestionOpen = "no-question-open"
  case wentBack = "went-back"
  case nothingToGoBackTo = "nothing-to-go-back-to"
  case changeHow = "change-how"
  case changeUnknown = "change-unknown"
  case changing
  case leftAsItWas = "left-as-it-was"
  case levelChanged = "level-changed"
  case confidenceChanged = "confidence-changed"
  case barrierAppeared = "barrier-appeared"
  case barrierGone = "barrier-gone"
  case targetChanged = "target-changed"
  case answerDormant = "answer-dormant"
  case answerBack = "answer-back"
  case nothingChanged = "nothing-changed"
  case roadmapRenewed = "roadmap-renewed"
  case roadmapEarly = "roadmap-early"

  // Explaining
  case why
  case whyNow = "why-now"
  case whyOption = "why-option"
  case whyOptionBoth = "why-option-both"
  case whyOptionBarriers = "why-option-barriers"
  case whyOptionNothing = "why-option-nothing"
  case whatIf = "what-if"
  case whatIfItem = "what-if-item"
  case whatIfNothing = "what-if-nothing"
  case example
  case again
  case status
  case statusEmpty = "status-empty"
  case statusNoEvidence = "status-no-evidence"
  case answerItem = "answer-item"
  case ownWords = "own-words"
  case noteItem = "note-item"

  // Summing up
  case summingUp = "summing-up"
  case verdictHeading = "verdict-heading"
  case verdictFirm = "verdict-firm"
  case verdictOpen = "verdict-open"
  case verdictNeeds = "verdict-needs"
  case verdictWithoutEvidence = "verdict-without-evidence"
  case weighedMost = "weighed-most"
  case weighedNothing = "weighed-nothing"
  case weighedItem = "weighed-item"
  case pointsOtherWay = "points-other-way"
  case barriersFound = "barriers-found"
  case barrierItem = "barrier-item"
  case noBarriers = "no-barriers"
  case unknown
  case nothingUnknown = "nothing-unknown"
  case stillSurprising = "still-surprising"
  case scaleCaution = "scale-caution"
  case dimensionAwareness = "dimension-awareness"
  case dimensionFirstHandUse = "dimension-first-hand-use"
  case dimensionValueBelief = "dimension-value-belief"
  case dimensionPerceivedThreat = "dimension-perceived-threat"
  case dimensionConstraints = "dimension-constraints"
  case dimensionAdvocacy = "dimension-advocacy"
  case confirmAsk = "confirm-ask"
  case confirmed
  case whatIsWrong = "what-is-wrong"
  case disputed
  case notedAtSummary = "noted-at-summary"

  // The roadmap's reasons
  case becauseUnknown = "because-unknown"
  case becausePrepares = "because-prepares"
  case becauseKeeps = "because-keeps"
  case becauseCommon = "because-common"

  // Why a variant of how to say it was chosen
  case styleReader = "style-reader"
  case styleListener = "style-listener"
  case styleFigures = "style-figures"
  case styleStories = "style-stories"
  case styleDetail = "style-detail"
  case styleHeadline = "style-headline"
  case styleAlone = "style-alone"
  case styleInCompany = "style-in-company"

  // Talking about the plan
  case planNone = "plan-none"
  case stepWhich = "step-which"
  case stepWhy = "step-why"
  case stepReason = "step-reason"
  case stepBasis = "step-basis"
  case stepOthers = "step-others"
  case stepDropped = "step-dropped"
  case stepSwapped = "step-swapped"
  case stepNoOther = "step-no-other"
  case stepPutOff = "step-put-off"
  case laterHow = "later-how"
  case laterNotLater = "later-not-later"
  case planChangeTakenBack = "plan-change-taken-back"
  case planUnchanged = "plan-unchanged"
  case planAdded = "plan-added"
  case planGone = "plan-gone"
  case planMoved = "plan-moved"
  case planMovedToo = "plan-moved-too"
  case planEndsLater = "plan-ends-later"
  case planEndsSooner = "plan-ends-sooner"
  case planEndsSame = "plan-ends-same"
  case planBroken = "plan-broken"
  case objectionHow = "objection-how"
  case objectionUnknown = "objection-unknown"
  case objectionReflect = "objection-reflect"
  case objectionAsk = "objection-ask"
  case objectionRespond = "objection-respond"
  case objectionLimit = "objection-limit"
  case objectionOffer = "objection-offer"
  case objectionNot = "objection-not"
  case objectionPlanned = "objection-planned"
  case objectionRaised = "objection-raised"
  case nothingToAsk = "nothing-to-ask"

  // Who else may carry a step
  case messengerPeer = "messenger-peer"
  case messengerChampion = "messenger-champion"
  case messengerCompliance = "messenger-compliance"
  case messengerInsider = "messenger-insider"
  case messengerAdviser = "messenger-adviser"
  case aTrustedColleague = "a-trusted-colleague"

  // Where the roadmap forks
  case forkAt = "fork-at"
  case forkAtOnce = "fork-at-once"
  case forkDecided = "fork-decided"
  case forkUndecided = "fork-undecided"
  case forkBranch = "fork-branch"
  case forkBranchNothing = "fork-branch-nothing"
  case forkSign = "fork-sign"

  // What a transcript says in place of a picture or document
  case shownScale = "shown-scale"
  case shownOverview = "shown-overview"
  case shownRoadmap = "shown-roadmap"
  case shownRopes = "shown-ropes"
  case shownBrief = "shown-brief"
  case shownTranscript = "shown-transcript"
  case shownTrajectory = "shown-trajectory"
  case shownChanges = "shown-changes"

  // What a redacted document says in place of what it leaves out
  case redactedName = "redacted-name"
  case redactedRole = "redacted-role"
  case redactedOrganisation = "redacted-organisation"
  case redactedWords = "redacted-words"

  // Remarks on the roadmap
  case scaleTarget = "scale-target"
  case whatIsWanted = "what-is-wanted"
  case aPeer = "a-peer"
  case remarkAlreadyThere = "remark-already-there"
  case remarkLevelOpen = "remark-level-open"
  case remarkLate = "remark-late"
  case remarkFits = "remark-fits"
  case remarkFitsNothing = "remark-fits-nothing"
  case remarkWouldFit = "remark-would-fit"
  case concessionDeadline = "concession-deadline"
  case concessionTarget = "concession-target"
  case concessionAbsence = "concession-absence"
  case remarkInTime = "remark-in-time"
  case remarkBoardBefore = "remark-board-before"
  case remarkBoardAfter = "remark-board-after"
  case remarkBudgetBefore = "remark-budget-before"
  case remarkBudgetAfter = "remark-budget-after"
  case remarkSeldomSeen = "remark-seldom-seen"
  case calendarNote = "calendar-note"
  case remarkNoWay = "remark-no-way"
  case remarkSorePoint = "remark-sore-point"
  case remarkNotEased = "remark-not-eased"
  case remarkLeftUnknown = "remark-left-unknown"

  // Advice, documents and leaving
  case afterRoadmap = "after-roadmap"
  case advisingAsk = "advising-ask"
  case written
  case fileExists = "file-exists"
  case notWritten = "not-written"
  case composeBelow = "compose-below"
  case composedNothing = "composed-nothing"
  case notComposed = "not-composed"
  case paused
  case resumeWith = "resume-with"
  case finished
  case resumeHeading = "resume-heading"
  case resumeItem = "resume-item"
  case resumeAsk = "resume-ask"
  case notSaved = "not-saved"
  case savedAfterAll = "saved-after-all"

  // A check-in
  case checkInWelcome = "check-in-welcome"
  case checkInSince = "check-in-since"
  case stepOver = "step-over"
  case stepUnderWay = "step-under-way"
  case stepAhead = "step-ahead"
  case signsIntro = "signs-intro"
  case signItem = "sign-item"
  case checkInHeading = "check-in-heading"
  case nothingNew = "nothing-new"
  case answerMoved = "answer-moved"
  case putOffAgain = "put-off-again"
  case faded
  case verdictThen = "verdict-then"
  case verdictFaded = "verdict-faded"
  case verdictStays = "verdict-stays"
  case verdictMoves = "verdict-moves"
  case movedMost = "moved-most"
  case movedFor = "moved-for"
  case movedAgainst = "moved-against"
  case barrierEased = "barrier-eased"
  case checkInConfirmAsk = "check-in-confirm-ask"
  case checkInConfirmed = "check-in-confirmed"
  case trajectoryHeading = "trajectory-heading"

  // A calendar, and what is due
  case calendarSummary = "calendar-summary"
  case calendarDescription = "calendar-description"
  case calendarEmpty = "calendar-empty"

  // Help
  case helpIntro = "help-intro"
  case helpHelp = "help-help"
  case helpWhy = "help-why"
  case helpWhatIf = "help-what-if"
  case helpExample = "help-example"
  case helpAgain = "help-again"
  case helpBack = "help-back"
  case helpChange = "help-change"
  case helpSkip = "help-skip"
  case helpStatus = "help-status"
  case helpNote = "help-note"
  case helpEdit = "help-edit"
  case helpSaw = "help-saw"
  case helpTold = "help-told"
  case helpGuess = "help-guess"
  case helpEnough = "help-enough"
  case helpRoadmap = "help-roadmap"
  case helpDrop = "help-drop"
  case helpSwap = "help-swap"
  case helpLater = "help-later"
  case helpObjection = "help-objection"
  case helpRopes = "help-ropes"
  case helpBrief = "help-brief"
  case helpTranscript = "help-transcript"
  case helpQuit = "help-quit"
}
