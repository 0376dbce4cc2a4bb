package dev.assay.database;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.ServiceLoader;

/** Makes the application's role and database, and gives the role a new password at each start. */
record Provisioning(String host, int port, String superuserPassword) {

    String apply() throws SQLException {
        String password = Secret.random();
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            if (isMissing(statement, "select 1 from pg_roles where rolname = '" + Settings.ROLE + "'")) {
                statement.execute("create role " + Settings.ROLE);
            }
            statement.execute("alter role " + Settings.ROLE
                    + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls");
            // A statement that fails is logged, and this one holds a password. It is made of base64url characters.
            statement.execute("set log_min_error_statement = 'panic'");
            statement.execute("alter role " + Settings.ROLE + " password '" + password + "'");
            if (isMissing(statement, "select 1 from pg_database where datname = '" + Settings.DATABASE + "'")) {
                statement.execute("create database " + Settings.DATABASE + " owner " + Settings.ROLE);
            }
            statement.execute("revoke all on database " + Settings.DATABASE + ", postgres, template1 from public");
        }
        return password;
    }

    private static boolean isMissing(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    // Not through DriverManager: it asks which class loader calls, and the server has several.
    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", Cluster.SUPERUSER);
        properties.setProperty("password", superuserPassword);
        properties.setProperty("connectTimeout", "10");
        String url = "jdbc:postgresql://" + host + ":" + port + "/postgres";
        for (Driver driver : ServiceLoader.load(Driver.class, Provisioning.class.getClassLoader())) {
            Connection connection = driver.connect(url, properties);
            if (connection != null) {
                return connection;
            }
        }
        throw new SQLException("no JDBC driver on the class path takes " + url);
    }
}
