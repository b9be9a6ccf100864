package nl.openvensters.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.openvensters.language.Language;
import nl.openvensters.publication.answer.ProfileAnswer;
import nl.openvensters.publication.answer.ProfileAnswer.VisitingDay;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.story.IndicatorStory.Illustration;
import nl.openvensters.story.IndicatorStory.Point;

/** Tells what the register says of a school, and how the school introduces itself. */
final class ProfileTeller implements Teller {

    @Override
    public TellerResult tell(StoryMaterial material) {
        var parts = new TellerResult.Parts();
        parts.say(Wording.html(
                material.closedOn().isPresent() ? "PROFILE.closed" : "PROFILE.answer",
                material.schoolName(),
                Wording.text("type." + material.school().type()),
                where(material),
                material.closedOn().map(Wording::day).orElse("")));
        Optional<ProfileAnswer> own = material.answer(ProfileAnswer.class);
        List<Point> points = own.map(answer -> points(answer, material)).orElse(List.of());
        if (!points.isEmpty()) {
            parts.show(Illustration.points("", points));
        }
        parts.list(new StoryTable(
                Wording.text("PROFILE.table"),
                List.of(Wording.text("head.what"), Wording.text("head.register")),
                material.facts()));
        return parts.of("", own.flatMap(ProfileAnswer::text));
    }

    /**
     * In which municipality, or when the register does not know it in which place; empty when it knows neither. Of a
     * school that is no longer there first the place: the municipality is the one of today.
     */
    private static String where(StoryMaterial material) {
        Optional<String> place = material.school().address().place().map(name -> Wording.text("PROFILE.inPlace", name));
        Optional<String> municipality = material.school().municipality().map(SchoolProfile.Municipality::name);
        return material.closedOn().isPresent()
                ? place.or(() -> municipality.map(name -> Wording.text("PROFILE.inMunicipality.then", name)))
                        .orElse("")
                : municipality
                        .map(name -> Wording.text("PROFILE.inMunicipality", name))
                        .or(() -> place)
                        .orElse("");
    }

    private static List<Point> points(ProfileAnswer answer, StoryMaterial material) {
        var points = new ArrayList<Point>();
        if (answer.concept().isPresent() || answer.conceptText().isPresent()) {
            points.add(new Point(
                    answer.concept().orElseGet(() -> Wording.text("PROFILE.concept")),
                    answer.conceptText().orElse(""),
                    "",
                    answer.concept().isPresent(),
                    true));
        }
        if (material.closedOn().isEmpty()) {
            String visiting = visiting(answer, material);
            if (!visiting.isEmpty()) {
                points.add(new Point(
                        Wording.text("PROFILE.visiting"),
                        visiting,
                        "",
                        false,
                        answer.visiting().isPresent()));
            }
            if (answer.enrolment().isPresent() || answer.enrolmentLink().isPresent()) {
                points.add(new Point(
                        Wording.text("PROFILE.enrolment"),
                        answer.enrolment().orElse(""),
                        answer.enrolmentLink().orElse(""),
                        false,
                        true));
            }
            answer.email()
                    .ifPresent(mail -> points.add(new Point(Wording.text("PROFILE.email"), mail, "mailto:" + mail)));
            answer.website().ifPresent(site -> points.add(new Point(Wording.text("PROFILE.website"), site, site)));
        }
        return points;
    }

    /** The days that are still to come, the first first, and what to do: in the language of the school when it says that. */
    private static String visiting(ProfileAnswer answer, StoryMaterial material) {
        Language language = answer.visiting().isPresent() ? Language.DUTCH : Language.spoken();
        try (var spoken = language.speak()) {
            var lines = new ArrayList<>(days(answer, material));
            answer.visiting().ifPresent(lines::add);
            return String.join("\n", lines);
        }
    }

    /** In words, the first first. */
    static List<String> days(ProfileAnswer answer, StoryMaterial material) {
        return upcoming(answer, material).stream().map(ProfileTeller::day).toList();
    }

    static List<VisitingDay> upcoming(ProfileAnswer answer, StoryMaterial material) {
        return answer.visitingDays().stream()
                .filter(visit -> !visit.day().isBefore(material.school().day()))
                .sorted(Comparator.comparing(VisitingDay::day))
                .toList();
    }

    private static String day(VisitingDay visit) {
        String day = Wording.day(visit.day());
        return visit.from()
                .map(from -> visit.to()
                        .map(to -> Wording.text("PROFILE.between", day, Wording.time(from), Wording.time(to)))
                        .orElseGet(() -> Wording.text("PROFILE.from", day, Wording.time(from))))
                .orElse(day);
    }
}
