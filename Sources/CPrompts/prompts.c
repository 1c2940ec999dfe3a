// The playbook, compiled in. A test compares this list with the folder; with RECORD_SNAPSHOTS=1 it writes it anew.

#include "CPrompts.h"

static const unsigned char file_0[] = {
#embed "../../prompts/README.md"
};
static const unsigned char file_1[] = {
#embed "../../prompts/barriers.yaml"
};
static const unsigned char file_2[] = {
#embed "../../prompts/cases/admissions-four-hours.md"
};
static const unsigned char file_3[] = {
#embed "../../prompts/cases/best-buy-staff-network.md"
};
static const unsigned char file_4[] = {
#embed "../../prompts/cases/cdc-zombie-post.md"
};
static const unsigned char file_5[] = {
#embed "../../prompts/cases/cisco-online-launch.md"
};
static const unsigned char file_6[] = {
#embed "../../prompts/cases/comcast-public-replies.md"
};
static const unsigned char file_7[] = {
#embed "../../prompts/cases/dell-after-dell-hell.md"
};
static const unsigned char file_8[] = {
#embed "../../prompts/cases/dominos-caught-unready.md"
};
static const unsigned char file_9[] = {
#embed "../../prompts/cases/ernst-young-recruiting.md"
};
static const unsigned char file_10[] = {
#embed "../../prompts/cases/fiskars-champion-left.md"
};
static const unsigned char file_11[] = {
#embed "../../prompts/cases/francescas-cfo.md"
};
static const unsigned char file_12[] = {
#embed "../../prompts/cases/ge-colab.md"
};
static const unsigned char file_13[] = {
#embed "../../prompts/cases/hmv-lost-the-keys.md"
};
static const unsigned char file_14[] = {
#embed "../../prompts/cases/ibm-staff-guidelines.md"
};
static const unsigned char file_15[] = {
#embed "../../prompts/cases/jpmorgan-hashtag.md"
};
static const unsigned char file_16[] = {
#embed "../../prompts/cases/klm-ash-cloud.md"
};
static const unsigned char file_17[] = {
#embed "../../prompts/cases/kryptonite-forum.md"
};
static const unsigned char file_18[] = {
#embed "../../prompts/cases/maersk-one-manager.md"
};
static const unsigned char file_19[] = {
#embed "../../prompts/cases/mayo-clinic-reused-audio.md"
};
static const unsigned char file_20[] = {
#embed "../../prompts/cases/morgan-stanley-pilot.md"
};
static const unsigned char file_21[] = {
#embed "../../prompts/cases/my-starbucks-idea.md"
};
static const unsigned char file_22[] = {
#embed "../../prompts/cases/nasa-phoenix-after-hours.md"
};
static const unsigned char file_23[] = {
#embed "../../prompts/cases/nestle-policed-its-page.md"
};
static const unsigned char file_24[] = {
#embed "../../prompts/cases/old-spice-attribution.md"
};
static const unsigned char file_25[] = {
#embed "../../prompts/cases/pg-beinggirl.md"
};
static const unsigned char file_26[] = {
#embed "../../prompts/cases/qantas-luxury.md"
};
static const unsigned char file_27[] = {
#embed "../../prompts/cases/queensland-police-trial.md"
};
static const unsigned char file_28[] = {
#embed "../../prompts/cases/red-cross-stray-post.md"
};
static const unsigned char file_29[] = {
#embed "../../prompts/cases/united-ignored-complaint.md"
};
static const unsigned char file_30[] = {
#embed "../../prompts/cases/us-hospitals-dismissals.md"
};
static const unsigned char file_31[] = {
#embed "../../prompts/cases/walmart-hidden-sponsor.md"
};
static const unsigned char file_32[] = {
#embed "../../prompts/conditions.yaml"
};
static const unsigned char file_33[] = {
#embed "../../prompts/documents/answers.mustache"
};
static const unsigned char file_34[] = {
#embed "../../prompts/documents/html/answers.mustache"
};
static const unsigned char file_35[] = {
#embed "../../prompts/documents/html/barriers.mustache"
};
static const unsigned char file_36[] = {
#embed "../../prompts/documents/html/belief.mustache"
};
static const unsigned char file_37[] = {
#embed "../../prompts/documents/html/calendar-ground.mustache"
};
static const unsigned char file_38[] = {
#embed "../../prompts/documents/html/calendar.mustache"
};
static const unsigned char file_39[] = {
#embed "../../prompts/documents/html/evidence.mustache"
};
static const unsigned char file_40[] = {
#embed "../../prompts/documents/html/layout.mustache"
};
static const unsigned char file_41[] = {
#embed "../../prompts/documents/html/plan.mustache"
};
static const unsigned char file_42[] = {
#embed "../../prompts/documents/html/report.mustache"
};
static const unsigned char file_43[] = {
#embed "../../prompts/documents/html/roadmap.mustache"
};
static const unsigned char file_44[] = {
#embed "../../prompts/documents/html/style.mustache"
};
static const unsigned char file_45[] = {
#embed "../../prompts/documents/html/support.mustache"
};
static const unsigned char file_46[] = {
#embed "../../prompts/documents/html/talk.mustache"
};
static const unsigned char file_47[] = {
#embed "../../prompts/documents/html/transcript.mustache"
};
static const unsigned char file_48[] = {
#embed "../../prompts/documents/overview.mustache"
};
static const unsigned char file_49[] = {
#embed "../../prompts/documents/plan.mustache"
};
static const unsigned char file_50[] = {
#embed "../../prompts/documents/report.mustache"
};
static const unsigned char file_51[] = {
#embed "../../prompts/documents/roadmap.mustache"
};
static const unsigned char file_52[] = {
#embed "../../prompts/documents/session.mustache"
};
static const unsigned char file_53[] = {
#embed "../../prompts/documents/talk.mustache"
};
static const unsigned char file_54[] = {
#embed "../../prompts/documents/transcript.mustache"
};
static const unsigned char file_55[] = {
#embed "../../prompts/glossary.yaml"
};
static const unsigned char file_56[] = {
#embed "../../prompts/interview.yaml"
};
static const unsigned char file_57[] = {
#embed "../../prompts/interview/barriers.yaml"
};
static const unsigned char file_58[] = {
#embed "../../prompts/interview/influence.yaml"
};
static const unsigned char file_59[] = {
#embed "../../prompts/interview/manner.yaml"
};
static const unsigned char file_60[] = {
#embed "../../prompts/interview/setting.yaml"
};
static const unsigned char file_61[] = {
#embed "../../prompts/interview/support.yaml"
};
static const unsigned char file_62[] = {
#embed "../../prompts/interview/timing.yaml"
};
static const unsigned char file_63[] = {
#embed "../../prompts/levels.yaml"
};
static const unsigned char file_64[] = {
#embed "../../prompts/lines.yaml"
};
static const unsigned char file_65[] = {
#embed "../../prompts/objections.yaml"
};
static const unsigned char file_66[] = {
#embed "../../prompts/reading.yaml"
};
static const unsigned char file_67[] = {
#embed "../../prompts/rehearsal/cues.yaml"
};
static const unsigned char file_68[] = {
#embed "../../prompts/rehearsal/executive/answers.yaml"
};
static const unsigned char file_69[] = {
#embed "../../prompts/rehearsal/executive/decisions.yaml"
};
static const unsigned char file_70[] = {
#embed "../../prompts/rehearsal/executive/digressions.yaml"
};
static const unsigned char file_71[] = {
#embed "../../prompts/rehearsal/executive/endings.yaml"
};
static const unsigned char file_72[] = {
#embed "../../prompts/rehearsal/executive/hints.yaml"
};
static const unsigned char file_73[] = {
#embed "../../prompts/rehearsal/executive/invitations.yaml"
};
static const unsigned char file_74[] = {
#embed "../../prompts/rehearsal/executive/objections.yaml"
};
static const unsigned char file_75[] = {
#embed "../../prompts/rehearsal/executive/openers.yaml"
};
static const unsigned char file_76[] = {
#embed "../../prompts/rehearsal/executive/questions.yaml"
};
static const unsigned char file_77[] = {
#embed "../../prompts/rehearsal/executive/replies.yaml"
};
static const unsigned char file_78[] = {
#embed "../../prompts/rehearsal/executive/returns.yaml"
};
static const unsigned char file_79[] = {
#embed "../../prompts/rehearsal/executive/rules.yaml"
};
static const unsigned char file_80[] = {
#embed "../../prompts/rehearsal/executive/softened.yaml"
};
static const unsigned char file_81[] = {
#embed "../../prompts/rehearsal/executive/transitions.yaml"
};
static const unsigned char file_82[] = {
#embed "../../prompts/rehearsal/executive/turns.yaml"
};
static const unsigned char file_83[] = {
#embed "../../prompts/rehearsal/executive/warnings.yaml"
};
static const unsigned char file_84[] = {
#embed "../../prompts/remarks/chamber.md"
};
static const unsigned char file_85[] = {
#embed "../../prompts/remarks/danube.md"
};
static const unsigned char file_86[] = {
#embed "../../prompts/remarks/foundry.md"
};
static const unsigned char file_87[] = {
#embed "../../prompts/remarks/harbour.md"
};
static const unsigned char file_88[] = {
#embed "../../prompts/remarks/plain.md"
};
static const unsigned char file_89[] = {
#embed "../../prompts/remarks/prairie.md"
};
static const unsigned char file_90[] = {
#embed "../../prompts/remarks/ward.md"
};
static const unsigned char file_91[] = {
#embed "../../prompts/replies.yaml"
};
static const unsigned char file_92[] = {
#embed "../../prompts/stance.yaml"
};
static const unsigned char file_93[] = {
#embed "../../prompts/tactics/account-custody.md"
};
static const unsigned char file_94[] = {
#embed "../../prompts/tactics/ask-how-it-looks.md"
};
static const unsigned char file_95[] = {
#embed "../../prompts/tactics/ask-to-tell-one-peer.md"
};
static const unsigned char file_96[] = {
#embed "../../prompts/tactics/ask-what-happened-last-time.md"
};
static const unsigned char file_97[] = {
#embed "../../prompts/tactics/ask-what-it-is-worth.md"
};
static const unsigned char file_98[] = {
#embed "../../prompts/tactics/bad-day-rehearsal.md"
};
static const unsigned char file_99[] = {
#embed "../../prompts/tactics/check-where-publics-talk.md"
};
static const unsigned char file_100[] = {
#embed "../../prompts/tactics/choose-the-measure.md"
};
static const unsigned char file_101[] = {
#embed "../../prompts/tactics/co-author-the-results.md"
};
static const unsigned char file_102[] = {
#embed "../../prompts/tactics/compliance-co-author.md"
};
static const unsigned char file_103[] = {
#embed "../../prompts/tactics/count-the-hours.md"
};
static const unsigned char file_104[] = {
#embed "../../prompts/tactics/find-their-goal.md"
};
static const unsigned char file_105[] = {
#embed "../../prompts/tactics/full-plan-with-roles.md"
};
static const unsigned char file_106[] = {
#embed "../../prompts/tactics/hours-budget.md"
};
static const unsigned char file_107[] = {
#embed "../../prompts/tactics/keep-them-informed.md"
};
static const unsigned char file_108[] = {
#embed "../../prompts/tactics/lesson-one.md"
};
static const unsigned char file_109[] = {
#embed "../../prompts/tactics/listen-without-pitching.md"
};
static const unsigned char file_110[] = {
#embed "../../prompts/tactics/listening-log.md"
};
static const unsigned char file_111[] = {
#embed "../../prompts/tactics/map-who-they-listen-to.md"
};
static const unsigned char file_112[] = {
#embed "../../prompts/tactics/meet-one-condition.md"
};
static const unsigned char file_113[] = {
#embed "../../prompts/tactics/monthly-report.md"
};
static const unsigned char file_114[] = {
#embed "../../prompts/tactics/name-two-conditions.md"
};
static const unsigned char file_115[] = {
#embed "../../prompts/tactics/neutral-sponsor.md"
};
static const unsigned char file_116[] = {
#embed "../../prompts/tactics/note-the-neighbours-move.md"
};
static const unsigned char file_117[] = {
#embed "../../prompts/tactics/one-recommendation.md"
};
static const unsigned char file_118[] = {
#embed "../../prompts/tactics/peer-shares-experience.md"
};
static const unsigned char file_119[] = {
#embed "../../prompts/tactics/peer-shows-theirs.md"
};
static const unsigned char file_120[] = {
#embed "../../prompts/tactics/plan-succession.md"
};
static const unsigned char file_121[] = {
#embed "../../prompts/tactics/post-mortem-first.md"
};
static const unsigned char file_122[] = {
#embed "../../prompts/tactics/private-practice.md"
};
static const unsigned char file_123[] = {
#embed "../../prompts/tactics/profile-their-publics.md"
};
static const unsigned char file_124[] = {
#embed "../../prompts/tactics/read-the-rules.md"
};
static const unsigned char file_125[] = {
#embed "../../prompts/tactics/reverse-mentor.md"
};
static const unsigned char file_126[] = {
#embed "../../prompts/tactics/risk-map-together.md"
};
static const unsigned char file_127[] = {
#embed "../../prompts/tactics/ropes-plan-draft.md"
};
static const unsigned char file_128[] = {
#embed "../../prompts/tactics/run-and-report.md"
};
static const unsigned char file_129[] = {
#embed "../../prompts/tactics/see-what-they-use.md"
};
static const unsigned char file_130[] = {
#embed "../../prompts/tactics/settle-in-the-new-leadership.md"
};
static const unsigned char file_131[] = {
#embed "../../prompts/tactics/shared-ownership.md"
};
static const unsigned char file_132[] = {
#embed "../../prompts/tactics/show-own-mentions.md"
};
static const unsigned char file_133[] = {
#embed "../../prompts/tactics/sign-off-by-class.md"
};
static const unsigned char file_134[] = {
#embed "../../prompts/tactics/small-pilot.md"
};
static const unsigned char file_135[] = {
#embed "../../prompts/tactics/start-what-was-agreed.md"
};
static const unsigned char file_136[] = {
#embed "../../prompts/tactics/stop-dispute-first.md"
};
static const unsigned char file_137[] = {
#embed "../../prompts/tactics/stop-nobody-to-answer.md"
};
static const unsigned char file_138[] = {
#embed "../../prompts/tactics/stop-publics-elsewhere.md"
};
static const unsigned char file_139[] = {
#embed "../../prompts/tactics/stop-rule.md"
};
static const unsigned char file_140[] = {
#embed "../../prompts/tactics/stop-rules-forbid.md"
};
static const unsigned char file_141[] = {
#embed "../../prompts/tactics/stop-something.md"
};
static const unsigned char file_142[] = {
#embed "../../prompts/tactics/tie-to-one-metric.md"
};
static const unsigned char file_143[] = {
#embed "../../prompts/tactics/tone-guide.md"
};
static const unsigned char file_144[] = {
#embed "../../prompts/tactics/topic-level-rules.md"
};
static const unsigned char file_145[] = {
#embed "../../prompts/tactics/twenty-minutes-first-hand.md"
};
static const unsigned char file_146[] = {
#embed "../../prompts/tactics/use-the-moment-after.md"
};
static const unsigned char file_147[] = {
#embed "../../prompts/tactics/wait-out-the-crisis.md"
};
static const unsigned char file_148[] = {
#embed "../../prompts/tactics/walk-through-one-thread.md"
};
static const unsigned char file_149[] = {
#embed "../../prompts/tactics/watch-one-meeting.md"
};

