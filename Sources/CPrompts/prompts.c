// The playbook, compiled in. A test compares this list with the folder; with RECORD_SNAPSHOTS=1 it writes it anew.

#include "CPrompts.h"

static const unsigned char file_README_md[] = {
#embed "../../prompts/README.md"
};
static const unsigned char file_answers_access_md[] = {
#embed "../../prompts/answers/access.md"
};
static const unsigned char file_answers_ally_in_compliance_md[] = {
#embed "../../prompts/answers/ally-in-compliance.md"
};
static const unsigned char file_answers_alone_or_in_company_md[] = {
#embed "../../prompts/answers/alone-or-in-company.md"
};
static const unsigned char file_answers_any_question_md[] = {
#embed "../../prompts/answers/any-question.md"
};
static const unsigned char file_answers_approvals_md[] = {
#embed "../../prompts/answers/approvals.md"
};
static const unsigned char file_answers_asked_for_at_the_end_md[] = {
#embed "../../prompts/answers/asked-for-at-the-end.md"
};
static const unsigned char file_answers_asked_view_md[] = {
#embed "../../prompts/answers/asked-view.md"
};
static const unsigned char file_answers_asked_what_it_brings_md[] = {
#embed "../../prompts/answers/asked-what-it-brings.md"
};
static const unsigned char file_answers_bad_comment_md[] = {
#embed "../../prompts/answers/bad-comment.md"
};
static const unsigned char file_answers_bad_day_md[] = {
#embed "../../prompts/answers/bad-day.md"
};
static const unsigned char file_answers_champion_inside_md[] = {
#embed "../../prompts/answers/champion-inside.md"
};
static const unsigned char file_answers_critical_comment_md[] = {
#embed "../../prompts/answers/critical-comment.md"
};
static const unsigned char file_answers_detail_or_headline_md[] = {
#embed "../../prompts/answers/detail-or-headline.md"
};
static const unsigned char file_answers_figures_or_stories_md[] = {
#embed "../../prompts/answers/figures-or-stories.md"
};
static const unsigned char file_answers_furthest_word_md[] = {
#embed "../../prompts/answers/furthest-word.md"
};
static const unsigned char file_answers_going_on_md[] = {
#embed "../../prompts/answers/going-on.md"
};
static const unsigned char file_answers_hands_on_md[] = {
#embed "../../prompts/answers/hands-on.md"
};
static const unsigned char file_answers_hands_md[] = {
#embed "../../prompts/answers/hands.md"
};
static const unsigned char file_answers_helped_others_md[] = {
#embed "../../prompts/answers/helped-others.md"
};
static const unsigned char file_answers_hours_asked_for_md[] = {
#embed "../../prompts/answers/hours-asked-for.md"
};
static const unsigned char file_answers_last_forwarded_md[] = {
#embed "../../prompts/answers/last-forwarded.md"
};
static const unsigned char file_answers_last_look_md[] = {
#embed "../../prompts/answers/last-look.md"
};
static const unsigned char file_answers_last_question_md[] = {
#embed "../../prompts/answers/last-question.md"
};
static const unsigned char file_answers_last_quick_piece_md[] = {
#embed "../../prompts/answers/last-quick-piece.md"
};
static const unsigned char file_answers_last_reason_md[] = {
#embed "../../prompts/answers/last-reason.md"
};
static const unsigned char file_answers_last_request_md[] = {
#embed "../../prompts/answers/last-request.md"
};
static const unsigned char file_answers_law_brought_up_md[] = {
#embed "../../prompts/answers/law-brought-up.md"
};
static const unsigned char file_answers_listens_to_md[] = {
#embed "../../prompts/answers/listens-to.md"
};
static const unsigned char file_answers_named_unprompted_md[] = {
#embed "../../prompts/answers/named-unprompted.md"
};
static const unsigned char file_answers_numbers_asked_md[] = {
#embed "../../prompts/answers/numbers-asked.md"
};
static const unsigned char file_answers_open_opponent_md[] = {
#embed "../../prompts/answers/open-opponent.md"
};
static const unsigned char file_answers_own_account_md[] = {
#embed "../../prompts/answers/own-account.md"
};
static const unsigned char file_answers_own_barriers_md[] = {
#embed "../../prompts/answers/own-barriers.md"
};
static const unsigned char file_answers_own_level_md[] = {
#embed "../../prompts/answers/own-level.md"
};
static const unsigned char file_answers_own_name_on_it_md[] = {
#embed "../../prompts/answers/own-name-on-it.md"
};
static const unsigned char file_answers_own_name_md[] = {
#embed "../../prompts/answers/own-name.md"
};
static const unsigned char file_answers_own_sureness_md[] = {
#embed "../../prompts/answers/own-sureness.md"
};
static const unsigned char file_answers_own_target_md[] = {
#embed "../../prompts/answers/own-target.md"
};
static const unsigned char file_answers_peer_who_uses_it_md[] = {
#embed "../../prompts/answers/peer-who-uses-it.md"
};
static const unsigned char file_answers_publics_remark_md[] = {
#embed "../../prompts/answers/publics-remark.md"
};
static const unsigned char file_answers_publics_md[] = {
#embed "../../prompts/answers/publics.md"
};
static const unsigned char file_answers_reader_or_listener_md[] = {
#embed "../../prompts/answers/reader-or-listener.md"
};
static const unsigned char file_answers_remarks_md[] = {
#embed "../../prompts/answers/remarks.md"
};
static const unsigned char file_answers_role_md[] = {
#embed "../../prompts/answers/role.md"
};
static const unsigned char file_answers_rules_remark_md[] = {
#embed "../../prompts/answers/rules-remark.md"
};
static const unsigned char file_answers_rules_md[] = {
#embed "../../prompts/answers/rules.md"
};
static const unsigned char file_answers_sector_md[] = {
#embed "../../prompts/answers/sector.md"
};
static const unsigned char file_answers_shown_a_page_md[] = {
#embed "../../prompts/answers/shown-a-page.md"
};
static const unsigned char file_answers_shown_on_screen_md[] = {
#embed "../../prompts/answers/shown-on-screen.md"
};
static const unsigned char file_answers_size_md[] = {
#embed "../../prompts/answers/size.md"
};
static const unsigned char file_answers_step_fate_md[] = {
#embed "../../prompts/answers/step-fate.md"
};
static const unsigned char file_answers_step_signs_md[] = {
#embed "../../prompts/answers/step-signs.md"
};
static const unsigned char file_answers_story_of_before_md[] = {
#embed "../../prompts/answers/story-of-before.md"
};
static const unsigned char file_answers_story_told_md[] = {
#embed "../../prompts/answers/story-told.md"
};
static const unsigned char file_answers_support_needed_md[] = {
#embed "../../prompts/answers/support-needed.md"
};
static const unsigned char file_answers_surprise_cause_md[] = {
#embed "../../prompts/answers/surprise-cause.md"
};
static const unsigned char file_answers_sways_others_md[] = {
#embed "../../prompts/answers/sways-others.md"
};
static const unsigned char file_answers_told_whom_md[] = {
#embed "../../prompts/answers/told-whom.md"
};
static const unsigned char file_answers_under_attack_md[] = {
#embed "../../prompts/answers/under-attack.md"
};
static const unsigned char file_answers_warning_told_md[] = {
#embed "../../prompts/answers/warning-told.md"
};
static const unsigned char file_answers_what_given_md[] = {
#embed "../../prompts/answers/what-given.md"
};
static const unsigned char file_answers_what_would_make_it_yes_md[] = {
#embed "../../prompts/answers/what-would-make-it-yes.md"
};
static const unsigned char file_answers_where_they_talk_md[] = {
#embed "../../prompts/answers/where-they-talk.md"
};
static const unsigned char file_answers_who_raised_it_md[] = {
#embed "../../prompts/answers/who-raised-it.md"
};
static const unsigned char file_answers_whose_approval_md[] = {
#embed "../../prompts/answers/whose-approval.md"
};
static const unsigned char file_answers_worry_heard_most_md[] = {
#embed "../../prompts/answers/worry-heard-most.md"
};
static const unsigned char file_barriers_yaml[] = {
#embed "../../prompts/barriers.yaml"
};
static const unsigned char file_cases_admissions_four_hours_md[] = {
#embed "../../prompts/cases/admissions-four-hours.md"
};
static const unsigned char file_cases_best_buy_staff_network_md[] = {
#embed "../../prompts/cases/best-buy-staff-network.md"
};
static const unsigned char file_cases_cdc_zombie_post_md[] = {
#embed "../../prompts/cases/cdc-zombie-post.md"
};
static const unsigned char file_cases_cisco_online_launch_md[] = {
#embed "../../prompts/cases/cisco-online-launch.md"
};
static const unsigned char file_cases_comcast_public_replies_md[] = {
#embed "../../prompts/cases/comcast-public-replies.md"
};
static const unsigned char file_cases_dell_after_dell_hell_md[] = {
#embed "../../prompts/cases/dell-after-dell-hell.md"
};
static const unsigned char file_cases_dominos_caught_unready_md[] = {
#embed "../../prompts/cases/dominos-caught-unready.md"
};
static const unsigned char file_cases_ernst_young_recruiting_md[] = {
#embed "../../prompts/cases/ernst-young-recruiting.md"
};
static const unsigned char file_cases_fiskars_champion_left_md[] = {
#embed "../../prompts/cases/fiskars-champion-left.md"
};
static const unsigned char file_cases_francescas_cfo_md[] = {
#embed "../../prompts/cases/francescas-cfo.md"
};
static const unsigned char file_cases_ge_colab_md[] = {
#embed "../../prompts/cases/ge-colab.md"
};
static const unsigned char file_cases_hmv_lost_the_keys_md[] = {
#embed "../../prompts/cases/hmv-lost-the-keys.md"
};
static const unsigned char file_cases_ibm_staff_guidelines_md[] = {
#embed "../../prompts/cases/ibm-staff-guidelines.md"
};
static const unsigned char file_cases_jpmorgan_hashtag_md[] = {
#embed "../../prompts/cases/jpmorgan-hashtag.md"
};
static const unsigned char file_cases_klm_ash_cloud_md[] = {
#embed "../../prompts/cases/klm-ash-cloud.md"
};
static const unsigned char file_cases_kryptonite_forum_md[] = {
#embed "../../prompts/cases/kryptonite-forum.md"
};
static const unsigned char file_cases_maersk_one_manager_md[] = {
#embed "../../prompts/cases/maersk-one-manager.md"
};
static const unsigned char file_cases_mayo_clinic_reused_audio_md[] = {
#embed "../../prompts/cases/mayo-clinic-reused-audio.md"
};
static const unsigned char file_cases_morgan_stanley_pilot_md[] = {
#embed "../../prompts/cases/morgan-stanley-pilot.md"
};
static const unsigned char file_cases_my_starbucks_idea_md[] = {
#embed "../../prompts/cases/my-starbucks-idea.md"
};
static const unsigned char file_cases_nasa_phoenix_after_hours_md[] = {
#embed "../../prompts/cases/nasa-phoenix-after-hours.md"
};
static const unsigned char file_cases_nestle_policed_its_page_md[] = {
#embed "../../prompts/cases/nestle-policed-its-page.md"
};
static const unsigned char file_cases_old_spice_attribution_md[] = {
#embed "../../prompts/cases/old-spice-attribution.md"
};
static const unsigned char file_cases_pg_beinggirl_md[] = {
#embed "../../prompts/cases/pg-beinggirl.md"
};
static const unsigned char file_cases_qantas_luxury_md[] = {
#embed "../../prompts/cases/qantas-luxury.md"
};
static const unsigned char file_cases_queensland_police_trial_md[] = {
#embed "../../prompts/cases/queensland-police-trial.md"
};
static const unsigned char file_cases_red_cross_stray_post_md[] = {
#embed "../../prompts/cases/red-cross-stray-post.md"
};
static const unsigned char file_cases_united_ignored_complaint_md[] = {
#embed "../../prompts/cases/united-ignored-complaint.md"
};
static const unsigned char file_cases_us_hospitals_dismissals_md[] = {
#embed "../../prompts/cases/us-hospitals-dismissals.md"
};
static const unsigned char file_cases_walmart_hidden_sponsor_md[] = {
#embed "../../prompts/cases/walmart-hidden-sponsor.md"
};
static const unsigned char file_coaching_parts_yaml[] = {
#embed "../../prompts/coaching/parts.yaml"
};
static const unsigned char file_coaching_practice_yaml[] = {
#embed "../../prompts/coaching/practice.yaml"
};
static const unsigned char file_coaching_senior_yaml[] = {
#embed "../../prompts/coaching/senior.yaml"
};
static const unsigned char file_conditions_yaml[] = {
#embed "../../prompts/conditions.yaml"
};
static const unsigned char file_documents_agreement_mustache[] = {
#embed "../../prompts/documents/agreement.mustache"
};
static const unsigned char file_documents_answers_mustache[] = {
#embed "../../prompts/documents/answers.mustache"
};
static const unsigned char file_documents_brief_mustache[] = {
#embed "../../prompts/documents/brief.mustache"
};
static const unsigned char file_documents_changes_mustache[] = {
#embed "../../prompts/documents/changes.mustache"
};
static const unsigned char file_documents_comments_mustache[] = {
#embed "../../prompts/documents/comments.mustache"
};
static const unsigned char file_documents_html_agreement_mustache[] = {
#embed "../../prompts/documents/html/agreement.mustache"
};
static const unsigned char file_documents_html_answers_mustache[] = {
#embed "../../prompts/documents/html/answers.mustache"
};
static const unsigned char file_documents_html_barriers_mustache[] = {
#embed "../../prompts/documents/html/barriers.mustache"
};
static const unsigned char file_documents_html_belief_mustache[] = {
#embed "../../prompts/documents/html/belief.mustache"
};
static const unsigned char file_documents_html_brief_mustache[] = {
#embed "../../prompts/documents/html/brief.mustache"
};
static const unsigned char file_documents_html_calendar_ground_mustache[] = {
#embed "../../prompts/documents/html/calendar-ground.mustache"
};
static const unsigned char file_documents_html_calendar_mustache[] = {
#embed "../../prompts/documents/html/calendar.mustache"
};
static const unsigned char file_documents_html_comments_mustache[] = {
#embed "../../prompts/documents/html/comments.mustache"
};
static const unsigned char file_documents_html_evidence_mustache[] = {
#embed "../../prompts/documents/html/evidence.mustache"
};
static const unsigned char file_documents_html_kappa_mustache[] = {
#embed "../../prompts/documents/html/kappa.mustache"
};
static const unsigned char file_documents_html_layout_mustache[] = {
#embed "../../prompts/documents/html/layout.mustache"
};
static const unsigned char file_documents_html_plan_mustache[] = {
#embed "../../prompts/documents/html/plan.mustache"
};
static const unsigned char file_documents_html_progress_mustache[] = {
#embed "../../prompts/documents/html/progress.mustache"
};
static const unsigned char file_documents_html_rehearsal_mustache[] = {
#embed "../../prompts/documents/html/rehearsal.mustache"
};
static const unsigned char file_documents_html_report_mustache[] = {
#embed "../../prompts/documents/html/report.mustache"
};
static const unsigned char file_documents_html_roadmap_mustache[] = {
#embed "../../prompts/documents/html/roadmap.mustache"
};
static const unsigned char file_documents_html_ropes_parts_mustache[] = {
#embed "../../prompts/documents/html/ropes-parts.mustache"
};
static const unsigned char file_documents_html_ropes_mustache[] = {
#embed "../../prompts/documents/html/ropes.mustache"
};
static const unsigned char file_documents_html_score_mustache[] = {
#embed "../../prompts/documents/html/score.mustache"
};
static const unsigned char file_documents_html_style_mustache[] = {
#embed "../../prompts/documents/html/style.mustache"
};
static const unsigned char file_documents_html_support_mustache[] = {
#embed "../../prompts/documents/html/support.mustache"
};
static const unsigned char file_documents_html_talk_mustache[] = {
#embed "../../prompts/documents/html/talk.mustache"
};
static const unsigned char file_documents_html_transcript_mustache[] = {
#embed "../../prompts/documents/html/transcript.mustache"
};
static const unsigned char file_documents_kappa_mustache[] = {
#embed "../../prompts/documents/kappa.mustache"
};
static const unsigned char file_documents_overrides_mustache[] = {
#embed "../../prompts/documents/overrides.mustache"
};
static const unsigned char file_documents_overview_mustache[] = {
#embed "../../prompts/documents/overview.mustache"
};
static const unsigned char file_documents_plan_mustache[] = {
#embed "../../prompts/documents/plan.mustache"
};
static const unsigned char file_documents_progress_mustache[] = {
#embed "../../prompts/documents/progress.mustache"
};
static const unsigned char file_documents_rehearsal_mustache[] = {
#embed "../../prompts/documents/rehearsal.mustache"
};
static const unsigned char file_documents_report_mustache[] = {
#embed "../../prompts/documents/report.mustache"
};
static const unsigned char file_documents_roadmap_mustache[] = {
#embed "../../prompts/documents/roadmap.mustache"
};
static const unsigned char file_documents_ropes_parts_mustache[] = {
#embed "../../prompts/documents/ropes-parts.mustache"
};
static const unsigned char file_documents_ropes_mustache[] = {
#embed "../../prompts/documents/ropes.mustache"
};
static const unsigned char file_documents_score_mustache[] = {
#embed "../../prompts/documents/score.mustache"
};
static const unsigned char file_documents_session_mustache[] = {
#embed "../../prompts/documents/session.mustache"
};
static const unsigned char file_documents_talk_mustache[] = {
#embed "../../prompts/documents/talk.mustache"
};
static const unsigned char file_documents_today_mustache[] = {
#embed "../../prompts/documents/today.mustache"
};
static const unsigned char file_documents_transcript_mustache[] = {
#embed "../../prompts/documents/transcript.mustache"
};
static const unsigned char file_facts_yaml[] = {
#embed "../../prompts/facts.yaml"
};
static const unsigned char file_glossary_yaml[] = {
#embed "../../prompts/glossary.yaml"
};
static const unsigned char file_interview_yaml[] = {
#embed "../../prompts/interview.yaml"
};
static const unsigned char file_interview_barriers_yaml[] = {
#embed "../../prompts/interview/barriers.yaml"
};
static const unsigned char file_interview_check_in_yaml[] = {
#embed "../../prompts/interview/check-in.yaml"
};
static const unsigned char file_interview_estimate_yaml[] = {
#embed "../../prompts/interview/estimate.yaml"
};
static const unsigned char file_interview_influence_yaml[] = {
#embed "../../prompts/interview/influence.yaml"
};
static const unsigned char file_interview_manner_yaml[] = {
#embed "../../prompts/interview/manner.yaml"
};
static const unsigned char file_interview_setting_yaml[] = {
#embed "../../prompts/interview/setting.yaml"
};
static const unsigned char file_interview_support_yaml[] = {
#embed "../../prompts/interview/support.yaml"
};
static const unsigned char file_interview_timing_yaml[] = {
#embed "../../prompts/interview/timing.yaml"
};
static const unsigned char file_levels_yaml[] = {
#embed "../../prompts/levels.yaml"
};
static const unsigned char file_lines_yaml[] = {
#embed "../../prompts/lines.yaml"
};
static const unsigned char file_objections_yaml[] = {
#embed "../../prompts/objections.yaml"
};
static const unsigned char file_reading_yaml[] = {
#embed "../../prompts/reading.yaml"
};
static const unsigned char file_rehearsal_cues_yaml[] = {
#embed "../../prompts/rehearsal/cues.yaml"
};
static const unsigned char file_rehearsal_executive_answers_yaml[] = {
#embed "../../prompts/rehearsal/executive/answers.yaml"
};
static const unsigned char file_rehearsal_executive_decisions_yaml[] = {
#embed "../../prompts/rehearsal/executive/decisions.yaml"
};
static const unsigned char file_rehearsal_executive_digressions_yaml[] = {
#embed "../../prompts/rehearsal/executive/digressions.yaml"
};
static const unsigned char file_rehearsal_executive_endings_yaml[] = {
#embed "../../prompts/rehearsal/executive/endings.yaml"
};
static const unsigned char file_rehearsal_executive_hints_yaml[] = {
#embed "../../prompts/rehearsal/executive/hints.yaml"
};
static const unsigned char file_rehearsal_executive_invitations_yaml[] = {
#embed "../../prompts/rehearsal/executive/invitations.yaml"
};
static const unsigned char file_rehearsal_executive_objections_yaml[] = {
#embed "../../prompts/rehearsal/executive/objections.yaml"
};
static const unsigned char file_rehearsal_executive_openers_yaml[] = {
#embed "../../prompts/rehearsal/executive/openers.yaml"
};
static const unsigned char file_rehearsal_executive_questions_yaml[] = {
#embed "../../prompts/rehearsal/executive/questions.yaml"
};
static const unsigned char file_rehearsal_executive_replies_yaml[] = {
#embed "../../prompts/rehearsal/executive/replies.yaml"
};
static const unsigned char file_rehearsal_executive_returns_yaml[] = {
#embed "../../prompts/rehearsal/executive/returns.yaml"
};
static const unsigned char file_rehearsal_executive_rules_yaml[] = {
#embed "../../prompts/rehearsal/executive/rules.yaml"
};
static const unsigned char file_rehearsal_executive_softened_yaml[] = {
#embed "../../prompts/rehearsal/executive/softened.yaml"
};
static const unsigned char file_rehearsal_executive_transitions_yaml[] = {
#embed "../../prompts/rehearsal/executive/transitions.yaml"
};
static const unsigned char file_rehearsal_executive_turns_yaml[] = {
#embed "../../prompts/rehearsal/executive/turns.yaml"
};
static const unsigned char file_rehearsal_executive_warnings_yaml[] = {
#embed "../../prompts/rehearsal/executive/warnings.yaml"
};
static const unsigned char file_rehearsal_feedback_yaml[] = {
#embed "../../prompts/rehearsal/feedback.yaml"
};
static const unsigned char file_rehearsal_scoring_yaml[] = {
#embed "../../prompts/rehearsal/scoring.yaml"
};
static const unsigned char file_rehearsal_turns_amara_yaml[] = {
#embed "../../prompts/rehearsal/turns/amara.yaml"
};
static const unsigned char file_rehearsal_turns_dev_yaml[] = {
#embed "../../prompts/rehearsal/turns/dev.yaml"
};
static const unsigned char file_rehearsal_turns_fergal_yaml[] = {
#embed "../../prompts/rehearsal/turns/fergal.yaml"
};
static const unsigned char file_rehearsal_turns_ingrid_yaml[] = {
#embed "../../prompts/rehearsal/turns/ingrid.yaml"
};
static const unsigned char file_rehearsal_turns_piotr_yaml[] = {
#embed "../../prompts/rehearsal/turns/piotr.yaml"
};
static const unsigned char file_rehearsal_turns_ruth_yaml[] = {
#embed "../../prompts/rehearsal/turns/ruth.yaml"
};
static const unsigned char file_rehearsal_turns_shane_yaml[] = {
#embed "../../prompts/rehearsal/turns/shane.yaml"
};
static const unsigned char file_rehearsal_turns_tom_yaml[] = {
#embed "../../prompts/rehearsal/turns/tom.yaml"
};
static const unsigned char file_rehearsal_turns_whitney_yaml[] = {
#embed "../../prompts/rehearsal/turns/whitney.yaml"
};
static const unsigned char file_remarks_bayou_md[] = {
#embed "../../prompts/remarks/bayou.md"
};
static const unsigned char file_remarks_chamber_md[] = {
#embed "../../prompts/remarks/chamber.md"
};
static const unsigned char file_remarks_danube_md[] = {
#embed "../../prompts/remarks/danube.md"
};
static const unsigned char file_remarks_fjord_md[] = {
#embed "../../prompts/remarks/fjord.md"
};
static const unsigned char file_remarks_foundry_md[] = {
#embed "../../prompts/remarks/foundry.md"
};
static const unsigned char file_remarks_harbour_md[] = {
#embed "../../prompts/remarks/harbour.md"
};
static const unsigned char file_remarks_inkwell_md[] = {
#embed "../../prompts/remarks/inkwell.md"
};
static const unsigned char file_remarks_kestrel_md[] = {
#embed "../../prompts/remarks/kestrel.md"
};
static const unsigned char file_remarks_lantern_md[] = {
#embed "../../prompts/remarks/lantern.md"
};
static const unsigned char file_remarks_mill_md[] = {
#embed "../../prompts/remarks/mill.md"
};
static const unsigned char file_remarks_monsoon_md[] = {
#embed "../../prompts/remarks/monsoon.md"
};
static const unsigned char file_remarks_orchard_md[] = {
#embed "../../prompts/remarks/orchard.md"
};
static const unsigned char file_remarks_pavement_md[] = {
#embed "../../prompts/remarks/pavement.md"
};
static const unsigned char file_remarks_plain_md[] = {
#embed "../../prompts/remarks/plain.md"
};
static const unsigned char file_remarks_prairie_md[] = {
#embed "../../prompts/remarks/prairie.md"
};
static const unsigned char file_remarks_quarry_md[] = {
#embed "../../prompts/remarks/quarry.md"
};
static const unsigned char file_remarks_registry_md[] = {
#embed "../../prompts/remarks/registry.md"
};
static const unsigned char file_remarks_studio_md[] = {
#embed "../../prompts/remarks/studio.md"
};
static const unsigned char file_remarks_tramway_md[] = {
#embed "../../prompts/remarks/tramway.md"
};
static const unsigned char file_remarks_ward_md[] = {
#embed "../../prompts/remarks/ward.md"
};
static const unsigned char file_replies_yaml[] = {
#embed "../../prompts/replies.yaml"
};
static const unsigned char file_ropes_yaml[] = {
#embed "../../prompts/ropes.yaml"
};
static const unsigned char file_schemas_agreement_json[] = {
#embed "../../prompts/schemas/agreement.json"
};
static const unsigned char file_schemas_assessment_json[] = {
#embed "../../prompts/schemas/assessment.json"
};
static const unsigned char file_schemas_brief_json[] = {
#embed "../../prompts/schemas/brief.json"
};
static const unsigned char file_schemas_learnt_json[] = {
#embed "../../prompts/schemas/learnt.json"
};
static const unsigned char file_schemas_progress_json[] = {
#embed "../../prompts/schemas/progress.json"
};
static const unsigned char file_schemas_reading_json[] = {
#embed "../../prompts/schemas/reading.json"
};
static const unsigned char file_schemas_rehearsal_json[] = {
#embed "../../prompts/schemas/rehearsal.json"
};
static const unsigned char file_schemas_reply_json[] = {
#embed "../../prompts/schemas/reply.json"
};
static const unsigned char file_schemas_report_json[] = {
#embed "../../prompts/schemas/report.json"
};
static const unsigned char file_schemas_roadmap_json[] = {
#embed "../../prompts/schemas/roadmap.json"
};
static const unsigned char file_schemas_ropes_json[] = {
#embed "../../prompts/schemas/ropes.json"
};
static const unsigned char file_schemas_score_json[] = {
#embed "../../prompts/schemas/score.json"
};
static const unsigned char file_schemas_transcript_json[] = {
#embed "../../prompts/schemas/transcript.json"
};
static const unsigned char file_stance_yaml[] = {
#embed "../../prompts/stance.yaml"
};
static const unsigned char file_tactics_account_custody_md[] = {
#embed "../../prompts/tactics/account-custody.md"
};
static const unsigned char file_tactics_answer_the_second_executive_md[] = {
#embed "../../prompts/tactics/answer-the-second-executive.md"
};
static const unsigned char file_tactics_ask_how_it_looks_md[] = {
#embed "../../prompts/tactics/ask-how-it-looks.md"
};
static const unsigned char file_tactics_ask_to_tell_one_peer_md[] = {
#embed "../../prompts/tactics/ask-to-tell-one-peer.md"
};
static const unsigned char file_tactics_ask_what_happened_last_time_md[] = {
#embed "../../prompts/tactics/ask-what-happened-last-time.md"
};
static const unsigned char file_tactics_ask_what_it_is_worth_md[] = {
#embed "../../prompts/tactics/ask-what-it-is-worth.md"
};
static const unsigned char file_tactics_bad_day_rehearsal_md[] = {
#embed "../../prompts/tactics/bad-day-rehearsal.md"
};
static const unsigned char file_tactics_brief_the_one_between_md[] = {
#embed "../../prompts/tactics/brief-the-one-between.md"
};
static const unsigned char file_tactics_champion_shares_experience_md[] = {
#embed "../../prompts/tactics/champion-shares-experience.md"
};
static const unsigned char file_tactics_check_where_publics_talk_md[] = {
#embed "../../prompts/tactics/check-where-publics-talk.md"
};
static const unsigned char file_tactics_choose_the_measure_md[] = {
#embed "../../prompts/tactics/choose-the-measure.md"
};
static const unsigned char file_tactics_co_author_the_results_md[] = {
#embed "../../prompts/tactics/co-author-the-results.md"
};
static const unsigned char file_tactics_compliance_co_author_md[] = {
#embed "../../prompts/tactics/compliance-co-author.md"
};
static const unsigned char file_tactics_count_the_hours_md[] = {
#embed "../../prompts/tactics/count-the-hours.md"
};
static const unsigned char file_tactics_find_their_goal_md[] = {
#embed "../../prompts/tactics/find-their-goal.md"
};
static const unsigned char file_tactics_full_plan_with_roles_md[] = {
#embed "../../prompts/tactics/full-plan-with-roles.md"
};
static const unsigned char file_tactics_hear_the_opponent_md[] = {
#embed "../../prompts/tactics/hear-the-opponent.md"
};
static const unsigned char file_tactics_hear_what_changed_md[] = {
#embed "../../prompts/tactics/hear-what-changed.md"
};
static const unsigned char file_tactics_help_the_newcomer_md[] = {
#embed "../../prompts/tactics/help-the-newcomer.md"
};
static const unsigned char file_tactics_hours_budget_md[] = {
#embed "../../prompts/tactics/hours-budget.md"
};
static const unsigned char file_tactics_keep_them_informed_md[] = {
#embed "../../prompts/tactics/keep-them-informed.md"
};
static const unsigned char file_tactics_lesson_one_md[] = {
#embed "../../prompts/tactics/lesson-one.md"
};
static const unsigned char file_tactics_listen_without_pitching_md[] = {
#embed "../../prompts/tactics/listen-without-pitching.md"
};
static const unsigned char file_tactics_listening_log_md[] = {
#embed "../../prompts/tactics/listening-log.md"
};
static const unsigned char file_tactics_map_who_they_listen_to_md[] = {
#embed "../../prompts/tactics/map-who-they-listen-to.md"
};
static const unsigned char file_tactics_meet_one_condition_md[] = {
#embed "../../prompts/tactics/meet-one-condition.md"
};
static const unsigned char file_tactics_monthly_report_md[] = {
#embed "../../prompts/tactics/monthly-report.md"
};
static const unsigned char file_tactics_name_two_conditions_md[] = {
#embed "../../prompts/tactics/name-two-conditions.md"
};
static const unsigned char file_tactics_neutral_sponsor_md[] = {
#embed "../../prompts/tactics/neutral-sponsor.md"
};
static const unsigned char file_tactics_note_the_neighbours_move_md[] = {
#embed "../../prompts/tactics/note-the-neighbours-move.md"
};
static const unsigned char file_tactics_one_recommendation_md[] = {
#embed "../../prompts/tactics/one-recommendation.md"
};
static const unsigned char file_tactics_peer_shares_experience_md[] = {
#embed "../../prompts/tactics/peer-shares-experience.md"
};
static const unsigned char file_tactics_peer_shows_theirs_md[] = {
#embed "../../prompts/tactics/peer-shows-theirs.md"
};
static const unsigned char file_tactics_pick_whom_to_tell_md[] = {
#embed "../../prompts/tactics/pick-whom-to-tell.md"
};
static const unsigned char file_tactics_plan_succession_md[] = {
#embed "../../prompts/tactics/plan-succession.md"
};
static const unsigned char file_tactics_post_mortem_first_md[] = {
#embed "../../prompts/tactics/post-mortem-first.md"
};
static const unsigned char file_tactics_private_practice_md[] = {
#embed "../../prompts/tactics/private-practice.md"
};
static const unsigned char file_tactics_profile_their_publics_md[] = {
#embed "../../prompts/tactics/profile-their-publics.md"
};
static const unsigned char file_tactics_read_the_rules_md[] = {
#embed "../../prompts/tactics/read-the-rules.md"
};
static const unsigned char file_tactics_reverse_mentor_md[] = {
#embed "../../prompts/tactics/reverse-mentor.md"
};
static const unsigned char file_tactics_risk_map_together_md[] = {
#embed "../../prompts/tactics/risk-map-together.md"
};
static const unsigned char file_tactics_ropes_plan_draft_md[] = {
#embed "../../prompts/tactics/ropes-plan-draft.md"
};
static const unsigned char file_tactics_run_and_report_md[] = {
#embed "../../prompts/tactics/run-and-report.md"
};
static const unsigned char file_tactics_see_what_they_use_md[] = {
#embed "../../prompts/tactics/see-what-they-use.md"
};
static const unsigned char file_tactics_settle_in_the_new_leadership_md[] = {
#embed "../../prompts/tactics/settle-in-the-new-leadership.md"
};
static const unsigned char file_tactics_shared_ownership_md[] = {
#embed "../../prompts/tactics/shared-ownership.md"
};
static const unsigned char file_tactics_show_own_mentions_md[] = {
#embed "../../prompts/tactics/show-own-mentions.md"
};
static const unsigned char file_tactics_sign_off_by_class_md[] = {
#embed "../../prompts/tactics/sign-off-by-class.md"
};
static const unsigned char file_tactics_small_pilot_md[] = {
#embed "../../prompts/tactics/small-pilot.md"
};
static const unsigned char file_tactics_start_what_was_agreed_md[] = {
#embed "../../prompts/tactics/start-what-was-agreed.md"
};
static const unsigned char file_tactics_stop_dispute_first_md[] = {
#embed "../../prompts/tactics/stop-dispute-first.md"
};
static const unsigned char file_tactics_stop_nobody_to_answer_md[] = {
#embed "../../prompts/tactics/stop-nobody-to-answer.md"
};
static const unsigned char file_tactics_stop_publics_elsewhere_md[] = {
#embed "../../prompts/tactics/stop-publics-elsewhere.md"
};
static const unsigned char file_tactics_stop_rule_md[] = {
#embed "../../prompts/tactics/stop-rule.md"
};
static const unsigned char file_tactics_stop_rules_forbid_md[] = {
#embed "../../prompts/tactics/stop-rules-forbid.md"
};
static const unsigned char file_tactics_stop_something_md[] = {
#embed "../../prompts/tactics/stop-something.md"
};
static const unsigned char file_tactics_tie_to_one_metric_md[] = {
#embed "../../prompts/tactics/tie-to-one-metric.md"
};
static const unsigned char file_tactics_tone_guide_md[] = {
#embed "../../prompts/tactics/tone-guide.md"
};
static const unsigned char file_tactics_topic_level_rules_md[] = {
#embed "../../prompts/tactics/topic-level-rules.md"
};
static const unsigned char file_tactics_twenty_minutes_first_hand_md[] = {
#embed "../../prompts/tactics/twenty-minutes-first-hand.md"
};
static const unsigned char file_tactics_use_the_moment_after_md[] = {
#embed "../../prompts/tactics/use-the-moment-after.md"
};
static const unsigned char file_tactics_wait_out_the_crisis_md[] = {
#embed "../../prompts/tactics/wait-out-the-crisis.md"
};
static const unsigned char file_tactics_walk_through_one_thread_md[] = {
#embed "../../prompts/tactics/walk-through-one-thread.md"
};
static const unsigned char file_tactics_watch_one_meeting_md[] = {
#embed "../../prompts/tactics/watch-one-meeting.md"
};

