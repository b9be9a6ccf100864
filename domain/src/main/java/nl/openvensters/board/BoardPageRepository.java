package nl.openvensters.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.school.BoardNumber;

/** Reads and writes what boards say of themselves. The transaction is the caller's. */
@ApplicationScoped
class BoardPageRepository extends JdbcRepository {

    private static final String PAGE = """
        select b.id, coalesce((select s.name from board_state s where s.board_id = b.id
                               order by s.valid_from desc limit 1), b.number) as name,
               d.content as draft, d.version, d.edited_by, coalesce(a.name, '') as editor,
               (select p.content from board_publication p where p.board_id = b.id order by p.id desc limit 1) as online
        from board b
        left join board_draft d on d.board_id = b.id
        left join account a on a.id = d.edited_by
        where b.number = ?\
        """;

    private static final String SAVE = """
        insert into board_draft (board_id, content, edited_by, edited_at, version)
        values (?, ?, ?, ?, nextval(draft_version))
        on duplicate key update content = values(content), edited_by = values(edited_by),
            edited_at = values(edited_at), version = values(version)\
        """;

    private static final String PUBLISH = """
        insert into board_publication
            (board_id, content, happened_at, happened_on, account_id, proposed_by, draft_version)
        values (?, ?, ?, ?, ?, nullif(?, 0), ?)\
        """;

    /** Its schools show what it says. */
    private static final String STALE = """
        insert into stale_page (subject_id) select distinct school_id from school_state where board_id = ?""";

    /** For the container's proxy only. */
    protected BoardPageRepository() {
        super(null);
    }

    @Inject
    BoardPageRepository(DataSource database) {
        super(database);
    }

    Optional<BoardPage> find(BoardNumber number) {
        return page(number, false);
    }

    /** The number of a board; empty when there is no such board. */
    Optional<BoardNumber> number(long board) {
        return first("select number from board where id = ?", row -> new BoardNumber(row.getString(1)), board);
    }

    /** What is online; empty when nothing is. */
    Optional<BoardContent> online(BoardNumber number) {
        return page(number, true).filter(BoardPage::online).map(BoardPage::content);
    }

    private Optional<BoardPage> page(BoardNumber number, boolean publicOnly) {
        return first(
                PAGE,
                row -> {
                    String draft = publicOnly ? null : row.getString("draft");
                    String online = row.getString("online");
                    String shown = draft == null ? online : draft;
                    return new BoardPage(
                            row.getLong("id"),
                            row.getString("name"),
                            shown == null ? BoardContent.nothing() : BoardContent.of(shown),
                            row.getInt("version"),
                            row.getLong("edited_by"),
                            row.getString("editor"),
                            online != null);
                },
                number.value());
    }

    /** Makes others who change something of this board wait until the transaction ends. */
    void lock(BoardNumber number) {
        write("update board set number = number where number = ?", number.value());
    }

    void save(long board, BoardContent content, long account, LocalDateTime utc) {
        write(SAVE, board, content.toJson(), account, utc);
    }

    /** Puts a draft online, takes it away and tells whoever keeps ready pages. */
    void publish(BoardPage page, long account, LocalDateTime utc, LocalDate day) {
        long proposer = page.editor() == account ? 0 : page.editor();
        write(PUBLISH, page.board(), page.content().toJson(), utc, day, account, proposer, page.version());
        write("delete from board_draft where board_id = ?", page.board());
        write(STALE, page.board());
    }
}
