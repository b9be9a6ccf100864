package nl.openvensters.importing.staging;

import nl.openvensters.importing.Entry.Administration;

/** Who accounts under which number, by the name of the last year of which accounts are known. */
final class AdministrationTarget implements Target<Administration> {

    private final StagingRepository database;
    private final KnownSubjects subjects;
    private final StagingTable staged;

    AdministrationTarget(StagingRepository database, KnownSubjects subjects) {
        this.database = database;
        this.subjects = subjects;
        staged = StagingTable.temporary(
                database,
                "administration_in",
                "id, number, name, named_in",
                "id bigint not null, number char(5) character set ascii collate ascii_bin not null,"
                        + " name varchar(200) not null, named_in smallint not null, primary key (id, named_in)");
    }

    @Override
    public void stage(Administration administration) {
        String number = administration.number().value();
        staged.add(subjects.administration(number), number, administration.name(), administration.year());
    }

    @Override
    public void apply(Delivery delivery, Changes changes) {
        staged.flush();
        database.execute("insert into administration (id, number, name, named_in)"
                + " select i.id, i.number, i.name, i.named_in from administration_in i"
                + " where not exists (select 1 from administration k where k.id = i.id and k.named_in > i.named_in)"
                + " order by i.named_in"
                + " on duplicate key update name = i.name, named_in = i.named_in");
    }
}
