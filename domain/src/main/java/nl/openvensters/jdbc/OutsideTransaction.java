package nl.openvensters.jdbc;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Reads on a connection outside of the caller's transaction, for what is kept longer than that: what it wrote may never
 * have happened. On a thread of its own when there is a transaction: to suspend one ({@code TxType.NOT_SUPPORTED}) leaves
 * it, in Payara, with a thread that no request runs on, and every later transaction of that thread fails.
 */
public final class OutsideTransaction {

    private OutsideTransaction() {}

    /**
     * What is read.
     *
     * @throws RuntimeException what reading throws
     */
    public static <T> T get(Supplier<T> reading) {
        if (!isInTransaction()) {
            return reading.get();
        }
        var read = new CompletableFuture<T>();
        ManagedThreadFactory threads = OutsideTransaction.<ManagedThreadFactory>named("DefaultManagedThreadFactory")
                .orElseThrow(() -> new IllegalStateException("The server makes no threads"));
        threads.newThread(() -> {
                    try {
                        read.complete(reading.get());
                    } catch (RuntimeException | Error e) {
                        read.completeExceptionally(e);
                    }
                })
                .start();
        try {
            return read.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static boolean isInTransaction() {
        return OutsideTransaction.<TransactionSynchronizationRegistry>named("TransactionSynchronizationRegistry")
                .filter(registry -> registry.getTransactionStatus() != Status.STATUS_NO_TRANSACTION)
                .isPresent();
    }

    /** Of the server that this runs in; empty in a tool or a plain test, which have none. */
    private static <T> Optional<T> named(String name) {
        try {
            return Optional.of(InitialContext.doLookup("java:comp/" + name));
        } catch (NamingException e) {
            return Optional.empty();
        }
    }
}
