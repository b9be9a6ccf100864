package nl.openvensters.account;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.openvensters.jdbc.OwnTransaction;
import nl.openvensters.jdbc.Statements;

/**
 * Makes the first administrator of a new installation, with a random password that nobody can ask for again. For the
 * launcher; needs no container, only the schema.
 */
public final class FirstAdministrator {

    /** The address to log in with. */
    public static final String EMAIL = "beheer@open-vensters.example";

    /** Without letters and digits that are easily mistaken for each other. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private final DataSource database;
    private final Clock clock;

    public FirstAdministrator(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Makes the account, unless there is an administrator already.
     *
     * @return the password, to be shown once; empty when nothing was made
     */
    public Optional<String> make() throws SQLException {
        return OwnTransaction.of(database, transaction -> {
            Statements statements = transaction.statements();
            if (exists(statements)) {
                return Optional.empty();
            }
            String password = random();
            var accounts = new NewAccountRepository(statements, clock);
            Optional<Long> account = accounts.make(EMAIL, "Beheerder", PasswordHash.of(password));
            if (account.isEmpty()) {
                return Optional.empty();
            }
            accounts.grant(account.get(), new Grant(Role.ADMINISTRATOR, 0));
            return Optional.of(password);
        });
    }

    private static boolean exists(Statements statements) throws SQLException {
        return statements.number("select count(*) from role_grant where role = 'ADMINISTRATOR' and ended_at is null")
                > 0;
    }

    /** Twenty letters in groups of five: a hundred bits. */
    private static String random() {
        var random = new SecureRandom();
        return IntStream.range(0, 4)
                .mapToObj(group -> random.ints(5, 0, LETTERS.length())
                        .mapToObj(at -> LETTERS.substring(at, at + 1))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }
}
