package nl.openvensters.importing.staging;

/**
 * Tells what arrived at which schools. At a first load it counts as published on the day of delivery; later it waits
 * for the school, or for the day on which it publishes by itself.
 */
final class Announcements {

    /** The general facts of a school: the indicator without figures. */
    private static final String GENERAL = "algemeen";

    private static final String TOUCHED = "(select distinct subject_id, indicator_id from figure_told"
            + " union all select school_id, '" + GENERAL + "' from school_told) t";

    private final StagingRepository database;

    Announcements(StagingRepository database) {
        this.database = database;
        database.execute("create or replace temporary table school_told (school_id bigint not null primary key)");
        database.execute("create or replace temporary table figure_told (subject_id bigint not null,"
                + " indicator_id varchar(40) character set ascii collate ascii_bin not null)");
    }

    /** To be called before what is known of schools changes. */
    void rememberSchools() {
        database.execute("create or replace temporary table school_before (school_id bigint not null primary key,"
                + " facts binary(16) not null)");
        database.execute("insert into school_before " + facts());
    }

    /**
     * Of each school a digest of all that was ever true of it, to see afterwards what became different; not what only is
     * written differently.
     */
    private static String facts() {
        return "select school_id, unhex(md5(group_concat(concat_ws('|', coalesce(valid_to, ''), school_type,"
                + " coalesce(board_id, ''), coalesce(municipality_id, ''), coalesce(postcode, ''), "
                + Same.bareSite("website") + ", "
                + Same.bare("concat_ws('.1.', name, denomination, street, house_number, place, phone)")
                + ") order by valid_from))) facts from school_state group by school_id";
    }

    /** To be called after it changed. */
    void compareSchools() {
        database.execute("insert into school_told select n.school_id from (" + facts()
                + ") n left join school_before b on b.school_id = n.school_id where not (n.facts <=> b.facts)");
    }

    void tell(Delivery delivery) {
        database.execute("insert into stale_page (subject_id, bulk) values (null, true)");
        if (delivery.firstLoad()) {
            database.insertMany(
                    "insert into publication (subject_id, indicator_id, kind, how, happened_at, happened_on, as_of_run)"
                            + " select t.subject_id, t.indicator_id, 'PUBLISHED', 'FIRST_LOAD', ?, ?, ? from "
                            + TOUCHED + " order by t.subject_id, t.indicator_id",
                    delivery.arrivedAt(),
                    delivery.arrivedOn(),
                    delivery.run());
        } else {
            database.insertMany(
                    "insert into arrival (subject_id, indicator_id, import_run_id, arrived_on, publish_on)"
                            + " select t.subject_id, t.indicator_id, ?, ?, date_add(?, interval r.automatic_after_days"
                            + " day) from " + TOUCHED + " join indicator_rule r on r.indicator_id = t.indicator_id"
                            + " and r.valid_from = (select max(l.valid_from) from indicator_rule l"
                            + " where l.indicator_id = t.indicator_id and l.valid_from <= ?)"
                            + " order by t.subject_id, t.indicator_id",
                    delivery.run(),
                    delivery.importedOn(),
                    delivery.importedOn(),
                    delivery.importedOn());
        }
    }
}
