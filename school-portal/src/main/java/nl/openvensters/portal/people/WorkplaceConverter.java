package nl.openvensters.portal.people;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.convert.FacesConverter;
import java.util.List;
import nl.openvensters.portal.ChosenByTyping;
import nl.openvensters.portal.Texts;

/** A school or board as people type it. */
@FacesConverter("workplace")
public class WorkplaceConverter extends ChosenByTyping<Long> {

    public WorkplaceConverter() {
        super(Long.class, Texts.of("People"), "invite.place");
    }

    @Override
    protected List<Long> meant(String typed) {
        return choice().meant(typed);
    }

    @Override
    protected String label(Long subject) {
        return choice().label(subject);
    }

    /** Asked for each time: a view that is restored makes its converters anew, and injects nothing. */
    private static RoleChoice choice() {
        return CDI.current().select(RoleChoice.class).get();
    }
}
