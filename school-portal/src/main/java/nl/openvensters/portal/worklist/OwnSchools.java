package nl.openvensters.portal.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.openvensters.portal.ChosenByTyping;
import nl.openvensters.search.Spelling;
import nl.openvensters.worklist.MySchool;

/** The schools of whoever asked for this page, found by typing a part of a name, a place or a code. */
@Named
@RequestScoped
public class OwnSchools {

    /** Up to so many are chosen from a list, and so many are suggested. */
    private static final int FEW = 20;

    @Inject
    private Waiting waiting;

    /** Whether there are too many to choose from a list. */
    public boolean isMany() {
        return waiting.grid().schools().size() > FEW;
    }

    /** What somebody may mean who typed this, at most twenty. */
    public List<String> complete(String typed) {
        return found(typed).stream().map(OwnSchools::label).limit(FEW).toList();
    }

    /** The codes of the schools that somebody means. */
    List<String> meant(String typed) {
        return ChosenByTyping.meant(found(typed), typed, OwnSchools::label, MySchool::name).stream()
                .map(school -> school.code().value())
                .toList();
    }

    String label(String code) {
        return waiting.grid().schools().stream()
                .filter(school -> school.code().value().equals(code))
                .map(OwnSchools::label)
                .findFirst()
                .orElse("");
    }

    private List<MySchool> found(String typed) {
        List<String> words = Spelling.words(typed);
        return waiting.grid().schools().stream()
                .filter(school -> {
                    String known = " " + Spelling.key(label(school));
                    return words.stream().allMatch(word -> known.contains(" " + word));
                })
                .toList();
    }

    private static String label(MySchool school) {
        String code = school.code().value();
        return school.label().contains(code) ? school.label() : school.label() + " (" + code + ")";
    }
}
