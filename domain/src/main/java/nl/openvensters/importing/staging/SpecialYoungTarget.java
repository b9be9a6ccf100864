package nl.openvensters.importing.staging;

import nl.openvensters.importing.Entry.SpecialYoung;

/** Of locations that give special or secondary special education, how many children until twelve are in the first. */
final class SpecialYoungTarget implements Target<SpecialYoung> {

    private final StagingRepository database;
    private final KnownSubjects subjects;
    private final StagingTable staged;

    SpecialYoungTarget(StagingRepository database, KnownSubjects subjects) {
        this.database = database;
        this.subjects = subjects;
        staged = StagingTable.temporary(
                database,
                "special_young_in",
                "school_id, counted_on, least, most",
                "school_id bigint not null, counted_on date not null, least smallint not null, most smallint not null,"
                        + " primary key (school_id, counted_on)");
    }

    @Override
    public void stage(SpecialYoung of) {
        staged.add(subjects.school(of.school().value()), of.countedOn(), of.least(), of.most());
    }

    @Override
    public void apply(Delivery delivery, Changes changes) {
        staged.flush();
        database.execute("insert into special_young (school_id, counted_on, least, most)"
                + " select i.school_id, i.counted_on, i.least, i.most from special_young_in i"
                + " join school s on s.id = i.school_id"
                + " on duplicate key update least = i.least, most = i.most");
    }
}
