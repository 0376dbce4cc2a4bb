package dev.assay.testing;

import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Somebody who runs the site, until closed: other tests start from a site that has no administrator yet. */
public final class Administrator implements AutoCloseable {
    private final Api api;
    private final DataSource database;

    public Administrator(URI server, DataSource database) throws SQLException {
        this.database = database;
        this.api = Api.register(server, somebody());
        role("ADMIN");
    }

    /** A handle that nobody has. */
    public static String somebody() {
        return "it-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Publishes the smallest problem, if that has not been done. */
    public static void install(URI server, DataSource database) throws IOException, SQLException {
        try (Administrator administrator = new Administrator(server, database)) {
            administrator.put(AdditionPackage.SLUG, new AdditionPackage().zip());
        }
    }

    public String token() {
        return api.token();
    }

    /** As whom one runs the site. */
    public Api api() {
        return api;
    }

    public ValidatableResponse put(String slug, byte[] zip) {
        return api.request()
                .contentType("application/zip")
                .body(zip)
                .put("/api/v1/problems/" + slug)
                .then();
    }

    @Override
    public void close() throws SQLException {
        role("USER");
    }

    private void role(String role) throws SQLException {
        try (Connection connection = database.getConnection();
                var update = connection.prepareStatement("update person set role = ? where handle = ?")) {
            update.setString(1, role);
            update.setString(2, api.handle());
            update.executeUpdate();
        }
    }
}
