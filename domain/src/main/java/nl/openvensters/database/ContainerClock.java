package nl.openvensters.database;

import static nl.openvensters.time.Moment.DUTCH;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Inside a container: the clock of the Netherlands, for whoever injects one. Its zone decides which day it is. */
@Dependent
public class ContainerClock {

    @Produces
    Clock clock() {
        return Clock.system(DUTCH);
    }
}
