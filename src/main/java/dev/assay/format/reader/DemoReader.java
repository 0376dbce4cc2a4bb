package dev.assay.format.reader;

import dev.assay.format.Demo;
import dev.assay.format.Limits;
import dev.assay.format.Pictures;
import dev.assay.format.reader.archive.PackageFiles;
import dev.assay.format.reader.sections.LimitsSection;
import dev.assay.format.reader.yaml.Yaml;
import dev.assay.format.reader.yaml.YamlMapping;
import dev.assay.format.reader.yaml.YamlValue;
import dev.assay.format.validation.ValidationErrors;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code demo/}: a program that prints rows, what it may be asked, and how its rows are drawn. */
final class DemoReader {
    private static final int MOST = 12;

    private static final int MOST_SECONDS = 20;
    private static final Limits STANDARD = new Limits(Duration.ofSeconds(10), 256, 2, LimitsSection.DEFAULT.codeKiB());

    private DemoReader() {}

    /** Nothing when the package has no folder {@code demo/}, or one in fault. */
    static Optional<Demo> read(PackageFiles files, Pictures pictures, ValidationErrors errors) {
        if (files.under(DemoFiles.FOLDER).isEmpty()) {
            return Optional.empty();
        }
        DemoFiles folder = new DemoFiles(files, errors);
        Map<String, String> explanations = PagesReader.explanations(files, pictures, errors);
        Optional<String> program = folder.required(DemoFiles.PROGRAM);
        Map<String, String> beside = folder.sources(STANDARD.codeKiB());
        return folder.required(DemoFiles.YAML)
                .flatMap(text -> Yaml.read(DemoFiles.YAML, text, errors))
                .flatMap(root -> program.map(source -> read(root, source, beside, folder, explanations)));
    }

    private static Demo read(
            YamlMapping root,
            String program,
            Map<String, String> beside,
            DemoFiles folder,
            Map<String, String> explanations) {
        Map<String, String> about = root.require("about", "about: and a sentence for the list of demos")
                .map(DemoFields::about)
                .orElse(Map.of());
        Limits limits = root.take("limits")
                .flatMap(YamlMapping::of)
                .map(DemoReader::limits)
                .orElse(STANDARD);
        List<Demo.Parameter> parameters = root.take("parameters")
                .flatMap(YamlMapping::of)
                .map(DemoParameters::read)
                .orElse(List.of());
        List<Demo.Figure> figures = new ArrayList<>();
        for (YamlValue item : few(root.take("figures"))) {
            YamlMapping.of(item).ifPresent(figure -> figures.add(figure(figure)));
        }
        List<Demo.Chart> charts = new ArrayList<>();
        for (YamlValue item : few(root.require("charts", "charts: and what is drawn of the rows"))) {
            YamlMapping.of(item).ifPresent(chart -> charts.add(DemoCharts.read(chart)));
        }
        byte[] input = folder.input(root.take("input"));
        root.rejectUnknownKeys();
        return new Demo(about, limits, parameters, figures, charts, program, beside, input, explanations);
    }

    private static List<YamlValue> few(Optional<YamlValue> value) {
        List<YamlValue> items = value.map(YamlValue::items).orElse(List.of());
        if (items.size() > MOST) {
            value.orElseThrow().error("has " + items.size() + " items: at most " + MOST + " can be shown");
        }
        return items;
    }

    private static Limits limits(YamlMapping limits) {
        Optional<Integer> seconds = limits.take("time_limit").flatMap(v -> v.wholeNumber(1, MOST_SECONDS, "seconds"));
        Optional<Integer> memory = limits.take("memory").flatMap(v -> v.wholeNumber(16, 1024, "MiB"));
        limits.rejectUnknownKeys();
        return new Limits(
                seconds.map(Duration::ofSeconds).orElse(STANDARD.time()),
                memory.orElse(STANDARD.memoryMiB()),
                STANDARD.outputMiB(),
                STANDARD.codeKiB());
    }

    private static Demo.Figure figure(YamlMapping figure) {
        Demo.Figure read = new Demo.Figure(
                DemoFields.word(figure, "row"), DemoFields.word(figure, "field"), DemoFields.title(figure));
        figure.rejectUnknownKeys();
        return read;
    }
}
