package nl.openvensters.demonstration.activity;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.openvensters.demonstration.activity.Journal.Account;
import nl.openvensters.demonstration.activity.Journal.How;
import nl.openvensters.demonstration.picture.SchoolPicture;
import nl.openvensters.demonstration.province.Dice;

/** How fictional schools show themselves: half of them, each with a photo, what they are like, and how to come. */
final class Introductions {

    /** The indicator that holds it. */
    static final String INDICATOR = "algemeen";

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final double OF_ALL = 0.55;

    /** So many different ones; more would only make loading slower. */
    private static final int PICTURES = 24;

    private static final List<String> CONCEPTS =
            List.of("Daltononderwijs", "Jenaplanonderwijs", "Montessorionderwijs", "Ontwikkelingsgericht onderwijs");

    private final long seed;
    private final Calendar calendar;
    private final Journal journal;
    private final Phrases phrases = Phrases.read("own-answers");
    private final Map<Integer, SchoolPicture> pictures = new HashMap<>();
    private int shown;

    Introductions(long seed, Calendar calendar, Journal journal) {
        this.seed = seed;
        this.calendar = calendar;
        this.journal = journal;
    }

    /**
     * A school may show itself, after everything else that it does with its general data.
     *
     * @param always whether it surely does
     */
    void play(SchoolFacts school, Board board, Account by, boolean always) {
        var dice = new Dice(seed, "introduction of a school", school.id());
        boolean there = board.everJoined() && board.left().equals(calendar.today());
        if (!there || !always && !dice.chance(OF_ALL)) {
            return;
        }
        LocalDate last = journal.lastPublication(school, INDICATOR).orElse(calendar.first());
        LocalDate from = last.isAfter(board.joined()) ? last : board.joined();
        LocalDate day =
                calendar.between(dice, from.plusDays(1), calendar.today().minusDays(1));
        if (!day.isAfter(from) || !calendar.isPast(day)) {
            return;
        }
        var at = Calendar.at(day, LocalTime.of(16, 10));
        journal.login(by, at.minusSeconds(900));
        int schoolYear = day.getMonthValue() < 8 ? day.getYear() - 1 : day.getYear();
        var answer = journal.answer(school, INDICATOR, schoolYear, write(dice, school), by, at);
        journal.publication(new Journal.Publication(
                school.id(),
                INDICATOR,
                How.DELIBERATE,
                at.plusSeconds(60),
                day,
                calendar.asOf(day),
                null,
                answer.id(),
                by.id(),
                null,
                List.of()));
    }

    private String write(Dice dice, SchoolFacts school) {
        var answer = JSON.createObjectBuilder().add("photo", photo(school));
        answer.add("introduction", text(dice, school, "kennismaken", 1) + " " + text(dice, school, "kennismaken", 2));
        if (dice.chance(0.4)) {
            answer.add("concept", dice.pick(CONCEPTS));
        }
        answer.add("visiting", text(dice, school, "komen", 1));
        answer.add("enrolment", text(dice, school, "aanmelden", 1));
        if (dice.chance(0.6)) {
            answer.add(
                    "visitingDays",
                    JSON.createArrayBuilder()
                            .add(JSON.createObjectBuilder()
                                    .add("day", openDay(dice).toString())
                                    .add("from", "09:00")
                                    .add("to", "11:30")));
        }
        return answer.build().toString();
    }

    /** A weekday within four months. */
    private LocalDate openDay(Dice dice) {
        LocalDate day = calendar.today().plusDays(20L + dice.below(90));
        return day.getDayOfWeek().getValue() > 5 ? day.plusDays(2) : day;
    }

    private String text(Dice dice, SchoolFacts school, String situation, int part) {
        return Explanations.fill(
                phrases.one(dice, situation, part), Map.of("naam", school.name(), "plaats", school.place()));
    }

    private JsonObjectBuilder photo(SchoolFacts school) {
        int number = shown++ % PICTURES;
        var picture = pictures.computeIfAbsent(number, n -> SchoolPicture.draw(new Dice(seed, "picture", n), n));
        return JSON.createObjectBuilder()
                .add("file", journal.photo(school, picture.large()))
                .add("small", journal.photo(school, picture.small()))
                .add("width", SchoolPicture.WIDTH)
                .add("height", SchoolPicture.HEIGHT)
                .add("alt", picture.alt());
    }
}
