package nl.openvensters.product;

import javax.sql.DataSource;

/** Takes the power from the product and gives it back, for tests of what survives that. */
public final class Power {

    private final RunningProduct.Running running;

    Power(RunningProduct.Running running) {
        this.running = running;
    }

    /** What it works on, for what no screen can do. */
    public DataSource database() {
        return running.database();
    }

    /** Kills the server without a warning. */
    public void cut() {
        running.kill();
    }

    /** Starts the server again where it was, with what was saved. */
    public void back() {
        running.launchAgain();
    }
}
