package nl.openvensters.publication.answer;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nl.openvensters.publication.answer.Fault.Rule;

/**
 * How a school introduces itself, beside what the register says of it. All of it may be left out. Texts are plain; an
 * empty line begins a paragraph.
 *
 * @param introduction two or three sentences at the top of the page
 * @param concept the name of the concept, {@code Daltononderwijs}
 * @param conceptText what that means at this school
 * @param visitingDays on which parents may come and look, as they were typed; past ones are not shown
 * @param visiting what to do to come and look
 * @param enrolment how to enrol
 * @param enrolmentLink https
 * @param website https
 */
public record ProfileAnswer(
        Optional<Photo> photo,
        Optional<String> introduction,
        Optional<String> concept,
        Optional<String> conceptText,
        List<VisitingDay> visitingDays,
        Optional<String> visiting,
        Optional<String> enrolment,
        Optional<String> enrolmentLink,
        Optional<String> email,
        Optional<String> website,
        Optional<String> text)
        implements Answer {

    /**
     * A photo that is stored in two widths, see {@code publication.general}.
     *
     * @param file fingerprint of the large one
     * @param small fingerprint of the small one
     * @param width of the large one
     * @param height of the large one
     * @param alt what is to be seen on it, for who does not see it
     */
    public record Photo(String file, String small, int width, int height, String alt) {}

    /** @param to only with {@code from} */
    public record VisitingDay(LocalDate day, Optional<LocalTime> from, Optional<LocalTime> to) {}

    /** The longest introduction: what is read at a glance. */
    public static final int LONGEST_INTRODUCTION = 400;

    /** The longest name of a concept. */
    public static final int LONGEST_CONCEPT = 60;

    /** The longest text of the other fields. */
    public static final int LONGEST_TEXT = 1500;

    /** The longest description of a photo. */
    public static final int LONGEST_ALT = 200;

    /** The most visiting days. */
    public static final int MOST_DAYS = 6;

    private static final int WIDEST = 10_000;

    static ProfileAnswer read(Members in) {
        var days = new HashSet<LocalDate>();
        return new ProfileAnswer(
                in.object("photo").flatMap(ProfileAnswer::photo),
                in.text("introduction", LONGEST_INTRODUCTION),
                in.text("concept", LONGEST_CONCEPT),
                in.text("conceptText", LONGEST_TEXT),
                in.objects("visitingDays", MOST_DAYS).stream()
                        .flatMap(row -> visitingDay(row, days).stream())
                        .toList(),
                in.text("visiting", LONGEST_TEXT),
                in.text("enrolment", LONGEST_TEXT),
                in.link("enrolmentLink"),
                in.email("email"),
                in.link("website"),
                in.words());
    }

    private static Optional<Photo> photo(Members in) {
        Optional<String> file = in.file("file");
        Optional<String> small = in.file("small");
        Optional<Integer> width = in.whole("width", 1, WIDEST);
        Optional<Integer> height = in.whole("height", 1, WIDEST);
        if (file.isEmpty() || small.isEmpty() || width.isEmpty() || height.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> alt = in.text("alt", LONGEST_ALT);
        if (alt.isEmpty()) {
            in.fault("alt", Rule.REQUIRED);
        }
        return Optional.of(new Photo(file.get(), small.get(), width.get(), height.get(), alt.orElse("")));
    }

    private static Optional<VisitingDay> visitingDay(Members row, HashSet<LocalDate> days) {
        Optional<LocalDate> day = row.day("day");
        Optional<LocalTime> from = row.time("from");
        Optional<LocalTime> to = row.time("to");
        if (!row.has("day") && (row.has("from") || row.has("to"))) {
            row.fault("day", Rule.REQUIRED);
        }
        if (!row.has("from") && row.has("to")) {
            row.fault("from", Rule.REQUIRED);
        }
        if (from.isPresent() && to.isPresent() && !to.get().isAfter(from.get())) {
            row.fault("to", Rule.ENDS_BEFORE_IT_BEGINS, from.get().toString().replace(':', '.'));
        }
        day.filter(d -> !days.add(d)).ifPresent(d -> row.fault("day", Rule.TWICE, d.toString()));
        return day.map(d -> new VisitingDay(d, from, to));
    }

    @Override
    public boolean isEmpty() {
        return toJson().keySet().stream().allMatch("text"::equals);
    }

    @Override
    public JsonObject toJson() {
        return new Json()
                .with("photo", photo.map(p -> new Json()
                        .with("file", p.file())
                        .with("small", p.small())
                        .with("width", p.width())
                        .with("height", p.height())
                        .with("alt", Optional.of(p.alt()).filter(alt -> !alt.isEmpty()))
                        .build()))
                .with("introduction", introduction)
                .with("concept", concept)
                .with("conceptText", conceptText)
                .objects("visitingDays", visitingDays, d -> new Json()
                        .with("day", d.day())
                        .with("from", d.from())
                        .with("to", d.to()))
                .with("visiting", visiting)
                .with("enrolment", enrolment)
                .with("enrolmentLink", enrolmentLink)
                .with("email", email)
                .with("website", website)
                .with("text", text)
                .build();
    }
}
