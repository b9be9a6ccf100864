package nl.openvensters.portal.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.openvensters.questionnaire.own.OwnList;
import nl.openvensters.questionnaire.own.OwnRole;
import nl.openvensters.questionnaire.own.OwnText;

/** The fields in which a school types a questionnaire of its own. */
public final class OwnTyped {

    private String name;
    private String role;
    private String lead;
    private String questions;

    /** What is there; empty fields for a new one. */
    static OwnTyped of(Optional<OwnList> list) {
        var typed = new OwnTyped();
        typed.name = list.map(it -> it.text().name()).orElse("");
        typed.role = list.map(it -> OwnRole.names(it.text().roles())).orElse(OwnRole.PUPIL.name());
        typed.lead = list.map(it -> it.text().lead()).orElse("");
        typed.questions = list.map(it -> it.text().questions()).orElse("");
        return typed;
    }

    /** Whether a form was sent. */
    boolean isTyped() {
        return name != null;
    }

    OwnText text() {
        String who = role == null || role.isEmpty() ? OwnRole.PUPIL.name() : role;
        return new OwnText(name, OwnRole.named(who), lead, questions);
    }

    /** Roles in words. */
    static String together(List<OwnRole> roles) {
        return roles.stream().map(OwnRole::dutch).collect(Collectors.joining(" + "));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getLead() {
        return lead;
    }

    public void setLead(String lead) {
        this.lead = lead == null ? "" : lead;
    }

    public String getQuestions() {
        return questions;
    }

    public void setQuestions(String questions) {
        this.questions = questions == null ? "" : questions;
    }
}