static const struct {
  const char *name;
  const unsigned char *bytes;
  long size;
} files[] = {
    {"README.md", file_README_md, sizeof file_README_md},
    {"answers/access.md", file_answers_access_md, sizeof file_answers_access_md},
    {"answers/ally-in-compliance.md", file_answers_ally_in_compliance_md, sizeof file_answers_ally_in_compliance_md},
    {"answers/alone-or-in-company.md", file_answers_alone_or_in_company_md, sizeof file_answers_alone_or_in_company_md},
    {"answers/any-question.md", file_answers_any_question_md, sizeof file_answers_any_question_md},
    {"answers/approvals.md", file_answers_approvals_md, sizeof file_answers_approvals_md},
    {"answers/asked-for-at-the-end.md", file_answers_asked_for_at_the_end_md, sizeof file_answers_asked_for_at_the_end_md},
    {"answers/asked-view.md", file_answers_asked_view_md, sizeof file_answers_asked_view_md},
    {"answers/asked-what-it-brings.md", file_answers_asked_what_it_brings_md, sizeof file_answers_asked_what_it_brings_md},
    {"answers/bad-comment.md", file_answers_bad_comment_md, sizeof file_answers_bad_comment_md},
    {"answers/bad-day.md", file_answers_bad_day_md, sizeof file_answers_bad_day_md},
    {"answers/champion-inside.md", file_answers_champion_inside_md, sizeof file_answers_champion_inside_md},
    {"answers/critical-comment.md", file_answers_critical_comment_md, sizeof file_answers_critical_comment_md},
    {"answers/detail-or-headline.md", file_answers_detail_or_headline_md, sizeof file_answers_detail_or_headline_md},
    {"answers/figures-or-stories.md", file_answers_figures_or_stories_md, sizeof file_answers_figures_or_stories_md},
    {"answers/furthest-word.md", file_answers_furthest_word_md, sizeof file_answers_furthest_word_md},
    {"answers/going-on.md", file_answers_going_on_md, sizeof file_answers_going_on_md},
    {"answers/hands-on.md", file_answers_hands_on_md, sizeof file_answers_hands_on_md},
    {"answers/hands.md", file_answers_hands_md, sizeof file_answers_hands_md},
    {"answers/helped-others.md", file_answers_helped_others_md, sizeof file_answers_helped_others_md},
    {"answers/hours-asked-for.md", file_answers_hours_asked_for_md, sizeof file_answers_hours_asked_for_md},
    {"answers/last-forwarded.md", file_answers_last_forwarded_md, sizeof file_answers_last_forwarded_md},
    {"answers/last-look.md", file_answers_last_look_md, sizeof file_answers_last_look_md},
    {"answers/last-question.md", file_answers_last_question_md, sizeof file_answers_last_question_md},
    {"answers/last-quick-piece.md", file_answers_last_quick_piece_md, sizeof file_answers_last_quick_piece_md},
    {"answers/last-reason.md", file_answers_last_reason_md, sizeof file_answers_last_reason_md},
    {"answers/last-request.md", file_answers_last_request_md, sizeof file_answers_last_request_md},
    {"answers/law-brought-up.md", file_answers_law_brought_up_md, sizeof file_answers_law_brought_up_md},
    {"answers/listens-to.md", file_answers_listens_to_md, sizeof file_answers_listens_to_md},
    {"answers/named-unprompted.md", file_answers_named_unprompted_md, sizeof file_answers_named_unprompted_md},
    {"answers/numbers-asked.md", file_answers_numbers_asked_md, sizeof file_answers_numbers_asked_md},
    {"answers/open-opponent.md", file_answers_open_opponent_md, sizeof file_answers_open_opponent_md},
    {"answers/own-account.md", file_answers_own_account_md, sizeof file_answers_own_account_md},
    {"answers/own-barriers.md", file_answers_own_barriers_md, sizeof file_answers_own_barriers_md},
    {"answers/own-level.md", file_answers_own_level_md, sizeof file_answers_own_level_md},
    {"answers/own-name-on-it.md", file_answers_own_name_on_it_md, sizeof file_answers_own_name_on_it_md},
    {"answers/own-name.md", file_answers_own_name_md, sizeof file_answers_own_name_md},
    {"answers/own-sureness.md", file_answers_own_sureness_md, sizeof file_answers_own_sureness_md},
    {"answers/own-target.md", file_answers_own_target_md, sizeof file_answers_own_target_md},
    {"answers/peer-who-uses-it.md", file_answers_peer_who_uses_it_md, sizeof file_answers_peer_who_uses_it_md},
    {"answers/publics-remark.md", file_answers_publics_remark_md, sizeof file_answers_publics_remark_md},
    {"answers/publics.md", file_answers_publics_md, sizeof file_answers_publics_md},
    {"answers/reader-or-listener.md", file_answers_reader_or_listener_md, sizeof file_answers_reader_or_listener_md},
    {"answers/remarks.md", file_answers_remarks_md, sizeof file_answers_remarks_md},
    {"answers/role.md", file_answers_role_md, sizeof file_answers_role_md},
    {"answers/rules-remark.md", file_answers_rules_remark_md, sizeof file_answers_rules_remark_md},
    {"answers/rules.md", file_answers_rules_md, sizeof file_answers_rules_md},
    {"answers/sector.md", file_answers_sector_md, sizeof file_answers_sector_md},
    {"answers/shown-a-page.md", file_answers_shown_a_page_md, sizeof file_answers_shown_a_page_md},
    {"answers/shown-on-screen.md", file_answers_shown_on_screen_md, sizeof file_answers_shown_on_screen_md},
    {"answers/size.md", file_answers_size_md, sizeof file_answers_size_md},
    {"answers/step-fate.md", file_answers_step_fate_md, sizeof file_answers_step_fate_md},
    {"answers/step-signs.md", file_answers_step_signs_md, sizeof file_answers_step_signs_md},
    {"answers/story-of-before.md", file_answers_story_of_before_md, sizeof file_answers_story_of_before_md},
    {"answers/story-told.md", file_answers_story_told_md, sizeof file_answers_story_told_md},
    {"answers/support-needed.md", file_answers_support_needed_md, sizeof file_answers_support_needed_md},
    {"answers/surprise-cause.md", file_answers_surprise_cause_md, sizeof file_answers_surprise_cause_md},
    {"answers/sways-others.md", file_answers_sways_others_md, sizeof file_answers_sways_others_md},
    {"answers/told-whom.md", file_answers_told_whom_md, sizeof file_answers_told_whom_md},
    {"answers/under-attack.md", file_answers_under_attack_md, sizeof file_answers_under_attack_md},
    {"answers/warning-told.md", file_answers_warning_told_md, sizeof file_answers_warning_told_md},
    {"answers/what-given.md", file_answers_what_given_md, sizeof file_answers_what_given_md},
    {"answers/what-would-make-it-yes.md", file_answers_what_would_make_it_yes_md, sizeof file_answers_what_would_make_it_yes_md},
    {"answers/where-they-talk.md", file_answers_where_they_talk_md, sizeof file_answers_where_they_talk_md},
    {"answers/who-raised-it.md", file_answers_who_raised_it_md, sizeof file_answers_who_raised_it_md},
    {"answers/whose-approval.md", file_answers_whose_approval_md, sizeof file_answers_whose_approval_md},
    {"answers/worry-heard-most.md", file_answers_worry_heard_most_md, sizeof file_answers_worry_heard_most_md},
    {"barriers.yaml", file_barriers_yaml, sizeof file_barriers_yaml},
    {"cases/admissions-four-hours.md", file_cases_admissions_four_hours_md, sizeof file_cases_admissions_four_hours_md},
    {"cases/best-buy-staff-network.md", file_cases_best_buy_staff_network_md, sizeof file_cases_best_buy_staff_network_md},
    {"cases/cdc-zombie-post.md", file_cases_cdc_zombie_post_md, sizeof file_cases_cdc_zombie_post_md},
    {"cases/cisco-online-launch.md", file_cases_cisco_online_launch_md, sizeof file_cases_cisco_online_launch_md},
    {"cases/comcast-public-replies.md", file_cases_comcast_public_replies_md, sizeof file_cases_comcast_public_replies_md},
    {"cases/dell-after-dell-hell.md", file_cases_dell_after_dell_hell_md, sizeof file_cases_dell_after_dell_hell_md},
    {"cases/dominos-caught-unready.md", file_cases_dominos_caught_unready_md, sizeof file_cases_dominos_caught_unready_md},
    {"cases/ernst-young-recruiting.md", file_cases_ernst_young_recruiting_md, sizeof file_cases_ernst_young_recruiting_md},
    {"cases/fiskars-champion-left.md", file_cases_fiskars_champion_left_md, sizeof file_cases_fiskars_champion_left_md},
    {"cases/francescas-cfo.md", file_cases_francescas_cfo_md, sizeof file_cases_francescas_cfo_md},
    {"cases/ge-colab.md", file_cases_ge_colab_md, sizeof file_cases_ge_colab_md},
    {"cases/hmv-lost-the-keys.md", file_cases_hmv_lost_the_keys_md, sizeof file_cases_hmv_lost_the_keys_md},
    {"cases/ibm-staff-guidelines.md", file_cases_ibm_staff_guidelines_md, sizeof file_cases_ibm_staff_guidelines_md},
    {"cases/jpmorgan-hashtag.md", file_cases_jpmorgan_hashtag_md, sizeof file_cases_jpmorgan_hashtag_md},
    {"cases/klm-ash-cloud.md", file_cases_klm_ash_cloud_md, sizeof file_cases_klm_ash_cloud_md},
    {"cases/kryptonite-forum.md", file_cases_kryptonite_forum_md, sizeof file_cases_kryptonite_forum_md},
    {"cases/maersk-one-manager.md", file_cases_maersk_one_manager_md, sizeof file_cases_maersk_one_manager_md},
    {"cases/mayo-clinic-reused-audio.md", file_cases_mayo_clinic_reused_audio_md, sizeof file_cases_mayo_clinic_reused_audio_md},
    {"cases/morgan-stanley-pilot.md", file_cases_morgan_stanley_pilot_md, sizeof file_cases_morgan_stanley_pilot_md},
    {"cases/my-starbucks-idea.md", file_cases_my_starbucks_idea_md, sizeof file_cases_my_starbucks_idea_md},
    {"cases/nasa-phoenix-after-hours.md", file_cases_nasa_phoenix_after_hours_md, sizeof file_cases_nasa_phoenix_after_hours_md},
    {"cases/nestle-policed-its-page.md", file_cases_nestle_policed_its_page_md, sizeof file_cases_nestle_policed_its_page_md},
    {"cases/old-spice-attribution.md", file_cases_old_spice_attribution_md, sizeof file_cases_old_spice_attribution_md},
    {"cases/pg-beinggirl.md", file_cases_pg_beinggirl_md, sizeof file_cases_pg_beinggirl_md},
    {"cases/qantas-luxury.md", file_cases_qantas_luxury_md, sizeof file_cases_qantas_luxury_md},
    {"cases/queensland-police-trial.md", file_cases_queensland_police_trial_md, sizeof file_cases_queensland_police_trial_md},
    {"cases/red-cross-stray-post.md", file_cases_red_cross_stray_post_md, sizeof file_cases_red_cross_stray_post_md},
    {"cases/united-ignored-complaint.md", file_cases_united_ignored_complaint_md, sizeof file_cases_united_ignored_complaint_md},
    {"cases/us-hospitals-dismissals.md", file_cases_us_hospitals_dismissals_md, sizeof file_cases_us_hospitals_dismissals_md},
    {"cases/walmart-hidden-sponsor.md", file_cases_walmart_hidden_sponsor_md, sizeof file_cases_walmart_hidden_sponsor_md},
    {"coaching/parts.yaml", file_coaching_parts_yaml, sizeof file_coaching_parts_yaml},
    {"coaching/practice.yaml", file_coaching_practice_yaml, sizeof file_coaching_practice_yaml},
    {"coaching/senior.yaml", file_coaching_senior_yaml, sizeof file_coaching_senior_yaml},
    {"conditions.yaml", file_conditions_yaml, sizeof file_conditions_yaml},
    {"documents/agreement.mustache", file_documents_agreement_mustache, sizeof file_documents_agreement_mustache},
    {"documents/answers.mustache", file_documents_answers_mustache, sizeof file_documents_answers_mustache},
    {"documents/brief.mustache", file_documents_brief_mustache, sizeof file_documents_brief_mustache},
    {"documents/changes.mustache", file_documents_changes_mustache, sizeof file_documents_changes_mustache},
    {"documents/comments.mustache", file_documents_comments_mustache, sizeof file_documents_comments_mustache},
    {"documents/html/agreement.mustache", file_documents_html_agreement_mustache, sizeof file_documents_html_agreement_mustache},
    {"documents/html/answers.mustache", file_documents_html_answers_mustache, sizeof file_documents_html_answers_mustache},
    {"documents/html/barriers.mustache", file_documents_html_barriers_mustache, sizeof file_documents_html_barriers_mustache},
    {"documents/html/belief.mustache", file_documents_html_belief_mustache, sizeof file_documents_html_belief_mustache},
    {"documents/html/brief.mustache", file_documents_html_brief_mustache, sizeof file_documents_html_brief_mustache},
    {"documents/html/calendar-ground.mustache", file_documents_html_calendar_ground_mustache, sizeof file_documents_html_calendar_ground_mustache},
    {"documents/html/calendar.mustache", file_documents_html_calendar_mustache, sizeof file_documents_html_calendar_mustache},
    {"documents/html/comments.mustache", file_documents_html_comments_mustache, sizeof file_documents_html_comments_mustache},
    {"documents/html/evidence.mustache", file_documents_html_evidence_mustache, sizeof file_documents_html_evidence_mustache},
    {"documents/html/kappa.mustache", file_documents_html_kappa_mustache, sizeof file_documents_html_kappa_mustache},
    {"documents/html/layout.mustache", file_documents_html_layout_mustache, sizeof file_documents_html_layout_mustache},
    {"documents/html/plan.mustache", file_documents_html_plan_mustache, sizeof file_documents_html_plan_mustache},
    {"documents/html/progress.mustache", file_documents_html_progress_mustache, sizeof file_documents_html_progress_mustache},
    {"documents/html/rehearsal.mustache", file_documents_html_rehearsal_mustache, sizeof file_documents_html_rehearsal_mustache},
    {"documents/html/report.mustache", file_documents_html_report_mustache, sizeof file_documents_html_report_mustache},
    {"documents/html/roadmap.mustache", file_documents_html_roadmap_mustache, sizeof file_documents_html_roadmap_mustache},
    {"documents/html/ropes-parts.mustache", file_documents_html_ropes_parts_mustache, sizeof file_documents_html_ropes_parts_mustache},
    {"documents/html/ropes.mustache", file_documents_html_ropes_mustache, sizeof file_documents_html_ropes_mustache},
    {"documents/html/score.mustache", file_documents_html_score_mustache, sizeof file_documents_html_score_mustache},
    {"documents/html/style.mustache", file_documents_html_style_mustache, sizeof file_documents_html_style_mustache},
    {"documents/html/support.mustache", file_documents_html_support_mustache, sizeof file_documents_html_support_mustache},
    {"documents/html/talk.mustache", file_documents_html_talk_mustache, sizeof file_documents_html_talk_mustache},
    {"documents/html/transcript.mustache", file_documents_html_transcript_mustache, sizeof file_documents_html_transcript_mustache},
    {"documents/kappa.mustache", file_documents_kappa_mustache, sizeof file_documents_kappa_mustache},
    {"documents/overrides.mustache", file_documents_overrides_mustache, sizeof file_documents_overrides_mustache},
    {"documents/overview.mustache", file_documents_overview_mustache, sizeof file_documents_overview_mustache},
    {"documents/plan.mustache", file_documents_plan_mustache, sizeof file_documents_plan_mustache},
    {"documents/progress.mustache", file_documents_progress_mustache, sizeof file_documents_progress_mustache},
    {"documents/rehearsal.mustache", file_documents_rehearsal_mustache, sizeof file_documents_rehearsal_mustache},
    {"documents/report.mustache", file_documents_report_mustache, sizeof file_documents_report_mustache},
    {"documents/roadmap.mustache", file_documents_roadmap_mustache, sizeof file_documents_roadmap_mustache},
    {"documents/ropes-parts.mustache", file_documents_ropes_parts_mustache, sizeof file_documents_ropes_parts_mustache},
    {"documents/ropes.mustache", file_documents_ropes_mustache, sizeof file_documents_ropes_mustache},
    {"documents/score.mustache", file_documents_score_mustache, sizeof file_documents_score_mustache},
    {"documents/session.mustache", file_documents_session_mustache, sizeof file_documents_session_mustache},
    {"documents/talk.mustache", file_documents_talk_mustache, sizeof file_documents_talk_mustache},
    {"documents/today.mustache", file_documents_today_mustache, sizeof file_documents_today_mustache},
    {"documents/transcript.mustache", file_documents_transcript_mustache, sizeof file_documents_transcript_mustache},
    {"facts.yaml", file_facts_yaml, sizeof file_facts_yaml},
    {"glossary.yaml", file_glossary_yaml, sizeof file_glossary_yaml},
    {"interview.yaml", file_interview_yaml, sizeof file_interview_yaml},
    {"interview/barriers.yaml", file_interview_barriers_yaml, sizeof file_interview_barriers_yaml},
    {"interview/check-in.yaml", file_interview_check_in_yaml, sizeof file_interview_check_in_yaml},
    {"interview/estimate.yaml", file_interview_estimate_yaml, sizeof file_interview_estimate_yaml},
    {"interview/influence.yaml", file_interview_influence_yaml, sizeof file_interview_influence_yaml},
    {"interview/manner.yaml", file_interview_manner_yaml, sizeof file_interview_manner_yaml},
    {"interview/setting.yaml", file_interview_setting_yaml, sizeof file_interview_setting_yaml},
    {"interview/support.yaml", file_interview_support_yaml, sizeof file_interview_support_yaml},
    {"interview/timing.yaml", file_interview_timing_yaml, sizeof file_interview_timing_yaml},
    {"levels.yaml", file_levels_yaml, sizeof file_levels_yaml},
    {"lines.yaml", file_lines_yaml, sizeof file_lines_yaml},
    {"objections.yaml", file_objections_yaml, sizeof file_objections_yaml},
    {"reading.yaml", file_reading_yaml, sizeof file_reading_yaml},
    {"rehearsal/cues.yaml", file_rehearsal_cues_yaml, sizeof file_rehearsal_cues_yaml},
    {"rehearsal/executive/answers.yaml", file_rehearsal_executive_answers_yaml, sizeof file_rehearsal_executive_answers_yaml},
    {"rehearsal/executive/decisions.yaml", file_rehearsal_executive_decisions_yaml, sizeof file_rehearsal_executive_decisions_yaml},
    {"rehearsal/executive/digressions.yaml", file_rehearsal_executive_digressions_yaml, sizeof file_rehearsal_executive_digressions_yaml},
    {"rehearsal/executive/endings.yaml", file_rehearsal_executive_endings_yaml, sizeof file_rehearsal_executive_endings_yaml},
    {"rehearsal/executive/hints.yaml", file_rehearsal_executive_hints_yaml, sizeof file_rehearsal_executive_hints_yaml},
    {"rehearsal/executive/invitations.yaml", file_rehearsal_executive_invitations_yaml, sizeof file_rehearsal_executive_invitations_yaml},
    {"rehearsal/executive/objections.yaml", file_rehearsal_executive_objections_yaml, sizeof file_rehearsal_executive_objections_yaml},
    {"rehearsal/executive/openers.yaml", file_rehearsal_executive_openers_yaml, sizeof file_rehearsal_executive_openers_yaml},
    {"rehearsal/executive/questions.yaml", file_rehearsal_executive_questions_yaml, sizeof file_rehearsal_executive_questions_yaml},
    {"rehearsal/executive/replies.yaml", file_rehearsal_executive_replies_yaml, sizeof file_rehearsal_executive_replies_yaml},
    {"rehearsal/executive/returns.yaml", file_rehearsal_executive_returns_yaml, sizeof file_rehearsal_executive_returns_yaml},
    {"rehearsal/executive/rules.yaml", file_rehearsal_executive_rules_yaml, sizeof file_rehearsal_executive_rules_yaml},
    {"rehearsal/executive/softened.yaml", file_rehearsal_executive_softened_yaml, sizeof file_rehearsal_executive_softened_yaml},
    {"rehearsal/executive/transitions.yaml", file_rehearsal_executive_transitions_yaml, sizeof file_rehearsal_executive_transitions_yaml},
    {"rehearsal/executive/turns.yaml", file_rehearsal_executive_turns_yaml, sizeof file_rehearsal_executive_turns_yaml},
    {"rehearsal/executive/warnings.yaml", file_rehearsal_executive_warnings_yaml, sizeof file_rehearsal_executive_warnings_yaml},
    {"rehearsal/feedback.yaml", file_rehearsal_feedback_yaml, sizeof file_rehearsal_feedback_yaml},
    {"rehearsal/scoring.yaml", file_rehearsal_scoring_yaml, sizeof file_rehearsal_scoring_yaml},
    {"rehearsal/turns/amara.yaml", file_rehearsal_turns_amara_yaml, sizeof file_rehearsal_turns_amara_yaml},
    {"rehearsal/turns/dev.yaml", file_rehearsal_turns_dev_yaml, sizeof file_rehearsal_turns_dev_yaml},
    {"rehearsal/turns/fergal.yaml", file_rehearsal_turns_fergal_yaml, sizeof file_rehearsal_turns_fergal_yaml},
    {"rehearsal/turns/ingrid.yaml", file_rehearsal_turns_ingrid_yaml, sizeof file_rehearsal_turns_ingrid_yaml},
    {"rehearsal/turns/piotr.yaml", file_rehearsal_turns_piotr_yaml, sizeof file_rehearsal_turns_piotr_yaml},
    {"rehearsal/turns/ruth.yaml", file_rehearsal_turns_ruth_yaml, sizeof file_rehearsal_turns_ruth_yaml},
    {"rehearsal/turns/shane.yaml", file_rehearsal_turns_shane_yaml, sizeof file_rehearsal_turns_shane_yaml},
    {"rehearsal/turns/tom.yaml", file_rehearsal_turns_tom_yaml, sizeof file_rehearsal_turns_tom_yaml},
    {"rehearsal/turns/whitney.yaml", file_rehearsal_turns_whitney_yaml, sizeof file_rehearsal_turns_whitney_yaml},
    {"remarks/bayou.md", file_remarks_bayou_md, sizeof file_remarks_bayou_md},
    {"remarks/chamber.md", file_remarks_chamber_md, sizeof file_remarks_chamber_md},
    {"remarks/danube.md", file_remarks_danube_md, sizeof file_remarks_danube_md},
    {"remarks/fjord.md", file_remarks_fjord_md, sizeof file_remarks_fjord_md},
    {"remarks/foundry.md", file_remarks_foundry_md, sizeof file_remarks_foundry_md},
    {"remarks/harbour.md", file_remarks_harbour_md, sizeof file_remarks_harbour_md},
    {"remarks/inkwell.md", file_remarks_inkwell_md, sizeof file_remarks_inkwell_md},
    {"remarks/kestrel.md", file_remarks_kestrel_md, sizeof file_remarks_kestrel_md},
    {"remarks/lantern.md", file_remarks_lantern_md, sizeof file_remarks_lantern_md},
    {"remarks/mill.md", file_remarks_mill_md, sizeof file_remarks_mill_md},
    {"remarks/monsoon.md", file_remarks_monsoon_md, sizeof file_remarks_monsoon_md},
    {"remarks/orchard.md", file_remarks_orchard_md, sizeof file_remarks_orchard_md},
    {"remarks/pavement.md", file_remarks_pavement_md, sizeof file_remarks_pavement_md},
    {"remarks/plain.md", file_remarks_plain_md, sizeof file_remarks_plain_md},
    {"remarks/prairie.md", file_remarks_prairie_md, sizeof file_remarks_prairie_md},
    {"remarks/quarry.md", file_remarks_quarry_md, sizeof file_remarks_quarry_md},
    {"remarks/registry.md", file_remarks_registry_md, sizeof file_remarks_registry_md},
    {"remarks/studio.md", file_remarks_studio_md, sizeof file_remarks_studio_md},
    {"remarks/tramway.md", file_remarks_tramway_md, sizeof file_remarks_tramway_md},
    {"remarks/ward.md", file_remarks_ward_md, sizeof file_remarks_ward_md},
    {"replies.yaml", file_replies_yaml, sizeof file_replies_yaml},
    {"ropes.yaml", file_ropes_yaml, sizeof file_ropes_yaml},
    {"schemas/agreement.json", file_schemas_agreement_json, sizeof file_schemas_agreement_json},
    {"schemas/assessment.json", file_schemas_assessment_json, sizeof file_schemas_assessment_json},
    {"schemas/brief.json", file_schemas_brief_json, sizeof file_schemas_brief_json},
    {"schemas/learnt.json", file_schemas_learnt_json, sizeof file_schemas_learnt_json},
    {"schemas/progress.json", file_schemas_progress_json, sizeof file_schemas_progress_json},
    {"schemas/reading.json", file_schemas_reading_json, sizeof file_schemas_reading_json},
    {"schemas/rehearsal.json", file_schemas_rehearsal_json, sizeof file_schemas_rehearsal_json},
    {"schemas/reply.json", file_schemas_reply_json, sizeof file_schemas_reply_json},
    {"schemas/report.json", file_schemas_report_json, sizeof file_schemas_report_json},
    {"schemas/roadmap.json", file_schemas_roadmap_json, sizeof file_schemas_roadmap_json},
    {"schemas/ropes.json", file_schemas_ropes_json, sizeof file_schemas_ropes_json},
    {"schemas/score.json", file_schemas_score_json, sizeof file_schemas_score_json},
    {"schemas/transcript.json", file_schemas_transcript_json, sizeof file_schemas_transcript_json},
    {"stance.yaml", file_stance_yaml, sizeof file_stance_yaml},
    {"tactics/account-custody.md", file_tactics_account_custody_md, sizeof file_tactics_account_custody_md},
    {"tactics/answer-the-second-executive.md", file_tactics_answer_the_second_executive_md, sizeof file_tactics_answer_the_second_executive_md},
    {"tactics/ask-how-it-looks.md", file_tactics_ask_how_it_looks_md, sizeof file_tactics_ask_how_it_looks_md},
    {"tactics/ask-to-tell-one-peer.md", file_tactics_ask_to_tell_one_peer_md, sizeof file_tactics_ask_to_tell_one_peer_md},
    {"tactics/ask-what-happened-last-time.md", file_tactics_ask_what_happened_last_time_md, sizeof file_tactics_ask_what_happened_last_time_md},
    {"tactics/ask-what-it-is-worth.md", file_tactics_ask_what_it_is_worth_md, sizeof file_tactics_ask_what_it_is_worth_md},
    {"tactics/bad-day-rehearsal.md", file_tactics_bad_day_rehearsal_md, sizeof file_tactics_bad_day_rehearsal_md},
    {"tactics/brief-the-one-between.md", file_tactics_brief_the_one_between_md, sizeof file_tactics_brief_the_one_between_md},
    {"tactics/champion-shares-experience.md", file_tactics_champion_shares_experience_md, sizeof file_tactics_champion_shares_experience_md},
    {"tactics/check-where-publics-talk.md", file_tactics_check_where_publics_talk_md, sizeof file_tactics_check_where_publics_talk_md},
    {"tactics/choose-the-measure.md", file_tactics_choose_the_measure_md, sizeof file_tactics_choose_the_measure_md},
    {"tactics/co-author-the-results.md", file_tactics_co_author_the_results_md, sizeof file_tactics_co_author_the_results_md},
    {"tactics/compliance-co-author.md", file_tactics_compliance_co_author_md, sizeof file_tactics_compliance_co_author_md},
    {"tactics/count-the-hours.md", file_tactics_count_the_hours_md, sizeof file_tactics_count_the_hours_md},
    {"tactics/find-their-goal.md", file_tactics_find_their_goal_md, sizeof file_tactics_find_their_goal_md},
    {"tactics/full-plan-with-roles.md", file_tactics_full_plan_with_roles_md, sizeof file_tactics_full_plan_with_roles_md},
    {"tactics/hear-the-opponent.md", file_tactics_hear_the_opponent_md, sizeof file_tactics_hear_the_opponent_md},
    {"tactics/hear-what-changed.md", file_tactics_hear_what_changed_md, sizeof file_tactics_hear_what_changed_md},
    {"tactics/help-the-newcomer.md", file_tactics_help_the_newcomer_md, sizeof file_tactics_help_the_newcomer_md},
    {"tactics/hours-budget.md", file_tactics_hours_budget_md, sizeof file_tactics_hours_budget_md},
    {"tactics/keep-them-informed.md", file_tactics_keep_them_informed_md, sizeof file_tactics_keep_them_informed_md},
    {"tactics/lesson-one.md", file_tactics_lesson_one_md, sizeof file_tactics_lesson_one_md},
    {"tactics/listen-without-pitching.md", file_tactics_listen_without_pitching_md, sizeof file_tactics_listen_without_pitching_md},
    {"tactics/listening-log.md", file_tactics_listening_log_md, sizeof file_tactics_listening_log_md},
    {"tactics/map-who-they-listen-to.md", file_tactics_map_who_they_listen_to_md, sizeof file_tactics_map_who_they_listen_to_md},
    {"tactics/meet-one-condition.md", file_tactics_meet_one_condition_md, sizeof file_tactics_meet_one_condition_md},
    {"tactics/monthly-report.md", file_tactics_monthly_report_md, sizeof file_tactics_monthly_report_md},
    {"tactics/name-two-conditions.md", file_tactics_name_two_conditions_md, sizeof file_tactics_name_two_conditions_md},
    {"tactics/neutral-sponsor.md", file_tactics_neutral_sponsor_md, sizeof file_tactics_neutral_sponsor_md},
    {"tactics/note-the-neighbours-move.md", file_tactics_note_the_neighbours_move_md, sizeof file_tactics_note_the_neighbours_move_md},
    {"tactics/one-recommendation.md", file_tactics_one_recommendation_md, sizeof file_tactics_one_recommendation_md},
    {"tactics/peer-shares-experience.md", file_tactics_peer_shares_experience_md, sizeof file_tactics_peer_shares_experience_md},
    {"tactics/peer-shows-theirs.md", file_tactics_peer_shows_theirs_md, sizeof file_tactics_peer_shows_theirs_md},
    {"tactics/pick-whom-to-tell.md", file_tactics_pick_whom_to_tell_md, sizeof file_tactics_pick_whom_to_tell_md},
    {"tactics/plan-succession.md", file_tactics_plan_succession_md, sizeof file_tactics_plan_succession_md},
    {"tactics/post-mortem-first.md", file_tactics_post_mortem_first_md, sizeof file_tactics_post_mortem_first_md},
    {"tactics/private-practice.md", file_tactics_private_practice_md, sizeof file_tactics_private_practice_md},
    {"tactics/profile-their-publics.md", file_tactics_profile_their_publics_md, sizeof file_tactics_profile_their_publics_md},
    {"tactics/read-the-rules.md", file_tactics_read_the_rules_md, sizeof file_tactics_read_the_rules_md},
    {"tactics/reverse-mentor.md", file_tactics_reverse_mentor_md, sizeof file_tactics_reverse_mentor_md},
    {"tactics/risk-map-together.md", file_tactics_risk_map_together_md, sizeof file_tactics_risk_map_together_md},
    {"tactics/ropes-plan-draft.md", file_tactics_ropes_plan_draft_md, sizeof file_tactics_ropes_plan_draft_md},
    {"tactics/run-and-report.md", file_tactics_run_and_report_md, sizeof file_tactics_run_and_report_md},
    {"tactics/see-what-they-use.md", file_tactics_see_what_they_use_md, sizeof file_tactics_see_what_they_use_md},
    {"tactics/settle-in-the-new-leadership.md", file_tactics_settle_in_the_new_leadership_md, sizeof file_tactics_settle_in_the_new_leadership_md},
    {"tactics/shared-ownership.md", file_tactics_shared_ownership_md, sizeof file_tactics_shared_ownership_md},
    {"tactics/show-own-mentions.md", file_tactics_show_own_mentions_md, sizeof file_tactics_show_own_mentions_md},
    {"tactics/sign-off-by-class.md", file_tactics_sign_off_by_class_md, sizeof file_tactics_sign_off_by_class_md},
    {"tactics/small-pilot.md", file_tactics_small_pilot_md, sizeof file_tactics_small_pilot_md},
    {"tactics/start-what-was-agreed.md", file_tactics_start_what_was_agreed_md, sizeof file_tactics_start_what_was_agreed_md},
    {"tactics/stop-dispute-first.md", file_tactics_stop_dispute_first_md, sizeof file_tactics_stop_dispute_first_md},
    {"tactics/stop-nobody-to-answer.md", file_tactics_stop_nobody_to_answer_md, sizeof file_tactics_stop_nobody_to_answer_md},
    {"tactics/stop-publics-elsewhere.md", file_tactics_stop_publics_elsewhere_md, sizeof file_tactics_stop_publics_elsewhere_md},
    {"tactics/stop-rule.md", file_tactics_stop_rule_md, sizeof file_tactics_stop_rule_md},
    {"tactics/stop-rules-forbid.md", file_tactics_stop_rules_forbid_md, sizeof file_tactics_stop_rules_forbid_md},
    {"tactics/stop-something.md", file_tactics_stop_something_md, sizeof file_tactics_stop_something_md},
    {"tactics/tie-to-one-metric.md", file_tactics_tie_to_one_metric_md, sizeof file_tactics_tie_to_one_metric_md},
    {"tactics/tone-guide.md", file_tactics_tone_guide_md, sizeof file_tactics_tone_guide_md},
    {"tactics/topic-level-rules.md", file_tactics_topic_level_rules_md, sizeof file_tactics_topic_level_rules_md},
    {"tactics/twenty-minutes-first-hand.md", file_tactics_twenty_minutes_first_hand_md, sizeof file_tactics_twenty_minutes_first_hand_md},
    {"tactics/use-the-moment-after.md", file_tactics_use_the_moment_after_md, sizeof file_tactics_use_the_moment_after_md},
    {"tactics/wait-out-the-crisis.md", file_tactics_wait_out_the_crisis_md, sizeof file_tactics_wait_out_the_crisis_md},
    {"tactics/walk-through-one-thread.md", file_tactics_walk_through_one_thread_md, sizeof file_tactics_walk_through_one_thread_md},
    {"tactics/watch-one-meeting.md", file_tactics_watch_one_meeting_md, sizeof file_tactics_watch_one_meeting_md},
};

int cprompts_count(void) { return (int)(sizeof files / sizeof files[0]); }

const char *cprompts_name(int position) { return files[position].name; }

const unsigned char *cprompts_bytes(int position) { return files[position].bytes; }

long cprompts_size(int position) { return files[position].size; }
