package dev.assay.playground;

import dev.assay.growth.Fit;
import dev.assay.judging.Machine;
import dev.assay.judging.VariantMeasurement;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How the variants of a version of a package do, on this machine. */
@Entity
@Table(name = "benchmark")
class StoredBenchmark extends PanacheEntityBase {
    @Id
    @Column(name = "problem_version_id")
    private long version;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Variants variants;

    @Column
    private String machine;

    @Column
    private String jdk;

    @Column(insertable = false, updatable = false)
    private Instant measured;

    /** As it is stored. */
    record Variants(List<Variant> all) {}

    public record Variant(
            String name, List<Point> points, @Nullable Fit growth) {
        /** The largest size. */
        public Point last() {
            return points.getLast();
        }

        static Variant of(VariantMeasurement benchmark) {
            return new Variant(
                    benchmark.name(),
                    benchmark.points().stream().map(Point::of).toList(),
                    benchmark.growth().map(Fit::of).orElse(null));
        }
    }

    /** @param error null where the answer is no floating point */
    public record Point(
            long n,
            long cost,
            long bytes,
            double timeUs,
            @Nullable Double error) {
        static Point of(VariantMeasurement.Point point) {
            Double error = point.error().isPresent() ? point.error().getAsDouble() : null;
            return new Point(point.n(), point.cost(), point.bytes(), point.time(), error);
        }
    }

    /** For Hibernate. */
    protected StoredBenchmark() {}

    StoredBenchmark(long version, @Nullable Variants variants) {
        this.version = version;
        this.variants = variants;
        this.machine = Machine.NAME;
        this.jdk = Machine.JDK;
    }

    /** Of this version, if it has been measured and has variants. */
    static Optional<StoredBenchmark> of(long version) {
        return StoredBenchmark.<StoredBenchmark>findByIdOptional(version)
                .filter(each -> !each.variants().isEmpty());
    }

    long version() {
        return version;
    }

    /** Empty when it could not be measured. */
    List<Variant> variants() {
        return variants == null ? List.of() : variants.all();
    }

    String machine() {
        return machine;
    }

    String jdk() {
        return jdk;
    }

    Instant measured() {
        return measured;
    }
}
