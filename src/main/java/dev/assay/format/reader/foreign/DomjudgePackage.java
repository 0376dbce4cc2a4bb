package dev.assay.format.reader.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.format.ProblemPackage;
import dev.assay.format.reader.archive.PackageFileCollector;
import dev.assay.format.reader.archive.PackageFiles;
import dev.assay.format.validation.InvalidPackageException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A package as DOMjudge exports problems that were made on its pages: a legacy package whose {@code domjudge-problem.ini}
 * stands in for {@code problem.yaml}. The reader takes the time limit from there itself.
 */
final class DomjudgePackage {
    static final String SETTINGS = "domjudge-problem.ini";
    private static final Pattern SETTING = Pattern.compile("(?m)^\\s*([a-z_-]+)\\s*=\\s*(['\"]?)(.*?)\\2\\s*$");

    private DomjudgePackage() {}

    static PackageFiles convert(PackageFiles files) throws InvalidPackageException {
        Map<String, String> settings = new TreeMap<>();
        Matcher setting = SETTING.matcher(new String(files.content(SETTINGS).orElseThrow(), UTF_8));
        while (setting.find()) {
            settings.put(setting.group(1), setting.group(3));
        }
        if (settings.containsKey("special_compare")) {
            throw files.notes()
                    .stop(
                            SETTINGS,
                            "names the compare script '" + settings.get("special_compare")
                                    + "', which DOMjudge keeps apart from the package: remove special_compare if outputs"
                                    + " are compared word by word");
        }
        StringBuilder yaml = new StringBuilder();
        Optional.ofNullable(settings.get("name"))
                .ifPresent(name -> yaml.append("name: ").append(Quoted.of(name)).append('\n'));
        Optional.ofNullable(settings.get("special_compare_args"))
                .ifPresent(flags -> yaml.append("validator_flags: ")
                        .append(Quoted.of(flags))
                        .append('\n'));
        if (yaml.isEmpty()) {
            yaml.append("problem_format_version: legacy\n");
        }
        Map<String, byte[]> contents = new TreeMap<>(files.contents());
        contents.put(ProblemPackage.PROBLEM_YAML, yaml.toString().getBytes(UTF_8));
        PackageFiles converted = PackageFileCollector.collect(contents);
        converted.notes().addAll(files.notes());
        return converted;
    }
}
