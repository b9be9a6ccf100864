package nl.openvensters.portal.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.openvensters.search.Spelling;
import nl.openvensters.worklist.MySchool;

/** The schools and boards of somebody to choose one of: from a list, or by typing when there are many. */
@Named
@RequestScoped
public class MySchoolChoice {

    /** Up to so many are chosen from a list, and so many are suggested. */
    private static final int FEW = 20;

    @Inject
    private Waiting waiting;

    private List<MySchool> schools() {
        return waiting.grid().schools();
    }

    /** Whether there are too many to choose from a list. */
    public boolean isMany() {
        return schools().size() > FEW;
    }

    /** Whether there is nothing to choose. */
    public boolean isOne() {
        return schools().size() < 2;
    }

    /** All of them by name; what is chosen is the code. */
    public List<SelectItem> getItems() {
        return schools().stream()
                .map(school -> new SelectItem(school.code().value(), school.label()))
                .toList();
    }

    /** What somebody may mean who typed this, at most twenty. */
    public List<String> complete(String typed) {
        return found(typed).limit(FEW).map(MySchoolChoice::suggestion).toList();
    }

    private Stream<MySchool> found(String typed) {
        List<String> words = Spelling.words(typed);
        return schools().stream().filter(school -> {
            String key = " " + Spelling.key(suggestion(school));
            return !words.isEmpty() && words.stream().allMatch(word -> key.contains(" " + word));
        });
    }

    /** The codes of those of which somebody typed what was suggested, the code, or a name: one when it is clear which. */
    List<String> meant(String typed) {
        String key = Spelling.key(typed);
        return Stream.<Predicate<MySchool>>of(
                        school -> Spelling.key(school.code().value()).equals(key),
                        school -> Spelling.key(suggestion(school)).equals(key),
                        school -> Spelling.key(school.name()).equals(key),
                        school -> true)
                .map(fitting -> found(typed)
                        .filter(fitting)
                        .map(school -> school.code().value())
                        .toList())
                .filter(those -> !those.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** As it stands among the suggestions; empty when it is none of them. */
    String suggestion(String code) {
        return schools().stream()
                .filter(school -> school.code().value().equals(code))
                .findFirst()
                .map(MySchoolChoice::suggestion)
                .orElse("");
    }

    /** As {@link nl.openvensters.school.SchoolNames} names it, and always with its code. */
    private static String suggestion(MySchool school) {
        String code = school.code().value();
        if (school.label().contains(code)) {
            return school.label();
        }
        return school.isSchool()
                ? school.label() + " (" + code + ")"
                : WorkTexts.TEXTS.tell("filter.school.board", school.label(), code);
    }
}
