package nl.openvensters.portal.general;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.portal.Texts;
import nl.openvensters.publication.DraftContent;
import nl.openvensters.publication.OpenedDraft;
import nl.openvensters.publication.answer.AnswerFields;
import nl.openvensters.publication.answer.AnswerRules;
import nl.openvensters.publication.answer.Fault;
import nl.openvensters.publication.answer.ProfileAnswer;

/**
 * The school's part of the general data as it was typed, by the path of each field (see {@link AnswerFields}). What is not
 * right yet is kept as well.
 */
final class GeneralFields implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Texts TEXTS = Texts.of("General");
    private static final String PHOTO = "photo.";

    private final HashMap<String, String> fields;
    private final String body;
    private int edition;
    private boolean judged;

    /** What was judged last, as a page asks it of each of its fields. */
    private transient String checked;

    private transient List<Fault> found;

    /** A form that nobody sent yet is only judged when somebody saved what is in it. */
    GeneralFields(OpenedDraft opened) {
        fields = new HashMap<>(AnswerFields.of(opened.content().answer().orElse("{}")));
        body = opened.content().body();
        edition = opened.edition();
        judged = opened.draft().isPresent();
    }

    /** What is typed by path; may be written to. */
    Map<String, String> fields() {
        return fields;
    }

    /** From now on it says what is wrong. */
    void judge() {
        judged = true;
    }

    int edition() {
        return edition;
    }

    /** What is typed from now on is typed on this. */
    void continueOn(int now) {
        edition = now;
    }

    /** The description stays: it may be that of the new photo. */
    void showPhoto(ProfileAnswer.Photo photo) {
        fields.put(PHOTO + "file", photo.file());
        fields.put(PHOTO + "small", photo.small());
        fields.put(PHOTO + "width", Integer.toString(photo.width()));
        fields.put(PHOTO + "height", Integer.toString(photo.height()));
    }

    void removePhoto() {
        fields.keySet().removeIf(path -> path.startsWith(PHOTO));
    }

    /** The fingerprint of the photo in its small size. */
    Optional<String> smallPhoto() {
        return Optional.ofNullable(fields.get(PHOTO + "small"));
    }

    /** As it would be published when nothing is wrong with it, else as it was typed. */
    DraftContent content(Indicator indicator) {
        String json = json();
        return new DraftContent(
                body,
                Optional.of(
                        AnswerRules.accepts(indicator, json, body) ? AnswerRules.published(indicator, json) : json));
    }

    private String json() {
        return AnswerFields.json(AnswerFields.withPhotoOf("{}", fields));
    }

    private List<Fault> faults(Indicator indicator) {
        if (!judged) {
            return List.of();
        }
        String json = json();
        if (!json.equals(checked)) {
            found = AnswerRules.check(indicator, json, body);
            checked = json;
        }
        return found;
    }

    /** What is wrong with a field in Dutch; empty when nothing is. */
    String fault(Indicator indicator, String path) {
        return faults(indicator).stream()
                .filter(fault -> fault.path().equals(path))
                .findFirst()
                .map(fault ->
                        TEXTS.tell("fault." + fault.rule(), fault.filling().toArray()))
                .orElse("");
    }

    /** How many things must be better before it can be put online. */
    long blocking(Indicator indicator) {
        return faults(indicator).stream().filter(Fault::blocks).count();
    }

    /** Whether something is filled in for visiting days from this place on, or wrong there. */
    boolean hasVisitingDays(Indicator indicator, int from) {
        return IntStream.range(from, ProfileAnswer.MOST_DAYS)
                .boxed()
                .flatMap(day -> Stream.of("day", "from", "to").map(part -> "visitingDays." + day + "." + part))
                .anyMatch(path -> isFilled(path) || !fault(indicator, path).isEmpty());
    }

    /** An empty field that was sent is null here. */
    private boolean isFilled(String path) {
        String typed = fields.get(path);
        return typed != null && !typed.isBlank();
    }
}
