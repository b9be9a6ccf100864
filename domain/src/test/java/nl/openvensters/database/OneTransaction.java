package nl.openvensters.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * A transaction as the container has one, isolated as there: entities and plain statements share its one connection, and
 * the entities are written when the test commits.
 */
public final class OneTransaction {

    /** What whoever has the transaction decides, and nobody who only uses the connection. */
    private static final Set<String> NOT_OURS = Set.of("close", "commit", "rollback", "setAutoCommit");

    private static EntityManagerFactory factory;

    private final Connection connection;
    private final AtomicInteger statements = new AtomicInteger();
    private final DataSource source;
    private EntityManager current;

    public OneTransaction(DataSource database) throws SQLException {
        connection = database.getConnection();
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        Connection kept = proxy(Connection.class, (method, arguments) -> {
            if (NOT_OURS.contains(method.getName())) {
                return null;
            }
            if (method.getName().equals("prepareStatement")) {
                statements.incrementAndGet();
            }
            return method.invoke(connection, arguments);
        });
        source = proxy(DataSource.class, (method, arguments) -> method.getName().equals("getConnection") ? kept : null);
    }

    public DataSource source() {
        return source;
    }

    /** Entities of this transaction. */
    public EntityManager entities() {
        return proxy(EntityManager.class, (method, arguments) -> method.invoke(current(), arguments));
    }

    /**
     * Entities for use cases that begin with finding theirs: they find nothing that an earlier one left in memory, as in
     * the container, where each has a transaction of its own.
     */
    public EntityManager entitiesOfEachUseCase() {
        return proxy(EntityManager.class, (method, arguments) -> {
            if (method.getName().equals("find")) {
                current().flush();
                current().clear();
            }
            return method.invoke(current(), arguments);
        });
    }

    /** How many statements were sent so far. */
    public int statements() {
        return statements.get();
    }

    private EntityManager current() {
        if (current == null) {
            current = factory(source)
                    .createEntityManager(Map.of(
                            "jakarta.persistence.nonJtaDataSource",
                            source,
                            "eclipselink.jdbc.exclusive-connection.mode",
                            "Always"));
            current.getTransaction().begin();
        }
        return current;
    }

    /** The persistence unit of the product, without the container; made once. */
    private static synchronized EntityManagerFactory factory(DataSource any) {
        if (factory == null) {
            factory = Persistence.createEntityManagerFactory(
                    "open-vensters",
                    Map.of(
                            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                            "jakarta.persistence.jtaDataSource", "",
                            "jakarta.persistence.nonJtaDataSource", any,
                            "eclipselink.weaving", "false"));
        }
        return factory;
    }

    /** Numbers that were fetched beforehand are of the sequences of a schema that is now another or empty. */
    static synchronized void forgetNumbers() {
        if (factory != null) {
            factory.unwrap(ServerSession.class).getSequencingControl().initializePreallocated();
        }
    }

    public void commit() throws SQLException {
        try {
            if (current != null) {
                current.getTransaction().commit();
            }
            connection.commit();
        } catch (PersistenceException e) {
            connection.rollback();
            throw e;
        } finally {
            forget();
        }
    }

    private void forget() {
        if (current != null) {
            current.close();
            current = null;
        }
    }

    /** As when the change fails. */
    public void undo() throws SQLException {
        undoStep();
        connection.close();
    }

    /** As when one step of several fails: what was committed before stays, and more may follow. */
    public void undoStep() throws SQLException {
        if (current != null && current.getTransaction().isActive()) {
            current.getTransaction().rollback();
        }
        forget();
        connection.rollback();
    }

    public void end() throws SQLException {
        try {
            commit();
        } finally {
            connection.close();
        }
    }

    private static Object ofItself(Object proxy, Method method, Object... arguments) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "one transaction";
        };
    }

    @FunctionalInterface
    private interface Answer {
        Object to(Method method, Object[] arguments) throws ReflectiveOperationException;
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                OneTransaction.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return ofItself(proxy, method, arguments);
                    }
                    try {
                        return answer.to(method, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
