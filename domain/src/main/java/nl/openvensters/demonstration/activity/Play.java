package nl.openvensters.demonstration.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.openvensters.demonstration.DemonstrationAccount;
import nl.openvensters.demonstration.activity.Journal.Account;
import nl.openvensters.demonstration.province.Dice;

/** The whole play: who the boards are, how keen each is, and the people whose password everybody may know. */
final class Play {

    private final long seed;
    private final Calendar calendar;
    private final Rules rules;
    private final Journal journal = new Journal();
    private final People people;
    private final SchoolLife life;
    private final Visitors visitors;
    private final Introductions introductions;
    private final List<DemonstrationAccount> known = new ArrayList<>();
    private List<SectorCampaign> campaigns = List.of();

    Play(long seed, Calendar calendar, Rules rules) {
        this.seed = seed;
        this.calendar = calendar;
        this.rules = rules;
        this.people = new People(calendar, journal);
        this.visitors = new Visitors(calendar, journal);
        this.introductions = new Introductions(seed, calendar, journal);
        this.life = new SchoolLife(calendar, rules, new Explanations(), new OwnAnswers(), journal);
    }

    Journal journal() {
        return journal;
    }

    /** What the sector did for boards, oldest first; after the play. */
    List<SectorCampaign> campaigns() {
        return campaigns;
    }

    /** The accounts for trying out, one for each role. */
    List<DemonstrationAccount> known() {
        return known;
    }

    /**
     * Plays all boards.
     *
     * @param names the name of each board
     */
    void perform(List<SchoolFacts> schools, Map<Long, String> names) {
        var bySchools = new TreeMap<Long, List<SchoolFacts>>(
                schools.stream().collect(Collectors.groupingBy(SchoolFacts::board)));
        var order = new ArrayList<>(bySchools.keySet());
        order.sort(Comparator.comparingDouble(board -> new Dice(seed, "order", board).unit()));
        var boards = new ArrayList<Board>();
        for (Long id : bySchools.keySet()) {
            boards.add(
                    board(id, names.getOrDefault(id, "Bestuur"), bySchools.get(id), order.indexOf(id), order.size()));
        }
        var shown = new Showcase(boards);
        platform();
        var ended = SectorCampaign.ended(seed, calendar.today(), boards, shown::contains, shown.middle());
        campaigns = List.of(
                ended, SectorCampaign.running(seed, calendar.today(), boards, shown::contains, ended, shown.large()));
        for (Board board : boards) {
            play(shown.contains(board) ? keen(board) : board, shown);
        }
    }

    /** Three of a hundred boards never came, five stopped; the others differ in zeal and in when they started. */
    private Board board(long id, String name, List<SchoolFacts> schools, int rank, int of) {
        var dice = new Dice(seed, "board in play", id);
        double share = (rank + 0.5) / of;
        LocalDate joined = calendar.first().plusDays(14 + (long) (520 * dice.unit() * dice.unit()));
        LocalDate stopped = calendar.today().minusDays(200 + dice.below(250));
        boolean stops = share >= 0.03 && share < 0.08;
        double zeal = schools.size() == 1 ? 0.35 + 0.6 * dice.unit() : 0.45 + 0.55 * dice.unit();
        return new Board(
                id, name, schools, stops ? 0.3 : zeal, joined, stops ? stopped : calendar.today(), share >= 0.03);
    }

    private Board keen(Board board) {
        LocalDate joined = calendar.first().plusDays(20);
        return new Board(board.id(), board.name(), board.schools(), 0.75, joined, calendar.today(), true);
    }

