package nl.openvensters.importing.staging;

import nl.openvensters.importing.Entry.PostcodeCentre;

/** The centres and names of postcode areas. */
final class PostcodeTarget implements Target<PostcodeCentre> {

    private final StagingRepository database;
    private final StagingTable staged;

    PostcodeTarget(StagingRepository database) {
        this.database = database;
        staged = StagingTable.temporary(
                database,
                "postcode_in",
                "code, latitude, longitude, place, municipality, province",
                "code char(4) character set ascii not null primary key, latitude decimal(9, 6), longitude decimal(9, 6),"
                        + " place varchar(100), municipality varchar(100), province varchar(40)");
    }

    @Override
    public void stage(PostcodeCentre centre) {
        staged.add(
                centre.code(),
                Points.degrees(centre.latitude()),
                Points.degrees(centre.longitude()),
                centre.place(),
                centre.municipality(),
                centre.province());
    }

    @Override
    public void apply(Delivery delivery, Changes changes) {
        staged.flush();
        int added = database.execute("insert into postcode_area (code, latitude, longitude, place, municipality,"
                + " province) select i.code, i.latitude, i.longitude, i.place, i.municipality, i.province"
                + " from postcode_in i left join postcode_area p on p.code = i.code where p.code is null");
        int changed = database.execute("update postcode_area p join postcode_in i on i.code = p.code"
                + " set p.latitude = i.latitude, p.longitude = i.longitude, p.place = i.place,"
                + " p.municipality = i.municipality, p.province = i.province"
                + " where not (p.latitude <=> i.latitude and p.longitude <=> i.longitude and p.place <=> i.place"
                + " and p.municipality <=> i.municipality and p.province <=> i.province)");
        changes.add(Changes.Kind.AREAS_CHANGED, (long) added + changed);
    }
}
