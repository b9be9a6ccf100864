package nl.openvensters.demonstration.guide;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.openvensters.account.Token;
import nl.openvensters.guide.BoardDays;
import nl.openvensters.guide.Coverage;
import nl.openvensters.guide.DayOff;
import nl.openvensters.guide.GuideDocument;
import nl.openvensters.guide.GuideDocumentShape;
import nl.openvensters.guide.GuideTemplate.Begun;
import nl.openvensters.guideplan.GuideState;
import nl.openvensters.jdbc.OnDay;
import nl.openvensters.jdbc.Statements;

/** Writes the guides of the demonstration. The caller commits. */
final class GuideRowsRepository {

    private final Statements statements;

    GuideRowsRepository(Statements statements) {
        this.statements = statements;
    }

    int count() throws SQLException {
        return (int) statements.number("select count(*) from guide");
    }

    record School(long id, String code) {}

    record Board(long id, List<School> schools) {}

    /** The boards that somebody with such an address runs, their schools by number, that of a leader first. */
    List<Board> boards(String domain, LocalDate today) throws SQLException {
        Map<Long, List<School>> found = new LinkedHashMap<>();
        statements.each(
                "select distinct st.board_id, st.school_id, s.code,"
                        + " exists (select 1 from role_grant l join account a on a.id = l.account_id where l.subject_id = st.school_id"
                        + "   and l.role = 'SCHOOL_LEADER' and a.email like concat('schoolleider@', ?)) as led"
                        + " from role_grant g join account a on a.id = g.account_id and a.email like concat('bestuur.%@', ?)"
                        + " join school_state st on st.board_id = g.subject_id and " + OnDay.of("st")
                        + " join school s on s.id = st.school_id where g.role = 'BOARD_ADMINISTRATOR'"
                        + " order by st.board_id, led desc, s.code",
                row -> found.computeIfAbsent(row.getLong(1), board -> new ArrayList<>())
                        .add(new School(row.getLong(2), row.getString(3))),
                domain,
                domain,
                today);
        return found.entrySet().stream()
                .map(board -> new Board(board.getKey(), board.getValue()))
                .toList();
    }

    void boardText(long board, String paragraph, String html, LocalDate on) throws SQLException {
        statements.insert(
                "insert ignore into guide_board_text (board_id, paragraph, body, edited_at, edition) values (?, ?, ?, ?, 1)",
                board,
                paragraph,
                html,
                at(on));
    }

    void boardDays(long board, int year, List<DayOff> days, LocalDate on) throws SQLException {
        statements.insert(
                "insert ignore into guide_board_days (board_id, start_year, content, edited_at, edition)"
                        + " values (?, ?, ?, ?, 1)",
                board,
                year,
                BoardDays.written(days),
                at(on));
    }

    /** A photo that the school brought. */
    void photo(long school, String sha256, byte[] file, LocalDate on) throws SQLException {
        statements.insert(
                "insert ignore into upload (sha256, content_type, content) values (?, 'image/jpeg', ?)", sha256, file);
        statements.insert(
                "insert ignore into upload_of_school (subject_id, sha256, uploaded_at) values (?, ?, ?)",
                school,
                sha256,
                at(on));
    }

    /** @return its number */
    long write(
            long school,
            int year,
            GuideState state,
            Coverage coverage,
            List<Begun> chapters,
            GuideDocument document,
            LocalDate frozen)
            throws SQLException {
        boolean delivered = state == GuideState.DELIVERED;
        long guide = statements.insert(
                "insert into guide (school_id, start_year, state, covered, demanded, delivered_on, delivered_by, receipt,"
                        + " handed_out_on, made_at, edition) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
                school,
                year,
                state.name(),
                coverage.covered(),
                coverage.demanded(),
                delivered ? frozen.plusDays(14) : null,
                delivered ? "Het bestuursbureau" : null,
                delivered ? "Bericht van ontvangst, nummer " + (1000 + guideNumber(school)) : null,
                delivered ? frozen.plusDays(16) : null,
                at(frozen.minusDays(40)));
        for (int place = 0; place < chapters.size(); place++) {
            Begun one = chapters.get(place);
            statements.insert(
                    "insert into guide_chapter (guide_id, place, code, title, content, edited_at, edition)"
                            + " values (?, ?, ?, ?, ?, ?, 1)",
                    guide,
                    place,
                    one.code(),
                    one.title(),
                    one.json(),
                    at(frozen.minusDays(10)));
        }
        if (state != GuideState.DRAFT) {
            freeze(guide, state, document, frozen);
        }
        return guide;
    }

