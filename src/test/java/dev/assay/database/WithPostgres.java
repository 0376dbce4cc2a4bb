package dev.assay.database;

import io.quarkus.test.common.QuarkusTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Put beside {@code @QuarkusTest}: the tests get one PostgreSQL, started once for all classes that ask for it. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@QuarkusTestResource(PostgresTestResource.class)
public @interface WithPostgres {}
