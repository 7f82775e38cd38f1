package no.samsvar;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The statements that a piece of work sends to the database from its own thread. */
public final class Statements {

    private static final ThreadLocal<List<String>> SENT = new ThreadLocal<>();

    private Statements() {}

    /** The work to count; may fail as it likes. */
    public interface Work {
        void run() throws Exception;
    }

    public static List<String> of(Work work) throws Exception {
        var sent = new ArrayList<String>();
        SENT.set(sent);
        try {
            work.run();
        } finally {
            SENT.remove();
        }
        return sent;
    }

    static DataSource counted(DataSource source) {
        return new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                return connection(super.getConnection());
            }
        };
    }

    private static Connection connection(Connection real) {
        return proxy(
                Connection.class,
                real,
                (method, arguments, result) ->
                        method.equals("prepareStatement")
                                ? statement((PreparedStatement) result, (String) arguments[0])
                                : result);
    }

    private static PreparedStatement statement(PreparedStatement real, String sql) {
        return proxy(
                PreparedStatement.class,
                real,
                (method, _, result) -> {
                    if (method.startsWith("execute") && SENT.get() != null) {
                        SENT.get().add(sql);
                    }
                    return result;
                });
    }

    private interface After {
        Object see(String method, Object[] arguments, Object result);
    }

    private static <T> T proxy(Class<T> type, T real, After after) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (_, method, arguments) -> {
                            try {
                                return after.see(
                                        method.getName(),
                                        arguments,
                                        method.invoke(real, arguments));
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        }));
    }
}
