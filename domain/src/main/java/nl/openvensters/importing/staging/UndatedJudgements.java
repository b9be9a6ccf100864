package nl.openvensters.importing.staging;

/**
 * A judgement without the day on which it was given counts from the day of the list that it stands on. When it is the
 * newest of its school that we know, a newer list only repeats it: it is then not given anew.
 */
final class UndatedJudgements {

    private static final String REPEATED = "update ignore figure_in i join figure f on f.subject_id = i.subject_id"
            + " and f.measure_id = i.measure_id and f.superseded_by = 0 and f.period_kind = 'JUDGEMENT_DATE'"
            + " and f.category = i.category and f.period_start < i.period_start and not exists (select 1 from figure n"
            + " where n.subject_id = f.subject_id and n.measure_id = f.measure_id and n.superseded_by = 0"
            + " and n.period_start > f.period_start and n.period_start <= i.period_start)"
            + " set i.period_start = f.period_start, i.period_end = f.period_end"
            + " where i.period_kind = 'JUDGEMENT_DATE' and i.period_start = i.reference_date";

    private UndatedJudgements() {}

    /** To be called when all figures of a file are staged. */
    static void settle(StagingRepository database) {
        database.execute(REPEATED);
    }
}
