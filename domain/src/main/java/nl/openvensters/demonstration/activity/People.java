package nl.openvensters.demonstration.activity;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.openvensters.demonstration.activity.Journal.Account;
import nl.openvensters.demonstration.province.Dice;
import nl.openvensters.demonstration.province.Words;

/** The people of a board and its schools, with invented names at addresses that no mail server has. */
final class People {

    private static final List<String> FIRST = Words.read("first-names");
    private static final List<String> LAST = Words.read("last-names");

    private final Calendar calendar;
    private final Journal journal;
    private final Set<String> addresses = new HashSet<>();

    People(Calendar calendar, Journal journal) {
        this.calendar = calendar;
        this.journal = journal;
    }

    /**
     * Who can do what at a board.
     *
     * @param administrators at least one
     * @param authors for each school those who write for it
     * @param everybody with the readers
     */
    record Crew(List<Account> administrators, Map<SchoolFacts, List<Account>> authors, List<Account> everybody) {}

    /** Makes the accounts of a board: administrators, leaders, editors for larger schools, readers. */
    Crew join(Board board, Dice dice) {
        var everybody = new ArrayList<Account>();
        var administrators = new ArrayList<Account>();
        for (int i = 0; i < (board.schools().size() > 10 ? 2 : 1); i++) {
            var account = account(board, dice);
            journal.grant(account, "BOARD_ADMINISTRATOR", board.id());
            administrators.add(account);
        }
        everybody.addAll(administrators);
        var authors = new HashMap<SchoolFacts, List<Account>>();
        for (SchoolFacts school : board.schools()) {
            var of = new ArrayList<Account>();
            boolean alone = board.schools().size() == 1;
            var leader = alone ? administrators.get(0) : account(board, dice);
            journal.grant(leader, "SCHOOL_LEADER", school.id());
            of.add(leader);
            if (dice.chance(0.4)) {
                var editor = account(board, dice);
                journal.grant(editor, "EDITOR", school.id());
                of.add(editor);
            }
            of.stream().filter(account -> !everybody.contains(account)).forEach(everybody::add);
            of.add(administrators.get(0));
            authors.put(school, of);
        }
        if (board.schools().size() > 4) {
            var reader = account(board, dice);
            journal.grant(reader, "READER", board.id());
            everybody.add(reader);
        }
        return new Crew(administrators, authors, everybody);
    }

    private Account account(Board board, Dice dice) {
        String name = dice.pick(FIRST) + " " + dice.pick(LAST);
        String domain = plain(board.name());
        domain = domain.length() > 40 ? domain.substring(0, 40).replaceAll("-$", "") : domain;
        String local = plain(name).replace('-', '.');
        String address = local + "@" + domain + ".example";
        for (int i = 2; !addresses.add(address); i++) {
            address = local + i + "@" + domain + ".example";
        }
        LocalDate created = board.joined().minusDays(3 + dice.below(10));
        return journal.account(address, name, board.everJoined(), Calendar.during(created, dice));
    }

    /** Logs in now and then, more in autumn than in summer, until the board stops. */
    void visit(Board board, Account account, Dice dice) {
        LocalDate day = board.joined().plusDays(dice.below(60));
        double rhythm = 25 + 70 * dice.unit() + 40 * (1 - board.zeal());
        while (day.isBefore(board.left()) && calendar.isPast(day)) {
            journal.login(account, Calendar.during(day, dice));
            boolean summer = day.getMonthValue() == 7;
            day = day.plusDays(1 + (long) (rhythm * (0.3 + 1.4 * dice.unit())) + (summer ? 35 : 0));
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
