package nl.openvensters.importing.staging;

import nl.openvensters.figure.SchoolYear;
import nl.openvensters.importing.Entry.SchoolMention;
import nl.openvensters.jdbc.OnDay;

/**
 * What files of figures tell of schools in passing. It makes schools that nothing else knows, and fills what is not
 * known of special schools, such as their postcode; it overwrites nothing.
 *
 * <p>What a special school gives follows from the kinds of education that its pupils of the latest such file have: a
 * location with both special education ({@code SO}) and secondary special education ({@code VSO}) is of both.
 */
final class MentionTarget implements Target<SchoolMention> {

    /** What each school of the file gives: the only kind of its pupils, or special education of both kinds. */
    private static final String GIVEN = "(select school_id, max(on_day) on_day,"
            + " if(min(school_type) = 'SO' and max(school_type) = 'VSO', 'SO_VSO', min(school_type)) school_type"
            + " from mention_in group by school_id)";

    /** Open special schools of which the file says that they give something else, and no later count of ages is in. */
    private static final String OTHERWISE_GIVEN = "school_state s join " + GIVEN + " i on i.school_id = s.school_id"
            + " and s.valid_to is null and s.school_type in ('SO', 'VSO', 'SO_VSO')"
            + " and i.school_type in ('SBO', 'SO', 'VSO', 'SO_VSO') and i.school_type <> s.school_type"
            + " and not exists (select 1 from figure f join measure m on m.id = f.measure_id"
            + " where f.subject_id = s.school_id and m.characteristic = 'AGES' and f.superseded_by = 0 and f.period_start > i.on_day)";

    private final StagingRepository database;
    private final KnownSubjects subjects;
    private final PlaceNames places;
    private final StagingTable staged;

    MentionTarget(StagingRepository database, KnownSubjects subjects, PlaceNames places) {
        this.database = database;
        this.subjects = subjects;
        this.places = places;
        staged = StagingTable.temporary(
                database,
                "mention_in",
                "school_id, school_type, on_day, since, until, name, board_id, municipality_id, denomination,"
                        + " postcode, place, province",
                "school_id bigint not null, school_type varchar(6) not null, on_day date not null,"
                        + " since date not null, until date not null, name varchar(200) not null, board_id bigint,"
                        + " municipality_id bigint, denomination varchar(60), postcode char(6), place varchar(100),"
                        + " province varchar(40), primary key (school_id, school_type)");
    }

    @Override
    public void stage(SchoolMention mention) {
        SchoolYear year = SchoolYear.of(mention.onDay());
        staged.add(
                subjects.school(mention.school().value()),
                mention.type(),
                mention.onDay(),
                year.firstDay(),
                year.lastDay().plusDays(1),
                Texts.upTo(200, mention.name()),
                mention.board().map(board -> subjects.board(board.value())),
                mention.municipality()
                        .map(code -> subjects.municipality(
                                code.value(), PlaceNames.municipality(mention.municipalityName(), code))),
                Texts.upTo(60, mention.denomination()),
                mention.postcode(),
                mention.postcode()
                        .map(postcode -> places.written(mention.place(), postcode))
                        .map(place -> Texts.upTo(100, place)),
                Texts.upTo(40, mention.province()));
    }

    /** Whether there is anything to make, fill or change; usually there is not. */
    boolean tellsSomethingNew() {
        staged.flush();
        return database.number("select exists (select 1 from mention_in i left join school_state s"
                        + " on s.school_id = i.school_id where s.school_id is null or s.postcode is null"
                        + OnDay.in(" and i.postcode is not null and {s on i.on_day})")
                        + " or exists (select 1 from " + OTHERWISE_GIVEN + ") or "
                        + RegisterWords.completes("mention_in"))
                == 1;
    }

    @Override
    public void apply(Delivery delivery, Changes changes) {
        staged.flush();
        RegisterWords.completeDenominations(database, "mention_in");
        String unknown = " from mention_in i join school c on c.id = i.school_id"
                + " where not exists (select 1 from school_state s where s.school_id = i.school_id)";
        database.query(
                "select distinct concat(c.code, ' ', i.name)" + unknown + " order by 1",
                row -> changes.add(Changes.Kind.SCHOOLS_ADDED, row.text(1)));
        // A mainstream school that the register does not have existed in that school year and is not known after it.
        database.execute("insert into school_state (school_id, valid_from, valid_to, name, school_type, board_id,"
                + " municipality_id, denomination, postcode, place, province)"
                + " select i.school_id, min(i.since), if(min(i.school_type) = 'BO', min(i.until), null), min(i.name),"
                + " min(i.school_type), min(i.board_id), min(i.municipality_id), min(i.denomination),"
                + " min(i.postcode), min(i.place), min(i.province)" + unknown + " group by i.school_id");
        database.execute("update " + OTHERWISE_GIVEN + " set s.school_type = i.school_type");
        database.execute("update school_state s join mention_in i on i.school_id = s.school_id"
                + " set s.postcode = i.postcode, s.place = i.place, s.province = i.province,"
                + " s.board_id = coalesce(s.board_id, i.board_id),"
                + " s.municipality_id = coalesce(s.municipality_id, i.municipality_id)"
                + OnDay.in(" where s.postcode is null and i.postcode is not null and {s on i.on_day}"));
    }
}
