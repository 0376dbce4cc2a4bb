package dev.assay.web;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether something failed because the database could not be reached, or could not do anything for anybody. */
public final class DatabaseUnavailable implements Predicate<Throwable> {
    /** Classes of SQLSTATE: connection exception, insufficient resources, operator intervention, system error. */
    private static final List<String> CLASSES = List.of("08", "53", "57", "58");

    @Override
    public boolean test(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .anyMatch(each -> each instanceof SQLException sql && isGone(sql));
    }

    /** The connection pool's own exceptions, such as that no connection became free, have no SQLSTATE. */
    private static boolean isGone(SQLException failure) {
        String state = failure.getSQLState();
        return state == null || CLASSES.stream().anyMatch(state::startsWith);
    }
}
