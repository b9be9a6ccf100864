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
                        + " select distinct t.indicator_id, s.school_type, ?, ? from figure_told t"
                        + " join school_state s on s.school_id = t.subject_id and s.valid_from = (select max(l.valid_from)"
                        + " from school_state l where l.school_id = t.subject_id)"
                        + " left join indicator_delivery d on d.indicator_id = t.indicator_id"
                        + " and d.school_type = s.school_type and d.delivered_until is null"
                        + " where d.indicator_id is null and exists (select 1 from figure_in i"
                        + " join measure m on m.id = i.measure_id where i.subject_id = t.subject_id"
                        + " and m.indicator_id = t.indicator_id and (i.cells is not null or i.reason is null"
                        + " or i.reason not in ('NOT_DELIVERED', 'NOT_APPLICABLE')))",
                delivery.firstLoad() ? delivery.deliveredOn() : delivery.importedOn(),
                delivery.run());
    }
}
