package dev.assay.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Someone with an account. */
@Entity
@Table(name = "person")
public class User extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column
    private String handle;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_expired")
    private boolean passwordExpired;

    @Column
    @Enumerated(EnumType.STRING)
    private Role role;

    @Column
    private Instant created;

    /** For Hibernate. */
    protected User() {}

    User(String handle, String displayName, String passwordHash, Role role, Instant created) {
        this.handle = handle;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.role = role;
        this.created = created;
    }

    /** Upper and lower case are the same. */
    public static Optional<User> byHandle(String handle) {
        return find("lower(handle) = ?1", handle.toLowerCase(Locale.ROOT)).firstResultOptional();
    }

    public long id() {
        return id;
    }

    public String handle() {
        return handle;
    }

    public String displayName() {
        return displayName;
    }

    public Role role() {
        return role;
    }

    public Instant created() {
        return created;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean passwordExpired() {
        return passwordExpired;
    }

    void changePassword(String newHash, boolean expired) {
        passwordHash = newHash;
        passwordExpired = expired;
    }
}
