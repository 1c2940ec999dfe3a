extension LineID {
  /// The names that may stand in braces in this line; `alias` may stand in each.
  public var slots: [String] { ["alias"] + ownSlots }

  private var ownSlots: [String] {
    switch self {
    case .welcomeBack, .stoppedFirm, .stoppedNotWorth, .stoppedEnough, .stoppedExhausted: ["count"]
    case .answerLost, .answerDormant, .answerBack, .again: ["question"]
    case .part: ["title"]
    case .heard, .changing: ["answer"]
    case .checkInWelcome, .checkInSince, .checkInHeading: ["since"]
    case .stepOver, .stepUnderWay, .stepAhead: ["starts", "ends"]
    case .calendarSummary: ["step"]
    case .calendarDescription: ["ask", "signs", "not-when"]
    case .signItem: ["sign"]
    case .answerMoved: ["number", "question", "answer", "before"]
    case .putOffAgain: ["step"]
    case .faded: ["count", "day", "percent"]
    case .verdictThen, .verdictUnmoved: ["day", "level", "percent"]
    case .verdictFaded, .verdictStays, .verdictMoves: ["level", "percent"]
    case .movedFor, .movedAgainst: ["question", "answer", "level"]
    case .barrierEased: ["barrier"]
    case .heardOne, .guessedOne: ["number", "option"]
    case .heardTwo, .guessedTwo: ["number", "option", "other-number", "other"]
    case .choiceAgain, .listAgain, .outOfRange, .struckAndLeft, .tookOne,
      .tookAll, .unread, .unreadMore, .unreadHidden, .andMore, .noteMore, .remainingExactly:
      ["count"]
    case .heardAsKnown: ["known"]
    case .amendedItem: ["number", "item"]
    case .heardItem: ["question", "answer", "words"]
    case .heardItemAgain: ["question", "answer"]
    case .heardItemInstead: ["question", "answer", "before", "words"]
    case .unreadItem, .heardItemUnread: ["words"]
    case .heardListUnread, .heardListPerhaps, .listUnmeant: ["number"]
    case .heardItemPerhaps: ["near", "words"]
    case .listUnmeantNear: ["number", "near"]
    case .foreignTongue: ["language"]
    case .explainedBadWeek, .explainedAudience: ["question"]
    case .explainedChangeSince: ["day"]
    case .ambiguous: ["options"]
    case .sensitive: ["warning", "words"]
    case .surprise, .targetChanged, .whatIf, .whatIfNothing, .disputed: ["level"]
    case .attributed: ["question", "known"]
    case .commandNear: ["typed", "near"]
    case .commandUnknown, .changeUnknown, .defineUnknown: ["typed"]
    case .coachLearn, .coachListen, .coachAsk, .senior, .seniorBecause, .seniorAvoid: ["text"]
    case .coachAgrees: ["level", "percent"]
    case .coachDiffers: ["own", "level", "percent", "left"]
    case .coachAgainst, .coachNothingAgainst, .coachFor: ["own"]
    case .coachTooSure, .coachTooCareful, .coachSureEnough: ["percent", "allowed"]
    case .coachBarriersAgreed, .defineList: ["list"]
    case .coachBarrierMissed, .coachBarrierDoubted: ["barrier", "percent"]
    case .coachBarrierUnheard: ["barrier"]
    case .coachBecause: ["question", "answer"]
    case .defined: ["term", "text"]
    case .reviewWelcome, .reviewBack, .reviewChecks, .reviewNoCheck: ["count"]
    case .reviewLine, .reviewLineGoesOn: ["number", "who", "text"]
    case .reviewComment: ["author", "day", "words"]
    case .reviewNoLine: ["number", "count"]
    case .reviewKept, .reviewWithdrawn: ["number"]
    case .reviewCheckAsk: ["number", "count", "check"]
    case .reviewAgreed, .reviewDiffers: ["verdict"]
    case .reviewAgreedQuoting, .reviewDiffersQuoting: ["verdict", "turn", "quote"]
    case .reviewTurn: ["who", "turn"]
    case .reviewOverruled: ["verdict"]
    case .reviewDone: ["comments", "judged", "overrides"]
    case .reviewTrainee, .reviewOther, .reviewExecutive, .reviewAsk, .reviewHow, .reviewMet,
      .reviewMissed,
      .reviewAbstained, .reviewReasonAsk, .reviewUpheld, .reviewNoReason, .reviewCloseAsk:
      []
    case .levelChanged: ["before", "after", "percent"]
    case .confidenceChanged: ["level", "before", "after"]
    case .barrierAppeared, .barrierGone: ["barrier"]
    case .why: ["reason"]
    case .stepsInOrder: ["step", "from"]
    case .stepsUntil: ["day"]
    case .stepsShorter: ["number", "step", "day", "ends"]
    case .stepsUntilItem: ["number", "step", "from"]
    case .stepsNoneUntil: ["day", "step", "from"]
    case .whyNow: ["level", "percent", "bits", "share"]
    case .whyOption, .whyOptionBoth, .whyOptionBarriers, .whyOptionNothing:
      ["number", "level", "percent", "barriers"]
    case .whatIfItem: ["question", "answer", "level", "percent"]
    case .restsBarrier: ["barrier", "percent"]
    case .restsLevel: ["level", "percent"]
    case .whatIfGivenItem: ["question", "answer", "level"]
    case .example: ["example"]
    case .status: ["level", "percent", "other", "other-percent"]
    case .remaining: ["least", "most"]
    case .answerItem: ["number", "question", "answer"]
    case .ownWords, .noteItem, .remarkSorePoint: ["words"]
    case .verdictFirm, .verdictOpen: ["level", "percent", "sentence", "other", "other-percent"]
    case .verdictNeeds: ["needs"]
    case .weighedItem: ["question", "answer", "count", "level", "other-count", "other"]
    case .barrierItem: ["barrier", "percent", "sentence"]
    case .unknown, .becauseUnknown: ["list"]
    case .resumeWith, .afterRoadmap: ["command"]
    case .resumeItem: ["number", "name", "when", "count"]
    case .notSaved: ["reason"]
    case .becausePrepares: ["step"]
    case .remarkLevelOpen: ["level"]
    case .remarkLevelsOpen: ["levels", "level"]
    case .remarkPassed: ["deadline", "day"]
    case .remarkLate: ["days", "deadline"]
    case .remarkTightened: ["days", "wished"]
    case .remarkInTime: ["deadline", "begin"]
    case .remarkFits, .remarkFitsSame: ["count", "step", "level"]
    case .remarkWouldFit, .remarkWouldFitOne: ["list"]
    case .concessionDeadline: ["day"]
    case .becauseObjection: ["words"]
    case .concessionTarget: ["level"]
    case .remarkBoardBefore, .remarkBoardAfter, .remarkBoardAgreed: ["day", "paper"]
    case .remarkBudgetBefore, .remarkBudgetAfter: ["day", "yes"]
    case .remarkSeldomSeen: ["days"]
    case .stepWhich, .planGoneToo, .planMovedToo, .dayCount: ["count"]
    case .nothingNewHere: ["day", "answer"]
    case .stepWhy: ["number", "step", "from", "to"]
    case .stepReason: ["reason"]
    case .stepBasis: ["basis"]
    case .stepOther, .stepOthers: ["number", "list"]
    case .stepNow: ["number"]
    case .stepDropped, .stepNoOther, .planGone: ["step"]
    case .stepSwapped: ["step", "other"]
    case .stepPutOff, .laterNotLater, .planAdded: ["step", "day"]
    case .laterHow: ["number"]
    case .planMoved: ["step", "before", "after"]
    case .planEndsLater, .planEndsSooner: ["day", "days"]
    case .planEndsSame: ["day"]
    case .objectionReflect, .objectionAsk, .objectionRespond, .objectionLimit, .objectionOffer:
      ["words"]
    case .objectionNot: ["words", "reason"]
    case .objectionRaised: ["barrier"]
    case .messengerPeer: ["peer"]
    case .messengerInsider: ["trusted"]
    case .forkAt: ["count", "step"]
    case .forkDecided: ["number", "step"]
    case .forkBranch: ["level", "percent", "list"]
    case .forkBranchNothing: ["level", "percent"]
    case .forkSign: ["level", "question", "answer"]
    case .remarkNoWay: ["from", "to"]
    case .remarkNotEased, .remarkLeftUnknown: ["list"]
    case .stillSurprising: ["question", "answer"]
    case .written, .fileExists: ["file"]
    case .notWritten: ["file", "reason"]
    case .notComposed: ["reason"]
    case .rehearsalScene: ["level", "barriers", "difficulty"]
    case .rehearsalManner: ["manner"]
    case .rehearsalGoal: ["goal"]
    case .rehearsalRepeat: ["seed"]
    case .rehearsalTurn: ["number"]
    case .rehearsalSays: ["speaker", "words"]
    case .rehearsalHint: ["hint"]
    case .rehearsalForked, .rehearsalBack: ["number"]
    case .rehearsalWhichTurn, .rehearsalCut: ["count"]
    case .rehearsalEnded: ["outcome"]
    case .rehearsalMoment: ["number", "trust", "patience", "why"]
    case .rehearsalPaused: ["command"]
    case .rehearsalHelpHint, .rehearsalHelpAgain, .rehearsalHelpStop, .rehearsalHelpQuit,
      .rehearsalHelpHelp:
      ["command"]
    case .helpHelp, .helpWhy, .helpWhatIf, .helpExample, .helpAgain, .helpDefine, .helpSenior,
      .helpBack, .helpChange, .helpSkip, .helpStatus, .helpNote, .helpEdit, .helpSaw, .helpTold,
      .helpGuess, .helpEnough, .helpRoadmap, .helpDrop, .helpSwap, .helpLater, .helpObjection,
      .helpRopes, .helpBrief, .helpTranscript, .helpQuit:
      ["command"]
    case .coachWelcome, .coachLate, .coachHoldsBack, .coachSurprise, .coachHeading,
      .coachNoEstimate, .coachNoEvidence, .coachNoBarriers:
      []
    case .composeBelow, .composedNothing, .welcome, .privacy, .howToAnswer, .contentChanged,
      .beforeWeighing, .hintSeveral,
      .hintText,
      .hintDate, .hintPeriod, .theExecutive, .knownTold, .knownGuess, .nameSaw, .nameTold,
      .nameGuess, .heardNothing, .heardList, .heardSingle, .singleAgain, .sameWords, .toldAlready,
      .listUnclear, .listOutOfRange, .struckOut, .restored, .heardFaintly,
      .ownOpinion,
      .hearsayKept, .othersKept, .calmReply, .holding, .explainedChange, .explainedLongPast,
      .explainedByNothing, .wordsKept, .emptyChoice, .emptyText, .tooMany, .notADay, .notAName,
      .bothAsked, .itDepends, .notAYesOrNo, .greetingReturned, .thanksReturned, .interrupted,
      .noted, .noteHow, .notSeen, .dayCountOne, .skipped, .nothingToAttribute, .noQuestionOpen,
      .wentBack,
      .nothingToGoBackTo, .changeHow, .changeLikely, .nothingChanged, .roadmapRenewed,
      .roadmapEarly,
      .statusEmpty, .statusNoEvidence, .whatIfGiven, .whatIfNoneGiven, .remainingOne,
      .remainingNone, .summingUp, .verdictHeading,
      .verdictWithoutEvidence,
      .weighedMost, .weighedNothing, .pointsOtherWay, .barriersFound, .noBarriers,
      .nothingUnknown, .scaleCaution, .dimensionAwareness, .dimensionFirstHandUse,
      .dimensionValueBelief, .dimensionPerceivedThreat, .dimensionConstraints,
      .dimensionAdvocacy, .confirmAsk, .confirmed, .whatIsWrong, .notedAtSummary, .becauseKeeps,
      .becauseCommon,
      .leftAsItWas, .styleReader, .styleListener, .styleFigures, .styleStories, .styleDetail,
      .styleHeadline,
      .styleAlone, .styleInCompany, .shownScale, .shownOverview, .shownRoadmap, .shownTranscript,
      .shownTrajectory, .shownChanges, .signsIntro, .nothingNew, .movedMost, .checkInConfirmAsk,
      .checkInConfirmed, .trajectoryHeading, .calendarEmpty, .redactedName, .redactedRole,
      .redactedOrganisation, .redactedWords, .redactedReviewer, .scaleTarget, .whatIsWanted, .aPeer,
      .aTrustedColleague, .remarkAlreadyThere,
      .planNone, .nothingToAsk, .planChangeTakenBack, .planUnchanged, .planBroken, .objectionHow,
      .objectionUnknown, .objectionPlanned, .objectionSupposed, .stepsRenumbered, .shownRopes,
      .shownBrief,
      .remarkFitsNothing, .concessionAbsence, .calendarNote, .messengerChampion,
      .messengerCompliance, .messengerAdviser, .forkAtOnce, .forkUndecided,
      .advisingAsk, .paused, .finished, .resumeHeading, .resumeAsk, .savedAfterAll, .helpIntro,
      .rehearsalIntro, .rehearsalNoBarriers, .rehearsalTurnHow, .rehearsalNoTurn,
      .rehearsalUndecided, .outcomeDate, .outcomeCondition, .outcomeSendSomething, .outcomeDoor,
      .rehearsalMovedMost, .rehearsalOver, .rehearsalFinished, .courseTrust, .coursePatience,
      .shownCourse, .shownScore, .checkMet, .checkMissed, .checkLeft, .rehearsalTurnFirst,
      .rehearsalHelpIntro:
      []
    }
  }
}