    private void play(Board board, Showcase shown) {
        var dice = new Dice(seed, "life of a board", board.id());
        var crew = people.join(board, dice);
        campaigns.forEach(campaign -> campaign.write(board, crew.administrators()));
        if (board.everJoined()) {
            crew.everybody().forEach(account -> people.visit(board, account, dice));
        }
        for (var role : shown.rolesAt(board)) {
            invite(role.email(), role.name(), "BOARD_ADMINISTRATOR", board.id(), board.name());
            if (role.withSchool()) {
                SchoolFacts school = board.schools().get(0);
                invite("schoolleider", "Sanne de Wilde", "SCHOOL_LEADER", school.id(), school.name());
                invite("redacteur", "Youssef Timmer", "EDITOR", school.id(), school.name());
                invite("lezer", "Ingrid Postma", "READER", school.id(), school.name());
            }
        }
        for (SchoolFacts school : board.schools()) {
            var authors = crew.authors().get(school);
            life.play(school, board, authors, new Dice(seed, "life of a school", school.id()));
            for (SectorCampaign campaign : campaigns) {
                if (campaign.moves(board, shown::contains)) {
                    life.catchUp(school, authors, campaign, new Dice(seed, campaign.name(), school.id()));
                }
            }
            boolean first =
                    shown.contains(board) && school.equals(board.schools().get(0));
            introductions.play(school, board, authors.get(0), first);
            visitors.write(school, board, authors.get(0), first, new Dice(seed, "visitors of a school", school.id()));
        }
    }

    /** One account at the first partnership. @param codes the code of each */
    void join(Map<Long, String> codes) {
        codes.entrySet().stream()
                .findFirst()
                .ifPresent(first -> invite(
                        "samenwerkingsverband",
                        "Noor Hoekstra",
                        "PARTNERSHIP_ADMINISTRATOR",
                        first.getKey(),
                        "Samenwerkingsverband " + first.getValue()));
    }

    private void platform() {
        invite("beheer", "Marit van Dam", "ADMINISTRATOR", null, "");
        invite("monitor", "Joost Noordhof", "SECTOR_MONITOR", null, "");
    }

    private void invite(String local, String name, String role, Long subject, String where) {
        var account = journal.account(
                local + "@" + DemonstrationAccount.DOMAIN,
                name,
                true,
                Calendar.at(calendar.first(), java.time.LocalTime.NOON));
        journal.grant(account, role, subject);
        visits(account);
        known.add(new DemonstrationAccount(account.email(), name, role, where));
    }

    private void visits(Account account) {
        var dice = new Dice(seed, account.email());
        for (int weeks = 1; weeks < 40; weeks += 1 + dice.below(4)) {
            journal.login(account, Calendar.during(calendar.today().minusWeeks(weeks), dice));
        }
    }

    /** The small, the middle and the large board at which everybody may look around. */
    private static final class Showcase {

        private final List<Board> boards = new ArrayList<>();

        private record Role(String email, String name, boolean withSchool) {}

        private static final List<Role> ROLES = List.of(
                new Role("bestuur.klein", "Rianne Zeeman", false),
                new Role("bestuur.middel", "Arjan Bakker", true),
                new Role("bestuur.groot", "Hilde van Duin", false));

        Showcase(List<Board> all) {
            var ordinary =
                    all.stream().filter(board -> hasPrimary().test(board)).toList();
            var bySize = ordinary.stream()
                    .sorted(Comparator.comparingInt(
                            (Board board) -> board.schools().size()))
                    .toList();
            if (bySize.isEmpty()) {
                return;
            }
            boards.add(bySize.get(0));
            add(bySize.stream()
                    .filter(board -> board.schools().size() >= 8)
                    .findFirst()
                    .orElse(bySize.get(bySize.size() / 2)));
            add(bySize.get(bySize.size() - 1));
        }

        private void add(Board board) {
            if (!boards.contains(board)) {
                boards.add(board);
            }
        }

        private static Predicate<Board> hasPrimary() {
            return board -> board.schools().get(0).type().equals("BO");
        }

        /** The middle one, as it is played; empty without three. */
        List<Board> middle() {
            return boards.size() < 3 ? List.of() : List.of(boards.get(1));
        }

        /** The large one, as it is played; empty without three. */
        List<Board> large() {
            return boards.size() < 3 ? List.of() : List.of(boards.get(2));
        }

        boolean contains(Board board) {
            return boards.stream().anyMatch(one -> one.id() == board.id());
        }

        /** With fewer than three boards, one has several. */
        List<Role> rolesAt(Board board) {
            var roles = new ArrayList<Role>();
            for (int i = 0; i < ROLES.size(); i++) {
                if (!boards.isEmpty()
                        && boards.get(Math.min(i, boards.size() - 1)).id() == board.id()) {
                    roles.add(ROLES.get(i));
                }
            }
            return roles;
        }
    }
}
