package nl.openvensters.importing.staging;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The numbers of all subjects by code, in memory: its size follows the number of schools, not the number of rows. New
 * subjects get their number here; only the importer makes them, one import at a time.
 */
public final class KnownSubjects {

    /** The kinds of subject that files speak of. */
    public enum Kind {
        COUNTRY,
        MUNICIPALITY,
        PARTNERSHIP,
        BOARD,
        INSTITUTION,
        SCHOOL,
        ADMINISTRATION
    }

    private final StagingRepository database;
    private final Map<Kind, Map<String, Long>> ids = new EnumMap<>(Kind.class);
    private final StagingTable subjects;
    private final StagingTable schools;
    private final StagingTable institutions;
    private final StagingTable boards;
    private final StagingTable municipalities;
    private final StagingTable partnerships;
    private final long lastBefore;
    private long last;

    public KnownSubjects(StagingRepository database) {
        this.database = database;
        for (Kind kind : Kind.values()) {
            ids.put(kind, new HashMap<>());
        }
        database.query("select kind, code, id from subject", row -> {
            ids.get(Kind.valueOf(row.text(1))).put(row.text(2), row.number(3));
            last = Math.max(last, row.number(3));
        });
        lastBefore = last;
        subjects = StagingTable.existing(database, "subject", "id, kind, code");
        schools = StagingTable.existing(database, "school", "id, code, institution_id");
        institutions = StagingTable.existing(database, "institution", "id, code");
        boards = StagingTable.existing(database, "board", "id, number");
        municipalities = StagingTable.existing(database, "municipality", "id, code, name");
        partnerships = StagingTable.existing(database, "partnership", "id, code");
    }

    public boolean knows(Kind kind, String code) {
        return ids.get(kind).containsKey(code);
    }

    /** The highest number that was given before; what this import makes known has a higher one. */
    long lastBefore() {
        return lastBefore;
    }

    /** Whether this import made anything known. */
    boolean grown() {
        return last > lastBefore;
    }

    OptionalLong id(Kind kind, String code) {
        Long id = ids.get(kind).get(code);
        return id == null ? OptionalLong.empty() : OptionalLong.of(id);
    }

    long school(String code) {
        Long known = ids.get(Kind.SCHOOL).get(code);
        if (known != null) {
            return known;
        }
        String brin = code.substring(0, 4);
        Long institution = ids.get(Kind.INSTITUTION).get(brin);
        if (institution == null) {
            institution = next(Kind.INSTITUTION, brin);
            institutions.add(institution, brin);
        }
        long id = next(Kind.SCHOOL, code);
        schools.add(id, code, institution);
        return id;
    }

    long board(String number) {
        Long known = ids.get(Kind.BOARD).get(number);
        if (known != null) {
            return known;
        }
        long id = next(Kind.BOARD, number);
        boards.add(id, number);
        return id;
    }

    /** The name is used only when the municipality is new. */
    long municipality(String code, String name) {
        Long known = ids.get(Kind.MUNICIPALITY).get(code);
        if (known != null) {
            return known;
        }
        long id = next(Kind.MUNICIPALITY, code);
        municipalities.add(id, code, name);
        return id;
    }

    long partnership(String code) {
        Long known = ids.get(Kind.PARTNERSHIP).get(code);
        if (known != null) {
            return known;
        }
        long id = next(Kind.PARTNERSHIP, code);
        partnerships.add(id, code);
        return id;
    }

    /** The name comes with its accounts ({@link AdministrationTarget}). */
    long administration(String number) {
        Long known = ids.get(Kind.ADMINISTRATION).get(number);
        return known != null ? known : next(Kind.ADMINISTRATION, number);
    }

    /** Writes the new subjects, each before what refers to it. */
    void flush() {
        subjects.flush();
        institutions.flush();
        schools.flush();
        boards.flush();
        municipalities.flush();
        partnerships.flush();
        nameBoards();
    }

    /** A board of which only the number is known is called by it, until a file of boards gives its name. */
    private void nameBoards() {
        if (boards.rows() > 0) {
            database.execute(
                    "insert into board_state (board_id, valid_from, name)"
                            + " select b.id, ?, concat('Bestuur ', b.number) from board b"
                            + " where not exists (select 1 from board_state s where s.board_id = b.id)",
                    Since.RECORDS_BEGAN);
        }
    }

    private long next(Kind kind, String code) {
        long id = ++last;
        ids.get(kind).put(code, id);
        subjects.add(id, kind.name(), code);
        return id;
    }
}
