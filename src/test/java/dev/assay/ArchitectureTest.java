package dev.assay;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Dependencies point downwards only. A package that is not in the table has no place yet: think of one. */
class ArchitectureTest {
    private static final String ROOT = "dev.assay";
    private static final int LEAST_CLASSES = 250;

    /** The packages of ours that a package may use, beside its own; one that ends in two dots has its inner ones too. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("harness..", Set.of()),
            Map.entry("metering..", Set.of()),
            Map.entry("growth", Set.of()),
            Map.entry("isolation", Set.of()),
            Map.entry("queue", Set.of()),
            Map.entry("files", Set.of()),
            Map.entry("sandbox..", Set.of("harness.protocol", "metering", "files")),
            Map.entry(
                    "judging..",
                    Set.of(
                            "sandbox..",
                            "harness.protocol",
                            "problem.spec",
                            "metering",
                            "growth",
                            "isolation",
                            "files")),
            Map.entry("web..", Set.of()),
            Map.entry("database..", Set.of("files")),
            Map.entry("account..", Set.of("web..")),
            // the signature of function mode is what a package declares and what a guest is told
            Map.entry("problem.spec", Set.of("harness.protocol", "growth")),
            Map.entry("problem.reading", Set.of("problem.spec", "harness.protocol", "growth")),
            Map.entry(
                    "problem",
                    Set.of(
                            "problem.spec",
                            "problem.reading",
                            "judging..",
                            "sandbox..",
                            "harness.protocol",
                            "queue",
                            "account..",
                            "web..")),
            Map.entry(
                    "submission..",
                    Set.of(
                            "judging..",
                            "growth",
                            "problem",
                            "problem.spec",
                            "harness.protocol",
                            "queue",
                            "account..",
                            "web..")),
            Map.entry(
                    "playground..",
                    Set.of(
                            "judging..",
                            "growth",
                            "problem",
                            "problem.spec",
                            "harness.protocol",
                            "queue",
                            "account..",
                            "web..")),
            Map.entry("leaderboard..", Set.of("submission..", "problem", "problem.spec", "account..", "web..")),
            Map.entry(
                    "cli..",
                    Set.of(
                            "judging..",
                            "sandbox..",
                            "files",
                            "harness.protocol",
                            "problem.spec",
                            "problem.reading",
                            "growth",
                            // its own database, and what the pages ask of theirs
                            "database..",
                            "submission..",
                            "leaderboard..")));

    /** May use whatever they like; nobody uses them. */
    private static final Set<String> TOP = Set.of("admin..", "");

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            // what Quarkus generates beside our classes is not ours
            .withImportOption(location -> !location.contains("_Subclass") && !location.contains("quarkus-generated"))
            .importPackages(ROOT);

    @Test
    void everythingIsLookedAt() {
        assertThat(OURS.size()).isGreaterThan(LEAST_CLASSES);
    }

    @Test
    void everyPackageHasItsPlaceInTheTable() {
        Set<String> homeless = OURS.stream()
                .map(JavaClass::getPackageName)
                .filter(name ->
                        Stream.concat(MAY_USE.keySet().stream(), TOP.stream()).noneMatch(entry -> covers(entry, name)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(homeless).isEmpty();
    }

    @Test
    void packagesUseWhatTheTableAllows() {
        MAY_USE.forEach((name, allowed) -> classes()
                .that(resideInAPackage(pattern(name)))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(ROOT + ".."))
                        .or(resideInAnyPackage(Stream.concat(Stream.of(name), allowed.stream())
                                .map(ArchitectureTest::pattern)
                                .toArray(String[]::new))))
                .check(OURS));
    }

    @Test
    void featuresHaveNoCycles() {
        slices().matching(ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                // problem asks judging, which reads the plain records of problem.spec
                .ignoreDependency(
                        not(resideInAPackage(ROOT + ".problem.spec")), resideInAPackage(ROOT + ".problem.spec"))
                .check(OURS);
    }

    @Test
    void harnessIsMadeOfTheJdkOnly() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".harness..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + ".harness..", "java..", "javax.tools", "javax.lang.model..", "com.sun.source..")
                .check(OURS);
    }

    @Test
    void lowerLayersKnowNoDatabaseAndNoHttp() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + ".sandbox..",
                        ROOT + ".judging..",
                        ROOT + ".harness..",
                        ROOT + ".queue..",
                        ROOT + ".problem.spec")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..", "java.sql..", "java.net.http..")
                .check(OURS);
    }

    @Test
    void processesAreStartedByTheSandboxAndTheDatabaseOnly() {
        noClasses()
                .that()
                // a server of a benchmark's own, which is killed
                .resideOutsideOfPackages(ROOT + ".sandbox", ROOT + ".database", ROOT + ".cli.bench")
                // benchmarks: the cold way of judging that the warm one is compared with, and the commit beside figures
                .and()
                .doNotHaveFullyQualifiedName(ROOT + ".cli.ColdJudging")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + ".cli.DecodingBench")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + ".cli.SoakServer")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + ".cli.BenchRecord")
                // in a guest, where it must fail
                .and()
                .doNotHaveFullyQualifiedName(ROOT + ".harness.Escapes")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ProcessBuilder.class)
                .orShould()
                .callMethod(Runtime.class, "exec", String.class)
                .orShould()
                .callMethod(Runtime.class, "exec", String[].class)
                .check(OURS);
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?)").check(OURS);
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .haveNameMatching(".*(Pages|Resource)")
                .check(OURS);
    }

    @Test
    void requestsThatWaitTakeNoWorkerThread() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .beAnnotatedWith(RunOnVirtualThread.class)
                .check(OURS);
    }

    private static String pattern(String name) {
        return name.isEmpty() ? ROOT : ROOT + "." + name;
    }

    private static boolean covers(String entry, String packageName) {
        String pattern = pattern(entry);
        return pattern.endsWith("..")
                ? (packageName + ".").startsWith(pattern.substring(0, pattern.length() - 1))
                : packageName.equals(pattern);
    }
}
