package nl.openvensters.importing.staging;

/**
 * Remembers from which day figures of an indicator came for a type of school: an indicator that nobody delivers for it
 * does not count for the rule of 80 %. A first load counts from its day of delivery, as what it publishes does; else
 * figures are there from the day on which they were read, whatever day they are of. So a past day keeps its answer.
 */
final class DeliveredIndicators {

    private DeliveredIndicators() {}

    /** To be called when {@code figure_told} tells what the run brought; a figure that says only why it is not, is none. */
    static void remember(StagingRepository database, Delivery delivery) {
        database.execute(
                "insert into indicator_delivery (indicator_id, school_type, delivered_from, import_run_id)"
                        + " select n.indicator_id, n.school_type, ?, ? from (select straight_join m.indicator_id, s.school_type"
                        + " from (select subject_id, measure_id from figure_in where cells is not null or reason is null"
                        + " or reason not in ('NOT_DELIVERED', 'NOT_APPLICABLE')) i"
                        + " join measure m on m.id = i.measure_id"
                        + " join school_state s on s.school_id = i.subject_id"
                        + " left join school_state later on later.school_id = s.school_id"
                        + " and later.valid_from > s.valid_from"
                        + " where later.school_id is null group by m.indicator_id, s.school_type) n"
                        + " left join indicator_delivery d on d.indicator_id = n.indicator_id"
                        + " and d.school_type = n.school_type and d.delivered_until is null"
                        + " where d.indicator_id is null and n.indicator_id in (select indicator_id from figure_told)",
                delivery.firstLoad() ? delivery.deliveredOn() : delivery.importedOn(),
                delivery.run());
    }
}
