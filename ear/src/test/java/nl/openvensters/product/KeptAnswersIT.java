package nl.openvensters.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** What the site keeps is what it would make now: byte for byte, and soon after each change. */
@BrowserTest
class KeptAnswersIT {

    private static final String ELSE = "vers=7";

    /** A school with the pages that tell of it. */
    private record Some(long id, String code, String name, List<String> pages) {

        static Some of(Connection connection, Product product) throws SQLException {
            try (var row = connection
                    .createStatement()
                    .executeQuery("select s.id, s.code, st.name, m.code, b.number, st.place from school_state st"
                            + " join school s on s.id = st.school_id join municipality m on m.id = st.municipality_id"
                            + " join board b on b.id = st.board_id"
                            + " where curdate() between st.valid_from and st.last_on order by s.code limit 1")) {
                row.next();
                String code = row.getString(2);
                var pages = new ArrayList<>(List.of(
                        "/",
                        "/gemeenten",
                        "/sitemap.xml",
                        "/zoeken?q=" + code,
                        "/vergelijken?scholen=" + code,
                        "/embed/scholen/" + code,
                        "/api/v1/schools?q=" + code,
                        "/api/v1/schools/" + code,
                        "/api/v1/boards/" + row.getString(5),
                        "/api/v1/municipalities/" + row.getString(4)));
                for (String old : List.of(
                        "/scholen/" + code, "/gemeenten/" + row.getString(4), "/besturen/" + row.getString(5))) {
                    pages.add(whereItLeads(product, old));
                }
                return new Some(row.getLong(1), code, row.getString(3), pages);
            }
        }
    }

    private static String whereItLeads(Product product, String path) {
        HttpResponse<byte[]> answer = Asked.get(product.site(path));
        return answer.headers().firstValue("Location").orElse(path);
    }

    @Test
    void what_is_kept_is_what_would_be_made_before_and_after_a_change(Product product, Power power) throws Exception {
        try (Connection connection = power.database().getConnection()) {
            Some school = Some.of(connection, product);
            school.pages().forEach(page -> Asked.get(product.site(page)));
            assertKeptAsMade(product, school.pages());

            rename(connection, school, "De Verse Naam");
            try {
                untilTold(connection, product, school, "De Verse Naam");
                List<String> now = Some.of(connection, product).pages();
                now.forEach(page -> Asked.get(product.site(page)));
                assertKeptAsMade(product, now);
                for (String page : List.of("/zoeken?q=" + school.code(), "/api/v1/schools/" + school.code())) {
                    assertThat(Asked.text(Asked.get(product.site(page))))
                            .as(page)
                            .contains("De Verse Naam");
                }
            } finally {
                rename(connection, school, school.name());
                untilTold(connection, product, school, school.name());
            }
        }
    }

    private static void rename(Connection connection, Some school, String name) throws SQLException {
        try (var update = connection.prepareStatement("update school_state set name = ? where school_id = ?"
                + " and curdate() between valid_from and last_on")) {
            update.setString(1, name);
            update.setLong(2, school.id());
            update.executeUpdate();
        }
        // For all: what tells of a school is marked by who changes it, which no use case did here.
        connection.createStatement().executeUpdate("insert into stale_page (subject_id) values (null)");
    }

