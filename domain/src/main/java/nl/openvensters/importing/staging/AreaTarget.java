package nl.openvensters.importing.staging;

import nl.openvensters.importing.Entry.Area;

/** Municipalities: what the source of the borders says of their name and border holds. */
final class AreaTarget implements Target<Area> {

    private final StagingRepository database;
    private final KnownSubjects subjects;
    private final StagingTable staged;

    AreaTarget(StagingRepository database, KnownSubjects subjects) {
        this.database = database;
        this.subjects = subjects;
        staged = StagingTable.temporary(
                database,
                "area_in",
                "id, name, border",
                "id bigint not null primary key, name varchar(100) not null, border longtext");
    }

    @Override
    public void stage(Area area) {
        staged.add(
                subjects.municipality(area.code().value(), area.name()),
                area.name(),
                area.border().isEmpty() ? null : area.border());
    }

    @Override
    public void apply(Delivery delivery, Changes changes) {
        staged.flush();
        changes.add(
                Changes.Kind.AREAS_CHANGED,
                database.execute("update municipality m join area_in i on i.id = m.id"
                        + " set m.name = i.name, m.border = coalesce(i.border, m.border)"
                        + " where not (m.name = i.name and (i.border is null or m.border <=> i.border))"));
    }
}
