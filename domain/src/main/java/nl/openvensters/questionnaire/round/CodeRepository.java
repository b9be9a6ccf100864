package nl.openvensters.questionnaire.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.questionnaire.taking.CodeKey;
import nl.openvensters.questionnaire.taking.ParticipationCode;

/** Codes of rounds, and apart from them the addresses of who was mailed. The transaction is the caller's. */
@ApplicationScoped
public class CodeRepository extends JdbcRepository {

    private final CodeKey key;

    /** For the container's proxy only. */
    protected CodeRepository() {
        this(null, null);
    }

    @Inject
    public CodeRepository(DataSource database, CodeKey key) {
        super(database);
        this.key = key;
    }

    /** Slips that nobody used hold no more, and what was begun with one of them cannot be read any more. */
    void dropUnspent(long round, int group) {
        write(
                "delete from survey_code where round_id = ? and group_number = ? and not spent and not mailed",
                round,
                group);
    }

    /** Codes that were used, and those that were mailed. */
    int given(long round, int group) {
        return first(
                        "select count(*) from survey_code where round_id = ? and group_number = ? and (spent or mailed)",
                        row -> row.getInt(1),
                        round,
                        group)
                .orElse(0);
    }

    void addCodes(long round, int group, List<ParticipationCode> codes, boolean mailed) {
        if (codes.isEmpty()) {
            return;
        }
        var values = new ArrayList<Object>();
        // In the order of the hashes: the order of slips is in no table.
        codes.stream().map(key::hash).sorted().forEach(hash -> values.addAll(List.of(hash, round, group, mailed)));
        write(
                "insert into survey_code (hash, round_id, group_number, mailed, keyed) values "
                        + String.join(", ", Collections.nCopies(codes.size(), "(?, ?, ?, ?, true)")),
                values.toArray());
    }

    List<String> addresses(long round) {
        return all(
                "select distinct email from survey_address where round_id = ? order by email",
                row -> row.getString(1),
                round);
    }

    boolean wasReminded(long round, LocalDate today) {
        return first(
                        "select 1 from survey_address where round_id = ? and reminded_on = ? limit 1",
                        row -> true,
                        round,
                        today)
                .isPresent();
    }

    void reminded(long round, LocalDate today) {
        write("update survey_address set reminded_on = ? where round_id = ?", today, round);
    }

    /** @return whether the address is new in this round */
    boolean addAddress(long round, int group, String email) {
        return write(
                        "insert ignore into survey_address (round_id, group_number, email) values (?, ?, ?)",
                        round,
                        group,
                        email)
                == 1;
    }

    /**
     * What a round needed to be answered is not left of it: sheets and addresses. The hashes of codes stay until single
     * answers go, so that who comes too late is told so.
     */
    void clear(long round) {
        write("delete from survey_sheet where round_id = ?", round);
        write("delete from survey_address where round_id = ?", round);
        write("update survey_answer set mixed = not mixed where round_id = ?", round);
        write("update survey_words set mixed = not mixed where round_id = ?", round);
    }
}
