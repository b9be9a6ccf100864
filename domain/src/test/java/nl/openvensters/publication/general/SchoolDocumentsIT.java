package nl.openvensters.publication.general;

import static nl.openvensters.publication.BoardWithASchool.CODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.openvensters.account.Actor;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.publication.BoardWithASchool;
import nl.openvensters.publication.DraftContent;
import nl.openvensters.publication.Room;
import nl.openvensters.publication.answer.Document;
import nl.openvensters.publication.general.FileRefused.Why;
import nl.openvensters.publication.general.SchoolDocuments.Stored;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SchoolDocumentsIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final String NOW = "2025-03-01T10:00:00Z";
    private static final String SAFETY = "veiligheid";

    private BoardWithASchool here;
    private Room room;
    private Uploads uploads;
    private SchoolDocuments documents;

    @BeforeEach
    void open() throws SQLException {
        here = new BoardWithASchool(DATABASE);
        room = here.at(NOW);
        uploads = new Uploads(
                new UploadRepository(here.transaction.source()), Clock.fixed(Instant.parse(NOW), ZoneOffset.UTC));
        documents = new SchoolDocuments(room.drafts, uploads);
    }

    @AfterEach
    void end() throws SQLException {
        here.transaction.end();
    }

    @Test
    void a_document_is_in_the_draft_and_nobody_outside_has_it_until_that_is_online() {
        documents.add(here.bas, CODE, SAFETY, PdfTest.pdf(""), "Pestprotocol");

        Stored stored = only(documents.of(here.bas, CODE, SAFETY));
        FileAddress address = new FileAddress(CODE, stored.file());
        assertThat(stored.title()).isEqualTo("Pestprotocol");
        assertThat(stored.size()).isEqualTo(PdfTest.pdf("").length);
        assertThat(uploads.ofDraft(here.bas, address)).isPresent();
        assertThat(uploads.published(address)).isEmpty();

        room.publishing.publish(
                here.anna,
                CODE,
                SAFETY,
                room.drafts.open(here.anna, CODE, SAFETY).edition());

        assertThat(uploads.published(address).orElseThrow().content()).isEqualTo(PdfTest.pdf(""));
    }

    @Test
    void all_files_of_a_school_together_have_a_bound_and_those_of_another_do_not_count() throws SQLException {
        int size = PdfTest.pdf("").length;
        here.data.update(
                "insert into upload (sha256, content_type, content) values (repeat('a', 64), 'application/pdf', repeat('x', 9000))");
        here.data.update(
                "insert into upload_of_school (subject_id, sha256, uploaded_at) values (?, repeat('a', 64), '2025-01-01')",
                here.board);
        Uploads small = new Uploads(
                new UploadRepository(here.transaction.source()),
                Clock.fixed(Instant.parse(NOW), ZoneOffset.UTC),
                2L * size);

        small.addDocument(here.bas, CODE, PdfTest.pdf(""), "Een");

        assertThatThrownBy(() -> small.addDocument(here.bas, CODE, PdfTest.pdf("/N 1"), "Twee"))
                .isInstanceOfSatisfying(
                        FileRefused.class, e -> assertThat(e.why()).isEqualTo(FileRefused.Why.SCHOOL_FULL));
    }

    @Test
    void what_else_was_typed_in_the_draft_stays_when_a_document_comes_and_goes() {
        var typed = "{\"roles\":[{\"role\":\"CONTACT_PERSON\",\"name\":\"Juf Noor\"}]}";
        room.drafts.save(
                here.bas,
                CODE,
                SAFETY,
                new DraftContent("<p>Zo doen wij dat.</p>", Optional.of(typed)),
                room.drafts.open(here.bas, CODE, SAFETY).edition());
        DraftContent before = room.drafts.open(here.bas, CODE, SAFETY).content();

        documents.add(here.bas, CODE, SAFETY, PdfTest.pdf(""), "Pestprotocol");
        assertThat(room.drafts.open(here.bas, CODE, SAFETY).content().answer().orElseThrow())
                .contains("Juf Noor")
                .contains("Pestprotocol");
        documents.remove(
                here.bas,
                CODE,
                SAFETY,
                only(documents.of(here.bas, CODE, SAFETY)).file());

        assertThat(room.drafts.open(here.bas, CODE, SAFETY).content()).isEqualTo(before);
    }

    @Test
    void the_newest_stands_first_and_each_is_kept_under_its_own_title() {
        documents.add(here.bas, CODE, SAFETY, PdfTest.pdf("/N 1"), "Oud: 2024/2025");
        documents.add(here.bas, CODE, SAFETY, PdfTest.pdf("/N 2"), "Nieuw");

        List<Stored> both = documents.of(here.bas, CODE, SAFETY);
        assertThat(both).extracting(Stored::title).containsExactly("Nieuw", "Oud: 2024/2025");
        var old = new FileAddress(CODE, both.get(1).file());
        assertThat(uploads.ofDraft(here.bas, old)
                        .orElseThrow()
                        .headers("private")
                        .get("Content-Disposition"))
                .contains("filename=\"Oud- 2024-2025.pdf\"");
        room.publishing.publish(
                here.anna,
                CODE,
                SAFETY,
                room.drafts.open(here.anna, CODE, SAFETY).edition());
        assertThat(uploads.published(old).orElseThrow().title()).contains("Oud: 2024/2025");
        assertThat(uploads.ofDraft(here.bas, old).orElseThrow().title()).contains("Oud: 2024/2025");
    }

    @Test
    void a_row_that_says_nonsense_hides_no_other() {
        documents.add(here.bas, CODE, SAFETY, PdfTest.pdf(""), "Pestprotocol");
        String file = only(documents.of(here.bas, CODE, SAFETY)).file();
        String answer = "{\"documents\":[{\"file\":\"" + file + "\",\"size\":\"groot\"},{\"title\":\"B\",\"file\":\""
                + file + "\",\"size\":12}]}";
        room.drafts.save(
                here.bas,
                CODE,
                SAFETY,
                new DraftContent("", Optional.of(answer)),
                room.drafts.open(here.bas, CODE, SAFETY).edition());

        assertThat(documents.of(here.bas, CODE, SAFETY))
                .extracting(Stored::size)
                .containsExactly(0L, 12L);
    }

    @Test
    void one_document_more_than_fits_is_refused_and_those_that_are_there_stay() {
        for (int i = 0; i < Document.MOST; i++) {
            documents.add(here.bas, CODE, SAFETY, PdfTest.pdf("/N " + i), "Document " + i);
        }

        assertThatThrownBy(() -> documents.add(here.bas, CODE, SAFETY, PdfTest.pdf(""), "Te veel"))
                .isInstanceOfSatisfying(
                        FileRefused.class, refused -> assertThat(refused.why()).isEqualTo(Why.TOO_MANY_DOCUMENTS));
        assertThat(documents.of(here.bas, CODE, SAFETY)).hasSize(Document.MOST);
    }

    @Test
    void who_only_reads_adds_and_removes_nothing() throws SQLException {
        documents.add(here.bas, CODE, SAFETY, PdfTest.pdf(""), "Pestprotocol");
        Actor reader = here.actor("Lea", Role.READER, here.school);
        String file = only(documents.of(reader, CODE, SAFETY)).file();

        assertThatThrownBy(() -> documents.add(reader, CODE, SAFETY, PdfTest.pdf("/N 1"), "Van mij"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> documents.remove(reader, CODE, SAFETY, file)).isInstanceOf(NotAllowed.class);
        assertThat(documents.of(reader, CODE, SAFETY)).hasSize(1);
    }

    @Test
    void a_person_of_another_school_sees_neither_the_list_nor_the_file() throws SQLException {
        documents.add(here.bas, CODE, SAFETY, PdfTest.pdf(""), "Pestprotocol");
        String file = only(documents.of(here.bas, CODE, SAFETY)).file();
        Actor other = here.actor("Otto", Role.SCHOOL_LEADER, here.data.school("13AB00", SchoolType.BO, "0637"));

        assertThatThrownBy(() -> documents.of(other, CODE, SAFETY)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> uploads.ofDraft(other, new FileAddress(CODE, file)))
                .isInstanceOf(NotAllowed.class);
    }

    private static Stored only(List<Stored> stored) {
        assertThat(stored).hasSize(1);
        return stored.get(0);
    }
}