    /** Parents read why instead of it. */
    void withdraw(long guide, String reason, LocalDate on) throws SQLException {
        statements.write("update guide set withdrawn_on = ?, withdrawn_because = ? where id = ?", on, reason, guide);
    }

    /** The next version of one that was adopted lies with the council. */
    void askAgain(long guide, GuideDocument document, LocalDate on) throws SQLException {
        long version = version(guide, 2, document, on, false);
        link(version, on);
        statements.write(
                "update guide set state = 'ASKED', number = 2, asked_version = ? where id = ?", version, guide);
    }

    private static long guideNumber(long school) {
        return school % 9000;
    }

    private long version(long guide, int number, GuideDocument document, LocalDate frozen, boolean adopted)
            throws SQLException {
        String content = GuideDocumentShape.write(document);
        long version = statements.insert(
                "insert into guide_version (guide_id, number, content, sha256, frozen_at, adopted_on, adopted_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                guide,
                number,
                content,
                GuideDocument.fingerprint(content),
                at(frozen),
                adopted ? frozen.plusDays(10) : null,
                adopted ? "Het college van bestuur" : null);
        for (String file : document.photoFiles()) {
            statements.insert("insert into guide_version_photo (version_id, sha256) values (?, ?)", version, file);
        }
        return version;
    }

    private long link(long version, LocalDate on) throws SQLException {
        return statements.insert(
                "insert into guide_link (version_id, token_hash, name, email, sent_at, expires_at) values (?, ?, ?, ?, ?, ?)",
                version,
                Token.fresh().hash(),
                "Femke Bos",
                "medezeggenschap@openvensters.example",
                at(on),
                at(on.plusDays(60)));
    }

    private void freeze(long guide, GuideState state, GuideDocument document, LocalDate frozen) throws SQLException {
        boolean adopted = state.isAdopted();
        long version = version(guide, 1, document, frozen, adopted);
        long link = link(version, frozen);
        if (state != GuideState.ASKED) {
            statements.insert(
                    "insert into guide_consent (version_id, link_id, name, role, agreed, remark, decided_on, recorded_at)"
                            + " values (?, ?, 'Femke Bos', 'voorzitter van de oudergeleding', ?, ?, ?, ?)",
                    version,
                    link,
                    state != GuideState.REFUSED,
                    state == GuideState.REFUSED
                            ? "De tekst over de bijdrage is niet duidelijk. Zie onze opmerking."
                            : "",
                    frozen.plusDays(5),
                    at(frozen.plusDays(5)));
        }
        if (state == GuideState.REFUSED) {
            statements.insert(
                    "insert into guide_remark (version_id, link_id, paragraph, body, made_at) values (?, ?, 'bijdrage', ?, ?)",
                    version,
                    link,
                    "Noem ook het kamp en zeg erbij dat het vrijwillig is.",
                    at(frozen.plusDays(4)));
        }
        statements.insert(
                "update guide set asked_version = ?, adopted_version = ? where id = ?",
                version,
                adopted ? version : null,
                guide);
        if (adopted) {
            statements.insert(
                    "insert into guide_pdf (guide_id, version_id, asked_at) values (?, ?, ?)",
                    guide,
                    version,
                    at(frozen.plusDays(10)));
        }
    }

    private static LocalDateTime at(LocalDate day) {
        return day.atTime(LocalTime.of(9, 30));
    }
}
