package nl.openvensters.agreement;

import java.util.List;

/** An agreement cannot be changed or published like this. */
public class AgreementRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<AgreementFault> faults;

    AgreementRefused(List<AgreementFault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    /** @throws AgreementRefused when anything is wrong */
    static void unless(List<AgreementFault> faults) {
        if (!faults.isEmpty()) {
            throw new AgreementRefused(faults);
        }
    }

    /** All that is wrong, in the order in which it stands on the page. */
    public List<AgreementFault> faults() {
        return faults;
    }
}
