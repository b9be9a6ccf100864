package nl.openvensters.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DocumentsReadTest {

    private static final DocumentName BOARD = new DocumentName("BOARD", "40001");

    @Test
    void what_is_read_while_it_is_open_is_noted_each_once() {
        DocumentsRead.note(new DocumentName("SCHOOL", "99ZZ00"));
        try (DocumentsRead read = DocumentsRead.begin()) {
            DocumentsRead.note(BOARD);
            DocumentsRead.note(BOARD);
            DocumentsRead.noteSchools(List.of("00AP00"));
            assertThat(read.names()).containsExactlyInAnyOrder(BOARD, new DocumentName("SCHOOL", "00AP00"));
        }
        try (DocumentsRead next = DocumentsRead.begin()) {
            assertThat(next.names()).isEmpty();
        }
    }

    @Test
    void who_may_have_read_any_depends_on_all() {
        try (DocumentsRead read = DocumentsRead.begin()) {
            DocumentsRead.note(BOARD);
            DocumentsRead.note(DocumentName.ANY);
            DocumentsRead.note(BOARD);
            assertThat(read.names()).containsExactly(DocumentName.ANY);
        }
    }

    @Test
    void who_read_very_many_depends_on_all() {
        try (DocumentsRead read = DocumentsRead.begin()) {
            DocumentsRead.noteSchools(
                    IntStream.range(0, 5000).mapToObj(String::valueOf).toList());
            assertThat(read.names()).containsExactly(DocumentName.ANY);
        }
    }

    @Test
    void of_two_the_inner_one_notes_and_the_outer_goes_on_after() {
        try (DocumentsRead outer = DocumentsRead.begin()) {
            try (DocumentsRead inner = DocumentsRead.begin()) {
                DocumentsRead.note(BOARD);
                assertThat(inner.names()).containsExactly(BOARD);
            }
            DocumentsRead.noteSchools(List.of("00AP00"));
            assertThat(outer.names()).containsExactly(new DocumentName("SCHOOL", "00AP00"));
        }
    }
}
