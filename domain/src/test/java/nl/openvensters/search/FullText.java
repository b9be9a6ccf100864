package nl.openvensters.search;

import java.io.Closeable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.page.ListedSchool;
import nl.openvensters.school.Postcode;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolPast.FormerName;
import nl.openvensters.school.SchoolProfile;

/**
 * Search as MariaDB does it by itself, as well as it can: the same parts of a school, written in the same way, under an
 * index of {@code FULLTEXT} without words that are left out; asked for all words first, then, when none has all, for
 * those that have most. The names of which one word alone is asked come first when they are exactly that.
 */
final class FullText implements Closeable {

    private static final int BATCH = 2000;
    private static final int FIRST = 5;
    /** {@code innodb_ft_min_token_size}, as it is set. */
    private static final int SHORTEST = 3;

    private static final String FOUND = "select code from bench_school where match (words) against (? in %s mode)"
            + " order by whole = ? desc, match (words) against (? in %s mode) desc limit " + FIRST;

    private final Connection connection;
    private final PreparedStatement all;
    private final PreparedStatement most;

    private FullText(Connection connection) throws SQLException {
        this.connection = connection;
        all = connection.prepareStatement(FOUND.formatted("boolean", "boolean"));
        most = connection.prepareStatement(FOUND.formatted("natural language", "natural language"));
    }

    /** With schools in it, in a table of its own. */
    static FullText of(Collection<ListedSchool> schools, DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set global innodb_buffer_pool_size = " + (2L << 30));
            statement.execute("set innodb_ft_enable_stopword = off");
            statement.execute("set max_statement_time = 20");
            statement.execute("drop table if exists bench_school");
            statement.execute("create table bench_school (code char(6) primary key, whole varchar(250) not null,"
                    + " words text not null) character set utf8mb4 collate utf8mb4_bin");
        }
        fill(connection, schools);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set max_statement_time = 0");
            statement.execute("alter table bench_school add fulltext (words)");
            statement.execute("set max_statement_time = 20");
        }
        return new FullText(connection);
    }

    private static void fill(Connection connection, Collection<ListedSchool> schools) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement row = connection.prepareStatement("insert into bench_school values (?, ?, ?)")) {
            int count = 0;
            for (ListedSchool school : schools) {
                row.setString(1, school.school().code().value());
                row.setString(2, Spelling.key(school.school().name()));
                row.setString(3, words(school));
                row.addBatch();
                if (++count % BATCH == 0) {
                    row.executeBatch();
                }
            }
            row.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static String words(ListedSchool listed) {
        SchoolProfile school = listed.school();
        SchoolProfile.Address address = school.address();
        Stream<Optional<String>> known = Stream.of(
                Optional.of(school.name()),
                Optional.of(school.code().value()),
                Optional.of(school.code().institution().value()),
                address.street(),
                address.houseNumber(),
                address.postcode().map(Postcode::value),
                address.postcode().map(Postcode::area),
                address.place(),
                address.province(),
                school.municipality().map(SchoolProfile.Municipality::name),
                school.board().map(SchoolProfile.Board::name));
        return Stream.concat(
                        known.flatMap(Optional::stream),
                        listed.formerNames().stream().map(FormerName::name))
                .map(text -> String.join(" ", Spelling.words(text)))
                .collect(Collectors.joining(" "));
    }

    /** The first five; none when it takes longer than twenty seconds. */
    List<SchoolCode> first(String text) {
        Question question = Question.of(text);
        List<String> words = Stream.concat(
                        question.words().stream(),
                        question.postcode().map(code -> code.toLowerCase(Locale.ROOT)).stream())
                .toList();
        String every = words.stream()
                .filter(word -> word.length() >= SHORTEST && !Vocabulary.saysNothing(word))
                .map(word -> "+" + word + "*")
                .collect(Collectors.joining(" "));
        try {
            List<SchoolCode> found = every.isEmpty() ? List.of() : asked(all, every, text);
            return found.isEmpty() ? asked(most, String.join(" ", words), text) : found;
        } catch (SQLException e) {
            if (TOO_LONG.contains(e.getErrorCode())) {
                return List.of();
            }
            throw new IllegalStateException(e);
        }
    }

    private static final Set<Integer> TOO_LONG = Set.of(1969, 1317);

    private static List<SchoolCode> asked(PreparedStatement question, String words, String text) throws SQLException {
        question.setString(1, words);
        question.setString(2, Spelling.key(text));
        question.setString(3, words);
        var codes = new ArrayList<SchoolCode>();
        try (ResultSet rows = question.executeQuery()) {
            while (rows.next()) {
                codes.add(new SchoolCode(rows.getString(1)));
            }
        }
        return codes;
    }

    @Override
    public void close() {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute("drop table bench_school");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
