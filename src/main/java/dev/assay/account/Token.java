package dev.assay.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A browser's session or a program's API token, without the secret itself. */
@Entity
class Token extends PanacheEntityBase {
    enum Kind {
        SESSION,
        API
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column
    private byte[] digest;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private User person;

    @Column
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column
    private String name;

    @Column
    private Instant created;

    @Column
    private Instant expires;

    protected Token() {}

    Token(byte[] digest, User person, Kind kind, String name, Instant created, Instant expires) {
        this.digest = digest.clone();
        this.person = person;
        this.kind = kind;
        this.name = name;
        this.created = created;
        this.expires = expires;
    }

    static Optional<Token> valid(byte[] digest, Instant now) {
        return find("from Token t join fetch t.person where t.digest = ?1 and t.expires > ?2", digest, now)
                .firstResultOptional();
    }

    static List<Token> apiTokensOf(long person, Instant now) {
        return list("person.id = ?1 and kind = ?2 and expires > ?3 order by created desc", person, Kind.API, now);
    }

    long id() {
        return id;
    }

    User person() {
        return person;
    }

    Kind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    Instant created() {
        return created;
    }

    Instant expires() {
        return expires;
    }
}
