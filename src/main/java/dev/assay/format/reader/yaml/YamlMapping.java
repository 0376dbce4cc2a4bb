package dev.assay.format.reader.yaml;

import dev.assay.format.validation.Suggestions;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * A mapping of a YAML file. Taking a key makes it known, whether it is there or not; {@link #rejectUnknownKeys()} then
 * reports the keys that nobody took. So what is read is the schema.
 */
public final class YamlMapping {

    private record Entry(int line, int column, YamlValue value) {}

    private final YamlValue self;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();

    private YamlMapping(YamlValue self) {
        this.self = self;
    }

    /** The mapping that the value is; adds a fault when it is none. */
    public static Optional<YamlMapping> of(YamlValue value) {
        if (!(value.node() instanceof MappingNode node)) {
            value.error("must be a mapping of keys to values, not " + value.kind());
            return Optional.empty();
        }
        YamlMapping mapping = new YamlMapping(value);
        node.getValue().forEach(mapping::add);
        return Optional.of(mapping);
    }

    private void add(NodeTuple tuple) {
        int line = YamlValue.lineOf(tuple.getKeyNode().getStartMark());
        int column = YamlValue.columnOf(tuple.getKeyNode().getStartMark());
        if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
            self.errors().add(self.file(), line, column, "a key must be a single word");
            return;
        }
        String key = scalar.getValue();
        YamlValue value = new YamlValue(self.file(), pathOf(key), tuple.getValueNode(), self.errors());
        Entry earlier = entries.putIfAbsent(key, new Entry(line, column, value));
        if (earlier != null) {
            self.errors()
                    .add(
                            self.file(),
                            line,
                            column,
                            "key '" + key + "' is there twice: line " + earlier.line() + " has it already");
        }
    }

    private String pathOf(String key) {
        return self.path().isEmpty() ? key : self.path() + "." + key;
    }

    /** Keys without a value are as if absent. */
    public YamlMapping withoutEmptyValues() {
        entries.values().removeIf(entry -> entry.value().isEmpty());
        return this;
    }

    /** For faults of the mapping as a whole. */
    public YamlValue self() {
        return self;
    }

    public Optional<YamlValue> take(String key) {
        known.add(key);
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    /** @param example what to write when it is missing, such as {@code uuid: …} */
    public Optional<YamlValue> require(String key, String example) {
        Optional<YamlValue> value = take(key);
        if (value.isEmpty()) {
            self.errors()
                    .add(self.file(), self.line(), self.column(), "'" + pathOf(key) + "' is missing: write " + example);
        }
        return value;
    }

    /** For keys of the standard that a package may have but that change nothing here. */
    public void ignore(String... keys) {
        Collections.addAll(known, keys);
    }

    /**
     * For keys of the standard that this judge has no use for.
     *
     * @param why ends the sentence "is not used by this judge"
     */
    public void noteUnused(String why, String... keys) {
        for (String key : keys) {
            take(key)
                    .ifPresent(_ -> Optional.ofNullable(entries.get(key))
                            .ifPresent(entry -> self.errors()
                                    .note(
                                            self.file(),
                                            entry.line(),
                                            entry.column(),
                                            "'" + pathOf(key) + "' is not used by this judge" + why)));
        }
    }

    /** Keys that nobody took, where it is usual to have some of one's own. */
    public void noteUnknownKeys() {
        entries.keySet().stream()
                .filter(key -> !known.contains(key))
                .toList()
                .forEach(key -> noteUnused(", which does not know it", key));
    }

    public void rejectUnknownKeys() {
        for (String key : entries.keySet()) {
            if (!known.contains(key)) {
                lineFault(key, "unknown key '" + key + "': " + Suggestions.hint(key, known));
            }
        }
    }

    private void lineFault(String key, String message) {
        Optional.ofNullable(entries.get(key))
                .ifPresent(entry -> self.errors().add(self.file(), entry.line(), entry.column(), message));
    }

    /** All of it, in the order of the file, for mappings whose keys are free. */
    public Map<String, YamlValue> all() {
        Map<String, YamlValue> values = new LinkedHashMap<>();
        entries.forEach((key, entry) -> values.put(key, entry.value()));
        return values;
    }
}
