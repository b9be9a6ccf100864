package nl.openvensters.portal.administration;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.openvensters.account.OwnAccount;
import nl.openvensters.account.PeopleRefused;
import nl.openvensters.mail.MailAddress;
import nl.openvensters.portal.Answers;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.portal.people.PersonText;
import nl.openvensters.privacy.Erasure;
import nl.openvensters.privacy.Kept;
import nl.openvensters.privacy.PersonalDataCopy;
import nl.openvensters.privacy.PersonalDataRegister;

/** The register of what is kept of people, and what somebody asks of theirs: to see it, or to be forgotten. */
@Named
@ViewScoped
public class PersonalDataView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Texts TEXTS = Texts.of("Administration");
    private static final String FIELD = "ask:address";
    private static final String TICK = "erase:sure";

    @Inject
    private transient PersonalDataRegister register;

    @Inject
    private transient PersonalDataCopy copy;

    @Inject
    private transient Erasure erasure;

    @Inject
    private transient OwnAccount own;

    @Inject
    private transient SignedIn signedIn;

    private String address;

    /** Whose data is shown; null before somebody was asked for. */
    private String of;

    private boolean sure;
    private boolean warned;

    /** Shows how much is kept of whom has the address. */
    public void find() {
        warned = false;
        sure = false;
        of = MailAddress.of(address).map(MailAddress::value).orElse(null);
        if (of == null) {
            Messages.failAt(FIELD, TEXTS.tell("persons.address.wrong"));
        }
    }

    /** What is kept of that person, the more the earlier it stands in the register. */
    public List<PersonalDataCopy.Found> getFound() {
        return asked().map(whose -> copy.find(signedIn.actor(), whose)).orElse(List.of());
    }

    /** Sends the copy as a file. */
    public void download() throws IOException {
        Optional<MailAddress> whose = asked();
        if (whose.isEmpty()) {
            Answers.absent();
            return;
        }
        byte[] content = copy.of(signedIn.actor(), whose.get());
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.responseReset();
        answer.setResponseContentType("application/json;charset=UTF-8");
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"persoonsgegevens.json\"");
        answer.getResponseOutputStream().write(content);
        faces.responseComplete();
    }

    /** Forgets that person, after a tick; asks once more when a board would keep no administrator. */
    public String erase() throws IOException {
        Optional<MailAddress> whose = asked();
        if (whose.isEmpty()) {
            Answers.absent();
            return null;
        }
        if (!sure) {
            Messages.failAt(TICK, TEXTS.tell("persons.erase.tick"));
            return null;
        }
        try {
            erasure.erase(signedIn.actor(), whose.get(), warned);
        } catch (PeopleRefused e) {
            warned = e.why().asksToBeSure();
            Messages.failAt(TICK, warned ? TEXTS.tell("persons.erase.last") : PersonText.why(e));
            return null;
        }
        Messages.doneNext(TEXTS.tell("persons.erased"));
        return "/beheer/persoonsgegevens?faces-redirect=true";
    }

    private Optional<MailAddress> asked() {
        return MailAddress.of(of);
    }

    public List<Kept> getRegister() {
        return register.all();
    }

    public String getOf() {
        return of;
    }

    /** Whether it is the administrator's own address, which is forgotten on the page of the own account only. */
    public boolean isOwn() {
        return own.email(signedIn.actor()).equals(of);
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
