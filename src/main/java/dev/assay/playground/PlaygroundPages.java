package dev.assay.playground;

import dev.assay.format.GrowthRule;
import dev.assay.format.JurySubmission;
import dev.assay.format.ProblemPackage;
import dev.assay.format.ProblemSpec;
import dev.assay.problem.RenderedTexts;
import dev.assay.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The demos, one demo with its machine, and the benchmarks. */
@RunOnVirtualThread
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Transactional
class PlaygroundPages {
    private final Playground playground;
    private final RenderedTexts statements;
    private final BenchmarksResource benchmarks;

    /** Of one family. */
    public record Family(String name, List<Demos.Listed> demos) {}

    /** A source that is shown. */
    public record Source(String name, String source) {
        static Source of(ProblemPackage of, String path) {
            return new Source(JurySubmission.nameOf(path), of.source(path));
        }
    }

    /**
     * A demo's page.
     *
     * @param explanation as HTML, sanitised
     * @param beside what is compiled with the program
     * @param run the id of the run that the address names, empty for none
     * @param defaultRun the id of the run that it shows when the address names none, empty while there is none
     * @param measured whether there is a benchmark
     */
    public record DemoPage(
            DemoView view,
            String explanation,
            String program,
            List<Source> beside,
            List<Source> variants,
            String run,
            String defaultRun,
            boolean measured) {
        /** Whether it has nothing to draw yet. */
        public boolean isEmpty() {
            return run.isEmpty() && defaultRun.isEmpty();
        }
    }

    @CheckedTemplate(basePath = "playground")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance demos(List<Family> families);

        static native TemplateInstance demo(DemoPage demo);

        static native TemplateInstance benchmarks(List<BenchmarksResource.BenchmarkView> rows);
    }

    @Inject
    PlaygroundPages(Playground playground, RenderedTexts statements, BenchmarksResource benchmarks) {
        this.playground = playground;
        this.statements = statements;
        this.benchmarks = benchmarks;
    }

    @GET
    @Path("demos")
    public TemplateInstance demos() {
        List<Demos.Listed> all = Demos.all(Page.languageOfRequest().tag());
        return Templates.demos(ProblemSpec.FAMILIES.stream()
                .map(family -> new Family(
                        family,
                        all.stream()
                                .filter(each -> each.family().equals(family))
                                .toList()))
                .filter(family -> !family.demos().isEmpty())
                .toList());
    }

    @GET
    @Path("demos/{slug}")
    public TemplateInstance demo(@RestPath String slug, @RestQuery @Nullable String run) {
        LoadedDemo opened = playground.open(slug);
        if (run != null) {
            // an address that leads nowhere is told at once
            playground.stored(slug, run);
        }
        String language = Page.languageOfRequest().tag();
        ProblemPackage source = opened.source();
        return Templates.demo(new DemoPage(
                DemoView.of(opened.problem(), opened.demo(), language),
                statements.explanation(source, language).orElse(""),
                opened.demo().program(),
                opened.demo().additionalSources().entrySet().stream()
                        .map(file -> new Source(file.getKey() + ".java", file.getValue()))
                        .toList(),
                source.spec().growth().map(GrowthRule::variants).orElse(List.of()).stream()
                        .map(path -> Source.of(source, path))
                        .toList(),
                run == null ? "" : run,
                DemoRun.defaultOf(opened.version().id()).orElse(""),
                StoredBenchmark.of(opened.version().id()).isPresent()));
    }

    @GET
    @Path("benchmarks")
    public TemplateInstance benchmarks() {
        return Templates.benchmarks(benchmarks.all());
    }
}
