package dev.assay.problem;

import dev.assay.format.ProblemPackage;
import dev.assay.format.reader.archive.DirectoryReader;
import dev.assay.format.reader.archive.PackageFiles;
import dev.assay.format.validation.InvalidPackageException;
import dev.assay.judgeruntime.JudgeConfig;
import dev.assay.judgeruntime.JudgeUnavailableException;
import dev.assay.sandbox.NoGuestException;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Loads the packages of a folder when the server starts. One that is at fault does not keep the others out. */
@ApplicationScoped
class PackageLoader {
    private static final Logger LOG = Logger.getLogger(PackageLoader.class);
    private static final int DEPTH = 3;

    private final JudgeConfig config;
    private final PackageImport imports;
    private volatile boolean loaded;

    @Inject
    PackageLoader(JudgeConfig config, PackageImport imports) {
        this.config = config;
        this.imports = imports;
    }

    void load(@Observes StartupEvent event) {
        if (config.problems().isPresent()) {
            Path folder = config.problems().get();
            Thread.ofPlatform().daemon().name("load-packages").start(() -> {
                try (Stream<Path> files = Files.walk(folder, DEPTH)) {
                    take(files.filter(f -> f.endsWith("problem.yaml"))
                            .sorted()
                            .map(Path::getParent)
                            .toList());
                } catch (IOException e) {
                    LOG.errorf(e, "The packages of %s could not be read", folder);
                } finally {
                    loaded = true;
                }
            });
        } else {
            loaded = true;
        }
    }

    boolean loaded() {
        return loaded;
    }

    private void take(List<Path> packages) {
        Queue<ProblemPackage> taken = new ArrayDeque<>();
        for (Path each : packages) {
            String slug = each.getFileName().toString();
            try {
                PackageFiles files = DirectoryReader.read(each);
                taken.add(imports.take(slug, files, PackageImport.Trust.SHIPPED).source());
            } catch (InvalidPackageException e) {
                LOG.errorf("The package %s is at fault and was left out:%n%s", slug, e.getMessage());
            } catch (IOException | RuntimeException e) {
                LOG.errorf(e, "The package %s could not be loaded", slug);
            }
        }
        loaded = true;
        LOG.infof("%d of %d packages loaded", taken.size(), packages.size());
        // none is held longer than its tests are made: that takes minutes the first time
        for (ProblemPackage next = taken.poll(); next != null; next = taken.poll()) {
            if (!generate(next)) {
                LOG.info("Tests are generated when they are first needed: nothing can be run now");
                return;
            }
        }
    }

    /** Whether the next one is worth trying. */
    private boolean generate(ProblemPackage source) {
        try {
            imports.generate(source);
        } catch (JudgeUnavailableException | NoGuestException nothingCanBeRun) {
            // told once, by the judge
            return false;
        } catch (IOException | RuntimeException e) {
            LOG.errorf(
                    e, "The tests of %s could not be generated", source.spec().slug());
        }
        return true;
    }
}
