package dev.assay.format.reader.sections;

import dev.assay.format.Generator;
import dev.assay.format.GrowthRule;
import dev.assay.format.reader.archive.PackageFiles;
import dev.assay.format.reader.yaml.YamlMapping;
import dev.assay.format.reader.yaml.YamlValue;
import dev.assay.growth.GrowthClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code assay.growth}: the sizes at which cost is measured, how their inputs are made, and what cost is allowed. */
final class GrowthSection {
    private static final int MOST_SIZES = 16;
    static final int LARGEST_SIZE = 100_000_000;
    private static final int MOST_VARIANTS = 8;
    private static final double LARGEST_FACTOR = 1000;

    private GrowthSection() {}

    static Optional<GrowthRule> read(YamlValue value, Optional<Generator> generator, PackageFiles files) {
        if (generator.isEmpty()) {
            value.error("needs a 'generator', which makes an input of each size: add one");
        }
        return YamlMapping.of(value).map(growth -> {
            Optional<YamlValue> sizesValue =
                    growth.require("sizes", "sizes: a list such as [1000, 2000, 4000, 8000, 16000, 32000, 64000]");
            List<Integer> sizes = sizesValue.map(GrowthSection::sizes).orElse(List.of());
            List<String> arguments = growth.require(
                            "arguments", "arguments: those of the generator, with {n} for the size")
                    .map(GrowthSection::arguments)
                    .orElse(List.of());
            Optional<GrowthClass> limit = growth.take("limit").flatMap(GrowthSection::limit);
            if (!sizes.isEmpty()) {
                GrowthSizes.fault(sizes, limit)
                        .ifPresent(fault -> sizesValue.orElseThrow().errorUnlessPublished(fault));
            }
            Optional<Double> factor = growth.take("factor")
                    .flatMap(each ->
                            each.number(1, LARGEST_FACTOR, "how many times the reference's cost, from 1 to 1000"));
            List<String> variants = growth.take("variants")
                    .map(each -> variants(each, files))
                    .orElse(generator.stream().map(Generator::reference).toList());
            if (factor.isPresent()
                    && generator.filter(g -> variants.contains(g.reference())).isEmpty()) {
                value.error("has a 'factor' of the reference's cost, so the reference must be among its variants");
            }
            growth.rejectUnknownKeys();
            return new GrowthRule(sizes, arguments, limit, factor, variants);
        });
    }

    private static List<Integer> sizes(YamlValue value) {
        List<Integer> sizes = new ArrayList<>();
        for (YamlValue item : value.items()) {
            item.wholeNumber(1, LARGEST_SIZE, "elements").ifPresent(sizes::add);
        }
        boolean ascending = true;
        for (int i = 1; i < sizes.size(); i++) {
            ascending &= sizes.get(i) > sizes.get(i - 1);
        }
        if (!ascending || sizes.size() > MOST_SIZES || sizes.isEmpty()) {
            value.error(
                    "must be " + GrowthSizes.FEWEST + " to " + MOST_SIZES + " sizes, each larger than the one before");
            return List.of();
        }
        return List.copyOf(sizes);
    }

    private static List<String> arguments(YamlValue value) {
        List<String> words = value.text().stream()
                .flatMap(text -> Arrays.stream(text.strip().split("\\s+")))
                .toList();
        if (words.stream().noneMatch(word -> word.contains("{n}"))) {
            value.error("must have {n} where the size belongs, such as: uniform {n} 1");
        }
        return words;
    }

    private static Optional<GrowthClass> limit(YamlValue value) {
        Optional<String> text = value.title(20);
        Optional<GrowthClass> known = text.flatMap(GrowthClass::ofText);
        if (text.isPresent() && known.isEmpty()) {
            value.error("is '" + text.get() + "', which is no growth: write one of "
                    + Arrays.stream(GrowthClass.values())
                            .map(GrowthClass::label)
                            .collect(Collectors.joining(", ")));
        }
        return known;
    }

    private static List<String> variants(YamlValue value, PackageFiles files) {
        List<YamlValue> items = value.items();
        if (items.isEmpty() || items.size() > MOST_VARIANTS) {
            value.error("must be 1 to " + MOST_VARIANTS + " files of submissions/accepted/");
        }
        return items.stream()
                .flatMap(item -> GeneratorSection.javaFile(item, "submissions/accepted/", files).stream())
                .toList();
    }
}
