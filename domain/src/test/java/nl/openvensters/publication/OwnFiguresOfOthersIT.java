package nl.openvensters.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureStatus;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.CatalogueMirror;
import nl.openvensters.indicator.CatalogueOfEveryKind;
import nl.openvensters.indicator.IndicatorKind;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.PartnershipCode;
import nl.openvensters.school.SubjectCode;
import nl.openvensters.school.SubjectKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The numbers that boards and partnerships tell are figures by the rules of those of schools. */
class OwnFiguresOfOthersIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Catalogue CATALOGUE = CatalogueOfEveryKind.load();
    private static final String SATISFACTION = CatalogueOfEveryKind.id(IndicatorKind.SATISFACTION);

    private BoardWithASchool here;
    private SubjectCode subject;
    private long id;
    private Actor runs;

    private void open(SubjectKind kind) throws SQLException {
        here = new BoardWithASchool(DATABASE);
        new CatalogueMirror(DATABASE.dataSource()).mirror(CATALOGUE);
        if (kind == SubjectKind.BOARD) {
            subject = new BoardNumber("41234");
            id = here.board;
            runs = here.actor("Dora", Role.BOARD_ADMINISTRATOR, id);
        } else {
            subject = new PartnershipCode("PO2707");
            id = here.data.insert("insert into subject (kind, code) values ('PARTNERSHIP', 'PO2707')");
            here.data.update("insert into partnership (id, code) values (?, 'PO2707')", id);
            runs = here.actor("Noor", Role.PARTNERSHIP_ADMINISTRATOR, id);
        }
    }

    @AfterEach
    void end() throws SQLException {
        here.transaction.end();
    }

    @ParameterizedTest
    @EnumSource(names = {"BOARD", "PARTNERSHIP"})
    void a_number_is_a_figure_when_it_is_published_and_the_preview_has_it_before(SubjectKind kind) throws SQLException {
        open(kind);
        save("2026-03-02T10:00:00Z", "7.4", 40);
        assertThat(published().figures()).isEmpty();

        room("2026-03-02T10:00:00Z").publishing.publish(runs, subject, SATISFACTION);

        Figure mark = published().figures().get(0);
        assertThat(mark.value()).contains(FigureValue.of(new BigDecimal("7.4")));
        assertThat(mark.cells().get("mensen")).isEqualTo(FigureValue.of(40));
        assertThat(published().answer().orElseThrow().content()).doesNotContain("7.4", "40");
        OpenedPage page = room("2026-03-03T10:00:00Z").pages.of(runs, subject, SATISFACTION);
        assertThat(page.online().figures()).isEqualTo(published().figures());
        assertThat(page.now().figures()).isEqualTo(published().figures());
    }

    @ParameterizedTest
    @EnumSource(names = {"BOARD", "PARTNERSHIP"})
    void another_number_corrects_it_and_withdrawing_takes_it_offline(SubjectKind kind) throws SQLException {
        open(kind);
        save("2026-03-02T10:00:00Z", "7.4", 40);
        room("2026-03-02T10:00:00Z").publishing.publish(runs, subject, SATISFACTION);
        save("2026-03-03T10:00:00Z", "7.9", 42);
        room("2026-03-03T10:00:00Z").publishing.publish(runs, subject, SATISFACTION);

        assertThat(published().figures()).hasSize(1);
        assertThat(published().figures().get(0).status()).isEqualTo(FigureStatus.CORRECTED);
        assertThat(number("select count(*) from figure where own_answer_id <> 0 and subject_id = " + id))
                .isEqualTo(2);

        room("2026-03-04T10:00:00Z").publishing.withdraw(runs, subject, SATISFACTION, "Er zit een fout in.");
        assertThat(published().figures()).isEmpty();
        assertThat(number("select count(*) from figure_now where subject_id = " + id))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"BOARD", "PARTNERSHIP"})
    void under_five_respondents_nothing_is_published_and_nothing_of_before_is_shown(SubjectKind kind)
            throws SQLException {
        open(kind);
        save("2026-03-02T10:00:00Z", "7.4", 4);
        Room room = room("2026-03-02T10:00:00Z");
        assertThatThrownBy(() -> room.publishing.publish(runs, subject, SATISFACTION))
                .isInstanceOf(PublishingRefused.class);

        long answer = here.data.insert(
                "insert into own_answer (subject_id, indicator_id, school_year, content, written_at)"
                        + " values (?, ?, 2025, ?, '2026-03-01')",
                id,
                SATISFACTION,
                answer("7.4", 4));
        here.data.publish(id, SATISFACTION, BoardWithASchool.DELIVERED, here.run, null, answer);
        OwnFigures.complete(here.transaction.source(), CATALOGUE);

        Figure mark = published().figures().get(0);
        assertThat(mark.value()).contains(FigureValue.missing(MissingReason.SUPPRESSED));
        assertThat(mark.cells().get("mensen")).isEqualTo(FigureValue.missing(MissingReason.SUPPRESSED));
    }

    private void save(String moment, String score, int respondents) {
        Room room = room(moment);
        room.drafts.save(
                runs,
                subject,
                SATISFACTION,
                new DraftContent("", Optional.of(answer(score, respondents))),
                room.drafts.open(runs, subject, SATISFACTION).edition());
    }

    private static String answer(String score, int respondents) {
        return "{\"score\":%s,\"respondents\":%d,\"invited\":90,\"source\":\"Peiling\",\"schoolYear\":2025}"
                .formatted(score, respondents);
    }

    private Room room(String moment) {
        return Room.of(CATALOGUE, here.transaction, moment);
    }

    private IndicatorFigures published() {
        var indicators = PublishedIndicators.in(
                here.transaction.source(),
                CATALOGUE,
                Clock.fixed(Instant.parse("2026-03-05T10:00:00Z"), ZoneOffset.UTC));
        List<IndicatorFigures> told = subject instanceof BoardNumber board
                ? indicators.ofBoards(Set.of(board)).get(board)
                : indicators.ofPartnerships(Set.of((PartnershipCode) subject)).get(subject);
        return told.stream()
                .filter(any -> any.indicator().id().equals(SATISFACTION))
                .findFirst()
                .orElseThrow();
    }

    /** As the transaction of the test sees it. */
    private long number(String query) throws SQLException {
        try (Connection connection = here.transaction.source().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
