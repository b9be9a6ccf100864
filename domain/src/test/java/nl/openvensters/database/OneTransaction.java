package nl.openvensters.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Hands out one connection again and again, as the container does within a transaction, and isolated as there; the test
 * commits.
 */
public final class OneTransaction {

    private final Connection connection;
    private EntityManagerFactory entities;
    private int statements;

    public OneTransaction(DataSource database) throws SQLException {
        connection = database.getConnection();
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    }

    public DataSource source() {
        Connection kept = (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close") || method.getName().equals("setAutoCommit")) {
                        return null;
                    }
                    statements += method.getName().equals("prepareStatement") ? 1 : 0;
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> kept);
    }

    /**
     * Entities on the same connection. A use case finds nothing that an earlier one left in memory, as in the container,
     * where each has a transaction of its own.
     */
    public EntityManager entities() {
        if (entities == null) {
            Map<String, Object> settings = new HashMap<>();
            settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
            settings.put("jakarta.persistence.jtaDataSource", "");
            settings.put("jakarta.persistence.nonJtaDataSource", source());
            settings.put("eclipselink.logging.level", "WARNING");
            settings.put("eclipselink.weaving", "false");
            settings.put("eclipselink.session-name", "one-transaction-" + System.identityHashCode(this));
            entities = Persistence.createEntityManagerFactory("open-vensters", settings);
        }
        EntityManager manager = entities.createEntityManager();
        manager.getTransaction().begin();
        return (EntityManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("find")) {
                        manager.clear();
                    }
                    try {
                        return method.invoke(manager, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** How many were sent to the database until now. */
    public int statements() {
        return statements;
    }

    public void commit() throws SQLException {
        connection.commit();
    }

    /** As when the change fails. */
    public void undo() throws SQLException {
        connection.rollback();
        connection.close();
    }

    public void end() throws SQLException {
        connection.commit();
        connection.close();
    }
}
