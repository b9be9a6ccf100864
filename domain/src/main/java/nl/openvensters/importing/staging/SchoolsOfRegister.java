package nl.openvensters.importing.staging;

import nl.openvensters.importing.Entry.RegisteredSchool;

/** The schools of a register, as they are staged: a row for each, with all that a register says of it. */
final class SchoolsOfRegister {

    /** The columns that {@code school_state} has too. */
    static final String FACTS = "name, school_type, board_id, municipality_id, denomination, street, house_number,"
            + " postcode, place, province, phone, website";

    private final KnownSubjects subjects;
    private final PlaceNames places;
    private final StagingTable table;

    /** @param name of the temporary table, with {@code school_id}, {@code municipality_name} and {@link #FACTS} */
    SchoolsOfRegister(StagingRepository database, KnownSubjects subjects, PlaceNames places, String name) {
        this.subjects = subjects;
        this.places = places;
        table = StagingTable.temporary(
                database,
                name,
                "school_id, municipality_name, " + FACTS,
                "school_id bigint not null primary key, municipality_name varchar(100),"
                        + " name varchar(200) not null, school_type varchar(6) not null, board_id bigint,"
                        + " municipality_id bigint, denomination varchar(60), street varchar(100),"
                        + " house_number varchar(20), postcode char(6), place varchar(100), province varchar(40),"
                        + " phone varchar(20), website varchar(200)");
    }

    void stage(RegisteredSchool school) {
        String municipality = PlaceNames.municipality(school.municipalityName(), school.municipality());
        table.add(
                subjects.school(school.school().value()),
                Texts.orNull(PlaceNames.municipality(school.municipalityName())),
                Texts.upTo(200, school.name()),
                school.type(),
                subjects.board(school.board().value()),
                subjects.municipality(school.municipality().value(), municipality),
                Texts.upTo(60, school.denomination()),
                Texts.upTo(100, school.street()),
                Texts.upTo(20, school.houseNumber()),
                school.postcode().value(),
                Texts.upTo(100, places.written(school.place(), school.postcode())),
                Texts.upTo(40, school.province()),
                Texts.upTo(20, school.phone()),
                Texts.upTo(200, school.website()));
    }

    void flush() {
        table.flush();
    }
}
