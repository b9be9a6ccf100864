package nl.openvensters.importing.staging;

import nl.openvensters.importing.Entry.PartnershipArea;

/** Which partnership serves which postcode area. */
final class PartnershipTarget implements Target<PartnershipArea> {

    private final StagingRepository database;
    private final KnownSubjects subjects;
    private final StagingTable staged;

    PartnershipTarget(StagingRepository database, KnownSubjects subjects) {
        this.database = database;
        this.subjects = subjects;
        staged = StagingTable.temporary(
                database,
                "partnership_in",
                "code, partnership_id",
                "code char(4) character set ascii not null primary key, partnership_id bigint not null");
    }

    @Override
    public void stage(PartnershipArea area) {
        staged.add(area.postcode(), subjects.partnership(area.partnership()));
    }

    @Override
    public void apply(Delivery delivery, Changes changes) {
        staged.flush();
        int added = database.execute("insert into postcode_area (code, partnership_id)"
                + " select i.code, i.partnership_id from partnership_in i"
                + " left join postcode_area p on p.code = i.code where p.code is null");
        int changed = database.execute("update postcode_area p join partnership_in i on i.code = p.code"
                + " set p.partnership_id = i.partnership_id where not (p.partnership_id <=> i.partnership_id)");
        changes.add(Changes.Kind.AREAS_CHANGED, (long) added + changed);
    }
}
