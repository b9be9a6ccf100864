package nl.openvensters.database;

import java.util.Map;
import java.util.Set;

/**
 * What the public site reads of the database. A table that is named nowhere it does not read: who makes one names it here,
 * or among those that are closed ({@link Rights}), and {@code RightsIT} asks for it.
 */
final class SiteTables {

    /** What is public, and what lies in the same tables. */
    static final Set<String> READ = Set.of(
            "aggregates_made",
            "agreement",
            "agreement_edition",
            "agreement_measurement",
            "agreement_own_figure",
            "board",
            "board_figure",
            "board_latest",
            "board_trait",
            "change_feed",
            "flyway_schema_history",
            "guide",
            "guide_pdf",
            "guide_version",
            "guide_version_photo",
            "held_role",
            "municipality",
            "own_answer",
            "page_maker",
            "partnership",
            "partnership_account",
            "partnership_figure",
            "postcode_area",
            "public_page",
            "publication_now",
            "school",
            "school_follower",
            "school_latest",
            "school_state",
            "sector_edition",
            "sector_edition_figure",
            "sector_figure",
            "survey_carried",
            "survey_code",
            "survey_edition",
            "survey_group",
            "survey_round",
            "survey_sheet",
            "unfound_search",
            "upload",
            "upload_of_school",
            "visit_count");

    /** Of these only the columns that are named: who decided on a guide, and what was said of it, is for the school. */
    static final Map<String, String> PARTLY = Map.of("guide_consent", "version_id");

    /** What documents are made of, the figures with all that may not be shown of them first, and what only the portal needs. */
    static final Set<String> BEHIND = Set.of(
            "administration",
            "arrival",
            "asked_indicator",
            "board_comparators",
            "board_state",
            "counted_indicator",
            "delivered_indicator",
            "derivation",
            "explanation",
            "explanation_ease",
            "figure",
            "figure_now",
            "indicator",
            "indicator_delivery",
            "indicator_rule",
            "indicator_school_type",
            "inspectorate_key",
            "institution",
            "measure",
            "partnership_number",
            "plain_word",
            "provisional_note_seen",
            "publication",
            "reading_ease_turn",
            "register_before",
            "school_cluster",
            "school_point",
            "special_young",
            "stale_page",
            "subject",
            "succession",
            "survey_norm");

    private SiteTables() {}
}
