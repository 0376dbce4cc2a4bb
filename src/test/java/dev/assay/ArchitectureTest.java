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
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
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
            // a package declares the signature of its function, and the classes that its cost may grow by
            Map.entry("format", Set.of("harness.protocol", "growth")),
            Map.entry("format.validation", Set.of()),
            Map.entry("format.reader.archive", Set.of("format", "format.validation")),
            Map.entry("format.reader.yaml", Set.of("format.validation")),
            Map.entry(
                    "format.reader.sections",
                    Set.of(
                            "format",
                            "format.validation",
                            "format.reader.archive",
                            "format.reader.yaml",
                            "harness.protocol",
                            "growth")),
            Map.entry("format.reader.foreign", Set.of("format", "format.validation", "format.reader.archive")),
            Map.entry(
                    "format.reader",
                    Set.of(
                            "format",
                            "format.validation",
                            "format.reader.archive",
                            "format.reader.yaml",
                            "format.reader.sections",
                            "format.reader.foreign",
                            "markup..")),
            Map.entry("markup", Set.of()),
            Map.entry("markup.latex", Set.of("markup")),
            Map.entry("sandbox..", Set.of("harness.protocol", "metering", "files")),
            Map.entry(
                    "judging..",
                    Set.of("sandbox..", "harness.protocol", "format", "metering", "growth", "isolation", "files")),
            Map.entry("web..", Set.of()),
            Map.entry("database..", Set.of("files")),
            Map.entry("account..", Set.of("web..")),
            Map.entry("judgeruntime", Set.of("judging..", "sandbox..", "harness.protocol", "format", "queue", "web..")),
            Map.entry(
                    "problem",
                    Set.of(
                            "format..",
                            "markup..",
                            "judging..",
                            "judgeruntime",
                            "sandbox..",
                            "harness.protocol",
                            "queue",
                            "account..",
                            "web..")),
            Map.entry("standings", Set.of("format", "judging..", "web..")),
            Map.entry(
                    "submission..",
                    Set.of(
                            "standings",
                            "problem",
                            "judging..",
                            "judgeruntime",
                            "format",
                            "growth",
                            "harness.protocol",
                            "queue",
                            "account..",
                            "web..")),
            Map.entry("problemset", Set.of("submission..", "problem", "format", "account..", "web..")),
            Map.entry(
                    "playground..",
                    Set.of("problem", "judging..", "judgeruntime", "format", "growth", "queue", "account..", "web..")),
            Map.entry("leaderboard..", Set.of("submission..", "standings", "problem", "account..", "web..")),
            Map.entry(
                    "cli",
                    Set.of(
                            "cli.offline",
                            "cli.bench",
                            "format.reader.archive",
                            "format.reader.foreign",
                            "format.validation")),
            Map.entry("cli.offline", Set.of("judging..", "sandbox..", "harness.protocol", "format..", "growth")),
            Map.entry(
                    "cli.bench",
                    Set.of(
                            "cli.offline",
                            "judging..",
                            "sandbox..",
                            "files",
                            "format..",
                            // a database of its own, and what the pages ask of theirs
                            "database..",
                            "standings",
                            "leaderboard..")));

    /** May use whatever they like; nobody uses them. */
    private static final Set<String> TOP = Set.of("admin..", "");

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            // what Quarkus generates beside our classes is not ours
            .withImportOption(location -> !location.contains("_Subclass") && !location.contains("quarkus-generated"))
            .importPackages(ROOT);

    /** A class with those nested in it. */
    private static final SliceAssignment TOP_LEVEL_CLASSES = new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getName().replaceAll("\\$.*", ""));
        }

        @Override
        public String getDescription() {
            return "each top-level class";
        }
    };

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
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void classesHaveNoCycles() {
        slices().assignedFrom(TOP_LEVEL_CLASSES).should().beFreeOfCycles().check(OURS);
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
                        ROOT + ".format")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..", "java.sql..", "java.net.http..")
                .check(OURS);
    }

    @Test
    void processesAreStartedByTheSandboxAndTheDatabaseOnly() {
        noClasses()
                .that()
                // benchmarks start servers of their own, the cold way that the warm one is compared with, and git
                .resideOutsideOfPackages(ROOT + ".sandbox", ROOT + ".database", ROOT + ".cli.bench")
                // in a guest, where it must fail
                .and()
                .doNotHaveFullyQualifiedName(ROOT + ".harness.EscapeAttempts")
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
