package dev.assay.format.reader.yaml;

import dev.assay.format.validation.ValidationErrors;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** YAML text as a tree that knows its lines. No value is made of it: each reader says what it takes a node for. */
public final class Yaml {

    /** Also bounds the time: the parser's grows with the square of the longest comment. */
    private static final int MAX_CHARACTERS = 64 << 10;

    private static final int MAX_ALIASES = 20;
    private static final int MAX_DEPTH = 20;

    private Yaml() {}

    /** Whether there is nothing in it but comments. */
    public static boolean isEmpty(String text) {
        return text.lines().allMatch(line -> line.isBlank() || line.strip().startsWith("#"));
    }

    /** The mapping that the text is, or faults. */
    public static Optional<YamlMapping> read(String file, String text, ValidationErrors errors) {
        if (text.length() > MAX_CHARACTERS) {
            errors.add(file, "is longer than " + (MAX_CHARACTERS >> 10) + " KiB");
            return Optional.empty();
        }
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setMaxAliasesForCollections(MAX_ALIASES)
                .build();
        return compose(file, text, settings, errors)
                .flatMap(node -> YamlMapping.of(new YamlValue(file, "", node, errors)));
    }

    private static Optional<Node> compose(String file, String text, LoadSettings settings, ValidationErrors errors) {
        try {
            refuseDeepNesting(file, text, settings);
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                errors.add(file, "is empty");
            }
            return root;
        } catch (MarkedYamlEngineException e) {
            errors.add(
                    file,
                    YamlValue.lineOf(e.getProblemMark()),
                    YamlValue.columnOf(e.getProblemMark()),
                    "is not YAML: " + e.getProblem());
        } catch (RuntimeException e) { // the library's own, but also a NumberFormatException for "\UFFFFFFFF"
            errors.add(file, "is not YAML that can be read: " + e.getMessage());
        }
        return Optional.empty();
    }

    /** The tree is built recursively, so it must not be deep; the events before it are not. */
    private static void refuseDeepNesting(String file, String text, LoadSettings settings) {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            if (event instanceof CollectionStartEvent && ++depth > MAX_DEPTH) {
                throw new MarkedYamlEngineException(
                        file,
                        Optional.empty(),
                        "lists and mappings nest more than " + MAX_DEPTH + " deep",
                        event.getStartMark()) {};
            }
            if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }
    }
}
