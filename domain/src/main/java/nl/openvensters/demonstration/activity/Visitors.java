package nl.openvensters.demonstration.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.openvensters.demonstration.activity.Journal.Account;
import nl.openvensters.demonstration.province.Dice;
import nl.openvensters.demonstration.province.Words;

/** Parents who write to a school: of late, and some time ago, which the school is done with unless nobody came any more. */
final class Visitors {

    private static final List<String> FIRST = Words.read("first-names");
    private static final List<String> SUBJECTS = List.of(
            "schooltijden",
            "geen",
            "leerlingen",
            "ouders",
            "geen",
            "schoolgids",
            "team",
            "tevredenheid_ouders",
            "schooltijden");

    private final Calendar calendar;
    private final Journal journal;
    private final Phrases phrases = Phrases.read("messages");

    Visitors(Calendar calendar, Journal journal) {
        this.calendar = calendar;
        this.journal = journal;
    }

    /** @param shown whether people look at this school first, so that there is something to see */
    void write(SchoolFacts school, Board board, Account handler, boolean shown, Dice dice) {
        boolean there = board.everJoined() && board.left().equals(calendar.today());
        int subject = dice.below(SUBJECTS.size());
        int open = shown ? 2 : dice.chance(0.12) ? dice.between(1, 2) : 0;
        for (int i = 0; i < open && board.everJoined(); i++) {
            LocalDate day = calendar.today().minusDays(1 + i * 4L + dice.below(4));
            send(school, SUBJECTS.get((subject + i) % SUBJECTS.size()), day, null, dice);
        }
        if (there && (shown || dice.chance(0.1))) {
            LocalDate day = calendar.today().minusDays(12 + dice.below(60));
            send(school, SUBJECTS.get((subject + open) % SUBJECTS.size()), day, handler, dice);
        }
    }

    private void send(SchoolFacts school, String about, LocalDate day, Account handler, Dice dice) {
        var at = Calendar.during(day, dice);
        String text = phrases.one(dice, about, 1).replace("{plaats}", school.place());
        String email = dice.chance(0.6)
                ? dice.pick(FIRST).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + "@gezin.example"
                : null;
        var handledAt = handler == null ? null : Calendar.during(day.plusDays(1 + dice.below(5)), dice);
        if (handler != null) {
            journal.login(handler, handledAt.minusSeconds(600));
        }
        journal.message(new Journal.Message(
                school.id(),
                about.equals("geen") ? null : about,
                text,
                email,
                at,
                handler == null ? null : handler.id(),
                handledAt));
    }
}
