package nl.openvensters.account;

/** How far somebody is whose password was right. */
public enum SecondStep {
    /** All is open. */
    DONE,
    /** A code of the app, or a recovery code, is to be given first. */
    CODE,
    /** A role asks for a second step, and none is set up yet. */
    SET_UP;

    /**
     * @param hasFactor whether a second step was set up
     * @param proven whether a code was given in this session
     * @param required whether a role asks for one
     */
    static SecondStep of(boolean hasFactor, boolean proven, boolean required) {
        if (hasFactor) {
            return proven ? DONE : CODE;
        }
        return required ? SET_UP : DONE;
    }
}
