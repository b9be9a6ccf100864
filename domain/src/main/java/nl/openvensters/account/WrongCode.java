package nl.openvensters.account;

/** A code of an app, or a recovery code, is wrong, too old, or was used before; which of them is not told. */
public class WrongCode extends RuntimeException {

    WrongCode() {
        super("The code is wrong or was used");
    }
}
