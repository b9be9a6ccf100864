package nl.openvensters.page;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.publication.PublishedIndicators;
import nl.openvensters.publication.SchoolFigures;
import nl.openvensters.publication.Visibility;
import nl.openvensters.publication.answer.AnswerRules;
import nl.openvensters.publication.answer.ProfileAnswer;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolPast;
import nl.openvensters.school.SchoolPastRepository;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.school.SchoolRepository;

/** Makes the documents of schools out of the tables: a few queries, however many schools. */
final class SchoolPages {

    private final SchoolRepository register;
    private final SchoolPastRepository pasts;
    private final PublishedIndicators indicators;
    private final String fingerprint;

    SchoolPages(DataSource database, PublishedIndicators indicators, String fingerprint) {
        this.register = new SchoolRepository(database);
        this.pasts = new SchoolPastRepository(database);
        this.indicators = indicators;
        this.fingerprint = fingerprint;
    }

    /** As they are on the day, which is today; without those that are not there. */
    List<MadePage> of(Collection<SchoolCode> schools, LocalDate today) {
        if (schools.isEmpty()) {
            return List.of();
        }
        List<SchoolProfile> profiles = register.profiles(schools, today);
        Map<SchoolCode, SchoolFigures> figures = indicators.of(schools);
        Map<SchoolCode, SchoolPast> past = pasts.of(schools, today);
        SortedSet<LocalDate> rules = indicators.ruleDays();
        Map<BoardNumber, List<IndicatorFigures>> boards = indicators.ofBoards(
                profiles.stream().flatMap(school -> board(school).stream()).toList());
        return profiles.stream()
                .filter(school -> figures.containsKey(school.code()))
                .map(school -> {
                    SchoolFigures shown = figures.get(school.code());
                    SortedSet<LocalDate> changes = changes(past.get(school.code()), rules, shown, today);
                    var page = new SchoolPage(
                            fingerprint,
                            school.describedOn(
                                    changes.headSet(today.plusDays(1)).last()),
                            past.get(school.code()).names(),
                            shown,
                            board(school).map(boards::get).orElse(List.of()).stream()
                                    .filter(told -> told.visibility() instanceof Visibility.Published)
                                    .toList());
                    return new MadePage(
                            school.code(),
                            SchoolPageShape.write(page),
                            changes.tailSet(today.plusDays(1)).first());
                })
                .toList();
    }

    /** The board of an open school: who runs it now speaks, not who did. */
    private static Optional<BoardNumber> board(SchoolProfile school) {
        return school.board().filter(board -> school.active()).map(SchoolProfile.Board::number);
    }

    /** The days on which something begins, ends or passes: states, rules, days to visit the school, the school year. */
    private static SortedSet<LocalDate> changes(
            SchoolPast past, SortedSet<LocalDate> rules, SchoolFigures shown, LocalDate today) {
        SortedSet<LocalDate> days = new TreeSet<>(past.changes());
        days.addAll(rules);
        shown.indicators().stream()
                .flatMap(SchoolPages::visitingDays)
                .map(day -> day.plusDays(1))
                .forEach(days::add);
        LocalDate thisYear = SchoolYear.of(today).firstDay();
        days.add(thisYear);
        days.add(thisYear.plusYears(1));
        return days;
    }

    private static Stream<LocalDate> visitingDays(IndicatorFigures shown) {
        return shown
                .answer()
                .flatMap(answer -> AnswerRules.read(shown.indicator(), answer.content()))
                .filter(ProfileAnswer.class::isInstance)
                .map(ProfileAnswer.class::cast)
                .stream()
                .flatMap(profile -> profile.visitingDays().stream())
                .map(ProfileAnswer.VisitingDay::day);
    }
}