static const struct {
  const char *name;
  const unsigned char *bytes;
  long size;
} files[] = {
    {"README.md", file_0, sizeof file_0},
    {"barriers.yaml", file_1, sizeof file_1},
    {"cases/admissions-four-hours.md", file_2, sizeof file_2},
    {"cases/best-buy-staff-network.md", file_3, sizeof file_3},
    {"cases/cdc-zombie-post.md", file_4, sizeof file_4},
    {"cases/cisco-online-launch.md", file_5, sizeof file_5},
    {"cases/comcast-public-replies.md", file_6, sizeof file_6},
    {"cases/dell-after-dell-hell.md", file_7, sizeof file_7},
    {"cases/dominos-caught-unready.md", file_8, sizeof file_8},
    {"cases/ernst-young-recruiting.md", file_9, sizeof file_9},
    {"cases/fiskars-champion-left.md", file_10, sizeof file_10},
    {"cases/francescas-cfo.md", file_11, sizeof file_11},
    {"cases/ge-colab.md", file_12, sizeof file_12},
    {"cases/hmv-lost-the-keys.md", file_13, sizeof file_13},
    {"cases/ibm-staff-guidelines.md", file_14, sizeof file_14},
    {"cases/jpmorgan-hashtag.md", file_15, sizeof file_15},
    {"cases/klm-ash-cloud.md", file_16, sizeof file_16},
    {"cases/kryptonite-forum.md", file_17, sizeof file_17},
    {"cases/maersk-one-manager.md", file_18, sizeof file_18},
    {"cases/mayo-clinic-reused-audio.md", file_19, sizeof file_19},
    {"cases/morgan-stanley-pilot.md", file_20, sizeof file_20},
    {"cases/my-starbucks-idea.md", file_21, sizeof file_21},
    {"cases/nasa-phoenix-after-hours.md", file_22, sizeof file_22},
    {"cases/nestle-policed-its-page.md", file_23, sizeof file_23},
    {"cases/old-spice-attribution.md", file_24, sizeof file_24},
    {"cases/pg-beinggirl.md", file_25, sizeof file_25},
    {"cases/qantas-luxury.md", file_26, sizeof file_26},
    {"cases/queensland-police-trial.md", file_27, sizeof file_27},
    {"cases/red-cross-stray-post.md", file_28, sizeof file_28},
    {"cases/united-ignored-complaint.md", file_29, sizeof file_29},
    {"cases/us-hospitals-dismissals.md", file_30, sizeof file_30},
    {"cases/walmart-hidden-sponsor.md", file_31, sizeof file_31},
    {"conditions.yaml", file_32, sizeof file_32},
    {"documents/answers.mustache", file_33, sizeof file_33},
    {"documents/html/answers.mustache", file_34, sizeof file_34},
    {"documents/html/barriers.mustache", file_35, sizeof file_35},
    {"documents/html/belief.mustache", file_36, sizeof file_36},
    {"documents/html/calendar-ground.mustache", file_37, sizeof file_37},
    {"documents/html/calendar.mustache", file_38, sizeof file_38},
    {"documents/html/evidence.mustache", file_39, sizeof file_39},
    {"documents/html/layout.mustache", file_40, sizeof file_40},
    {"documents/html/plan.mustache", file_41, sizeof file_41},
    {"documents/html/report.mustache", file_42, sizeof file_42},
    {"documents/html/roadmap.mustache", file_43, sizeof file_43},
    {"documents/html/style.mustache", file_44, sizeof file_44},
    {"documents/html/support.mustache", file_45, sizeof file_45},
    {"documents/html/talk.mustache", file_46, sizeof file_46},
    {"documents/html/transcript.mustache", file_47, sizeof file_47},
    {"documents/overview.mustache", file_48, sizeof file_48},
    {"documents/plan.mustache", file_49, sizeof file_49},
    {"documents/report.mustache", file_50, sizeof file_50},
    {"documents/roadmap.mustache", file_51, sizeof file_51},
    {"documents/session.mustache", file_52, sizeof file_52},
    {"documents/talk.mustache", file_53, sizeof file_53},
    {"documents/transcript.mustache", file_54, sizeof file_54},
    {"glossary.yaml", file_55, sizeof file_55},
    {"interview.yaml", file_56, sizeof file_56},
    {"interview/barriers.yaml", file_57, sizeof file_57},
    {"interview/influence.yaml", file_58, sizeof file_58},
    {"interview/manner.yaml", file_59, sizeof file_59},
    {"interview/setting.yaml", file_60, sizeof file_60},
    {"interview/support.yaml", file_61, sizeof file_61},
    {"interview/timing.yaml", file_62, sizeof file_62},
    {"levels.yaml", file_63, sizeof file_63},
    {"lines.yaml", file_64, sizeof file_64},
    {"objections.yaml", file_65, sizeof file_65},
    {"reading.yaml", file_66, sizeof file_66},
    {"rehearsal/cues.yaml", file_67, sizeof file_67},
    {"rehearsal/executive/answers.yaml", file_68, sizeof file_68},
    {"rehearsal/executive/decisions.yaml", file_69, sizeof file_69},
    {"rehearsal/executive/digressions.yaml", file_70, sizeof file_70},
    {"rehearsal/executive/endings.yaml", file_71, sizeof file_71},
    {"rehearsal/executive/hints.yaml", file_72, sizeof file_72},
    {"rehearsal/executive/invitations.yaml", file_73, sizeof file_73},
    {"rehearsal/executive/objections.yaml", file_74, sizeof file_74},
    {"rehearsal/executive/openers.yaml", file_75, sizeof file_75},
    {"rehearsal/executive/questions.yaml", file_76, sizeof file_76},
    {"rehearsal/executive/replies.yaml", file_77, sizeof file_77},
    {"rehearsal/executive/returns.yaml", file_78, sizeof file_78},
    {"rehearsal/executive/rules.yaml", file_79, sizeof file_79},
    {"rehearsal/executive/softened.yaml", file_80, sizeof file_80},
    {"rehearsal/executive/transitions.yaml", file_81, sizeof file_81},
    {"rehearsal/executive/turns.yaml", file_82, sizeof file_82},
    {"rehearsal/executive/warnings.yaml", file_83, sizeof file_83},
    {"remarks/chamber.md", file_84, sizeof file_84},
    {"remarks/danube.md", file_85, sizeof file_85},
    {"remarks/foundry.md", file_86, sizeof file_86},
    {"remarks/harbour.md", file_87, sizeof file_87},
    {"remarks/plain.md", file_88, sizeof file_88},
    {"remarks/prairie.md", file_89, sizeof file_89},
    {"remarks/ward.md", file_90, sizeof file_90},
    {"replies.yaml", file_91, sizeof file_91},
    {"stance.yaml", file_92, sizeof file_92},
    {"tactics/account-custody.md", file_93, sizeof file_93},
    {"tactics/ask-how-it-looks.md", file_94, sizeof file_94},
    {"tactics/ask-to-tell-one-peer.md", file_95, sizeof file_95},
    {"tactics/ask-what-happened-last-time.md", file_96, sizeof file_96},
    {"tactics/ask-what-it-is-worth.md", file_97, sizeof file_97},
    {"tactics/bad-day-rehearsal.md", file_98, sizeof file_98},
    {"tactics/check-where-publics-talk.md", file_99, sizeof file_99},
    {"tactics/choose-the-measure.md", file_100, sizeof file_100},
    {"tactics/co-author-the-results.md", file_101, sizeof file_101},
    {"tactics/compliance-co-author.md", file_102, sizeof file_102},
    {"tactics/count-the-hours.md", file_103, sizeof file_103},
    {"tactics/find-their-goal.md", file_104, sizeof file_104},
    {"tactics/full-plan-with-roles.md", file_105, sizeof file_105},
    {"tactics/hours-budget.md", file_106, sizeof file_106},
    {"tactics/keep-them-informed.md", file_107, sizeof file_107},
    {"tactics/lesson-one.md", file_108, sizeof file_108},
    {"tactics/listen-without-pitching.md", file_109, sizeof file_109},
    {"tactics/listening-log.md", file_110, sizeof file_110},
    {"tactics/map-who-they-listen-to.md", file_111, sizeof file_111},
    {"tactics/meet-one-condition.md", file_112, sizeof file_112},
    {"tactics/monthly-report.md", file_113, sizeof file_113},
    {"tactics/name-two-conditions.md", file_114, sizeof file_114},
    {"tactics/neutral-sponsor.md", file_115, sizeof file_115},
    {"tactics/note-the-neighbours-move.md", file_116, sizeof file_116},
    {"tactics/one-recommendation.md", file_117, sizeof file_117},
    {"tactics/peer-shares-experience.md", file_118, sizeof file_118},
    {"tactics/peer-shows-theirs.md", file_119, sizeof file_119},
    {"tactics/plan-succession.md", file_120, sizeof file_120},
    {"tactics/post-mortem-first.md", file_121, sizeof file_121},
    {"tactics/private-practice.md", file_122, sizeof file_122},
    {"tactics/profile-their-publics.md", file_123, sizeof file_123},
    {"tactics/read-the-rules.md", file_124, sizeof file_124},
    {"tactics/reverse-mentor.md", file_125, sizeof file_125},
    {"tactics/risk-map-together.md", file_126, sizeof file_126},
    {"tactics/ropes-plan-draft.md", file_127, sizeof file_127},
    {"tactics/run-and-report.md", file_128, sizeof file_128},
    {"tactics/see-what-they-use.md", file_129, sizeof file_129},
    {"tactics/settle-in-the-new-leadership.md", file_130, sizeof file_130},
    {"tactics/shared-ownership.md", file_131, sizeof file_131},
    {"tactics/show-own-mentions.md", file_132, sizeof file_132},
    {"tactics/sign-off-by-class.md", file_133, sizeof file_133},
    {"tactics/small-pilot.md", file_134, sizeof file_134},
    {"tactics/start-what-was-agreed.md", file_135, sizeof file_135},
    {"tactics/stop-dispute-first.md", file_136, sizeof file_136},
    {"tactics/stop-nobody-to-answer.md", file_137, sizeof file_137},
    {"tactics/stop-publics-elsewhere.md", file_138, sizeof file_138},
    {"tactics/stop-rule.md", file_139, sizeof file_139},
    {"tactics/stop-rules-forbid.md", file_140, sizeof file_140},
    {"tactics/stop-something.md", file_141, sizeof file_141},
    {"tactics/tie-to-one-metric.md", file_142, sizeof file_142},
    {"tactics/tone-guide.md", file_143, sizeof file_143},
    {"tactics/topic-level-rules.md", file_144, sizeof file_144},
    {"tactics/twenty-minutes-first-hand.md", file_145, sizeof file_145},
    {"tactics/use-the-moment-after.md", file_146, sizeof file_146},
    {"tactics/wait-out-the-crisis.md", file_147, sizeof file_147},
    {"tactics/walk-through-one-thread.md", file_148, sizeof file_148},
    {"tactics/watch-one-meeting.md", file_149, sizeof file_149},
};

int cprompts_count(void) { return (int)(sizeof files / sizeof files[0]); }

const char *cprompts_name(int position) { return files[position].name; }

const unsigned char *cprompts_bytes(int position) { return files[position].bytes; }

long cprompts_size(int position) { return files[position].size; }
