package nl.openvensters.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What is said of the share of the children at the target level in each subject, and of how it is elsewhere. */
final class SubjectSentences {

    /** How many percents beyond its bounds a mean of shares must be that are rough themselves. */
    private static final int CLEAR = 5;

    private final LevelSubjects told;
    private final List<String> subjects;

    SubjectSentences(LevelSubjects told) {
        this.told = told;
        this.subjects = told.subjects();
    }

    List<Html> all() {
        var sentences = new ArrayList<Html>();
        sentences.add(Wording.html(
                told.isExact() ? "LEVELS.subjects.exact" : "LEVELS.subjects", told.years(), each(this::own)));
        if (!told.isExact()) {
            boolean far =
                    subjects.stream().anyMatch(subject -> told.own(subject).isFar());
            sentences.add(Wording.html(far ? "LEVELS.subjects.far" : "LEVELS.subjects.near"));
        }
        if (subjects.stream().allMatch(subject -> told.others(subject).isPresent())) {
            sentences.add(Wording.html("LEVELS.subjects.others", each(this::elsewhere)));
            if (!told.isExact()) {
                compare(sentences);
            }
        }
        return sentences;
    }

    private String each(Function<String, String> saying) {
        return Wording.list(subjects.stream().map(saying).toList());
    }

    private String own(String subject) {
        RoughShare own = told.own(subject);
        return own.isFar()
                ? Wording.text("LEVELS.subject.far", name(subject), own.about(), own.least(), own.most())
                : Wording.text("LEVELS.subject", name(subject), own.about());
    }

    private String elsewhere(String subject) {
        return Wording.text(
                "LEVELS.subject", name(subject), Wording.text("ROUGH.exact", Wording.count(Math.round(mean(subject)))));
    }

    /** In which subjects it is clear that there were more or fewer than elsewhere: a rough share often leaves it open. */
    private void compare(List<Html> sentences) {
        List<String> more = subjects.stream()
                .filter(subject -> told.own(subject).from() >= mean(subject) + CLEAR)
                .toList();
        List<String> fewer = subjects.stream()
                .filter(subject -> told.own(subject).to() <= mean(subject) - CLEAR)
                .toList();
        if (more.isEmpty() && fewer.isEmpty()) {
            sentences.add(Wording.html("LEVELS.subjects.unsure"));
        }
        clear(sentences, "LEVELS.subjects.more", more);
        clear(sentences, "LEVELS.subjects.fewer", fewer);
    }

    private static void clear(List<Html> sentences, String form, List<String> subjects) {
        if (!subjects.isEmpty()) {
            sentences.add(Wording.html(
                    form,
                    Wording.list(subjects.stream().map(SubjectSentences::name).toList())));
        }
    }

    private double mean(String subject) {
        return told.others(subject).orElseThrow();
    }

    private static String name(String subject) {
        return Wording.within(LevelSubjects.name(subject));
    }
}
