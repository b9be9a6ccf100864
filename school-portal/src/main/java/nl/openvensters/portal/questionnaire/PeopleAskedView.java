package nl.openvensters.portal.questionnaire;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.questionnaire.round.Enlarging;
import nl.openvensters.questionnaire.round.Inviting;
import nl.openvensters.questionnaire.round.RoundRefused;

/** Who is asked while a round runs: letters, reminders, more people in a group than was thought. */
@Named
@RequestScoped
public class PeopleAskedView {

    private static final Texts TEXTS = RoundsView.TEXTS;

    @Inject
    private Inviting inviting;

    @Inject
    private Enlarging enlarging;

    @Inject
    private AskedRound asked;

    @Inject
    private SignedIn signedIn;

    private String group = "1";
    private String emails;
    private String people;

    public String invite() throws IOException {
        int[] sent = {0};
        return RefusedRound.attempt(
                        () -> sent[0] = inviting.invite(
                                signedIn.actor(), asked.id(), Integer.parseInt(group), emails == null ? "" : emails),
                        "invite:emails")
                ? done(TEXTS.tell("invite.done", sent[0]))
                : null;
    }

    public String remind() throws IOException {
        int[] sent = {0};
        return RefusedRound.attempt(() -> sent[0] = inviting.remind(signedIn.actor(), asked.id()), "")
                ? done(TEXTS.tell("remind.done", sent[0]))
                : null;
    }

    public String enlarge() throws IOException {
        return RefusedRound.attempt(
                        () -> enlarging.enlarge(signedIn.actor(), asked.id(), Integer.parseInt(group), typedPeople()),
                        "enlarge:people")
                ? done(TEXTS.tell("enlarge.done", typedPeople()))
                : null;
    }

    private int typedPeople() {
        String typed = people == null ? "" : people.strip();
        if (!typed.matches("[0-9]{1,5}")) {
            throw new RoundRefused(RoundRefused.Why.NOT_MORE);
        }
        return Integer.parseInt(typed);
    }

    private String done(String words) {
        Messages.doneNext(words);
        return "/vragenlijsten/ronde?faces-redirect=true&nummer=" + asked.id();
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public String getEmails() {
        return emails;
    }

    public void setEmails(String emails) {
        this.emails = emails;
    }

    public String getPeople() {
        return people;
    }

    public void setPeople(String people) {
        this.people = people;
    }
}