    /** Documents are made each second, and the site asks ten times a second what changed. */
    private static void untilTold(Connection connection, Product product, Some school, String name) throws Exception {
        long end = System.nanoTime() + 30_000_000_000L;
        String address = product.site("/api/v1/schools/" + school.code());
        while (!Asked.text(Asked.get(address)).contains(name) && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertThat(Asked.text(Asked.get(address))).contains(name);
        // Those of board and municipality may come in another round.
        while (isSomethingToMake(connection) && System.nanoTime() < end) {
            Thread.sleep(100);
        }
        assertThat(isSomethingToMake(connection))
                .as("documents that wait to be made")
                .isFalse();
    }

    private static boolean isSomethingToMake(Connection connection) throws SQLException {
        try (var row = connection.createStatement().executeQuery("select count(*) from stale_page")) {
            row.next();
            return row.getInt(1) > 0;
        }
    }

    /** Within two seconds of the last document that was made: the site hears of it by asking. */
    static void assertKeptAsMade(Product product, List<String> pages) throws InterruptedException {
        long end = System.nanoTime() + 2_000_000_000L;
        for (String page : pages) {
            while (!page.startsWith("/api/")
                    && !without(made(product, page)).equals(Asked.text(Asked.get(product.site(page))))
                    && System.nanoTime() < end) {
                Thread.sleep(50);
            }
            HttpResponse<byte[]> kept = Asked.get(product.site(page));
            HttpResponse<byte[]> again = Asked.get(product.site(page));
            assertThat(kept.statusCode()).as(page).isEqualTo(200);
            assertThat(again.headers().firstValue("ETag"))
                    .as(page)
                    .isEqualTo(kept.headers().firstValue("ETag"));
            if (!page.startsWith("/api/")) {
                assertThat(without(made(product, page))).as(page).isEqualTo(Asked.text(kept));
            }
        }
    }

    /** With what no page reads it is not kept, so it is made now. */
    private static String made(Product product, String page) {
        return Asked.text(Asked.get(product.site(page + (page.contains("?") ? "&" : "?") + ELSE)));
    }

    private static String without(String made) {
        return made.replace("?" + ELSE + "&amp;", "?").replaceAll("(\\?|&amp;|&)" + ELSE, "");
    }

    @Test
    void packed_and_not_each_has_a_strong_tag_by_which_it_is_known_again(Product product, Power power)
            throws Exception {
        String page;
        try (Connection connection = power.database().getConnection()) {
            page = product.site(whereItLeads(
                    product, "/scholen/" + Some.of(connection, product).code()));
        }
        HttpResponse<byte[]> plain = Asked.of("GET", page, "Accept-Encoding", "identity");
        HttpResponse<byte[]> packed = Asked.of("GET", page, "Accept-Encoding", "gzip");

        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
                .isEqualTo(plain.body());
        String tag = packed.headers().firstValue("ETag").orElseThrow();
        assertThat(tag)
                .startsWith("\"")
                .isNotEqualTo(plain.headers().firstValue("ETag").orElseThrow());
        assertThat(packed.headers().allValues("Content-Encoding")).containsExactly("gzip");
        assertThat(packed.headers().allValues("Vary")).containsExactly("Accept-Encoding");
        assertThat(packed.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(packed.headers().allValues("Set-Cookie")).isEmpty();
        HttpResponse<byte[]> known = Asked.of("GET", page, "Accept-Encoding", "gzip", "If-None-Match", tag);
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.body()).isEmpty();
        assertThat(Asked.of("GET", page, "Accept-Encoding", "identity", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<byte[]> head = Asked.of("HEAD", page, "Accept-Encoding", "identity");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(plain.body().length);
        assertThat(Asked.of("GET", page, "Accept-Encoding", "gzip", "If-None-Match", "\"half")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void what_is_not_there_or_has_moved_is_answered_as_before(Product product) {
        HttpResponse<byte[]> none = Asked.get(product.site("/scholen/99XX99/nergens"));
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(Asked.text(none)).contains("<h1");
        assertThat(Asked.get(product.site("/api/v1/schools/99XX99")).statusCode())
                .isEqualTo(404);
        assertThat(Asked.get(product.site("/gemeenten/")).statusCode()).isEqualTo(301);
    }

    @Test
    void what_is_not_there_leaves_no_fault_in_the_log(Product product) throws IOException {
        long before = faults();
        for (String path : List.of(
                "/scholen/nergens",
                "/scholen/99XX99/nergens",
                "/besturen/00000",
                "/gemeenten/0000",
                "/provincies/nergens",
                "/samenwerkingsverbanden/nergens",
                "/cijfers/nergens",
                "/sectorakkoord/nergens",
                "/en/scholen/nergens",
                "/nergens",
                "/api/v1/schools/99XX99",
                "/api/v1/nergens")) {
            for (String method : List.of("GET", "HEAD")) {
                HttpResponse<byte[]> none = Asked.of(method, product.site(path));
                assertThat(none.statusCode()).as(path).isEqualTo(404);
                assertThat(none.body().length > 0).as(path).isEqualTo(method.equals("GET"));
            }
        }
        assertThat(faults()).as("stack traces").isEqualTo(before);
    }

    /** How many stack traces the log has. */
    private static long faults() throws IOException {
        try (Stream<String> lines = Files.lines(RunningProduct.LOG)) {
            return lines.filter(line -> line.startsWith("\tat org.apache.catalina.core.StandardHostValve")
                            || line.contains("\\n\\tat "))
                    .count();
        }
    }

    @Test
    void health_and_metrics_are_for_who_sits_at_the_machine_and_nobody_else(Product product) {
        HttpResponse<byte[]> ready = Asked.get(product.site("/health/ready"));
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(Asked.text(ready)).contains("\"status\":\"UP\"", "\"answers\":\"yes\"");
        assertThat(Asked.get(product.site("/health/live")).statusCode()).isEqualTo(200);
        Asked.get(product.site("/"));
        Asked.get(product.site("/"));
        assertThat(Asked.text(Asked.get(product.site("/metrics"))))
                .containsPattern("openvensters_answers_kept_total [1-9]")
                .contains("openvensters_request_seconds_bucket{kind=\"page\",le=\"0.005\"}");
        assertThat(Asked.text(Asked.get(product.site("/portaal/health/ready"))))
                .startsWith("{\"status\":\"UP\"")
                .contains("\"name\":\"documents\"");
        assertThat(Asked.text(Asked.get(product.site("/portaal/metrics"))))
                .contains("\nopenvensters_documents_differed_total ", "\nopenvensters_documents_compared_age_seconds ");
        for (String path :
                List.of("/health/live", "/health/ready", "/metrics", "/portaal/health/ready", "/portaal/metrics")) {
            assertThat(Asked.of("GET", product.site(path), "X-Forwarded-For", "203.0.113.9")
                            .statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
    }
}
