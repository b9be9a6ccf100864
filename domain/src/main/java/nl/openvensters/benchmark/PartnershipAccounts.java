package nl.openvensters.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.openvensters.school.PartnershipCode;

/** The money of partnerships, as everybody may see it. */
@ApplicationScoped
@Transactional
public class PartnershipAccounts {

    private final PartnershipAccountRepository repository;

    /** For the container's proxy only. */
    protected PartnershipAccounts() {
        this(null);
    }

    @Inject
    public PartnershipAccounts(PartnershipAccountRepository repository) {
        this.repository = repository;
    }

    /** Empty when nobody said under which number the partnership accounts for its money. */
    public Optional<PartnershipAccount> of(PartnershipCode partnership) {
        return repository.of(partnership);
    }
}
