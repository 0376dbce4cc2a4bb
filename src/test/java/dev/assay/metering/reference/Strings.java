package dev.assay.metering.reference;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts as the program has them: objects of {@code java.lang.String}. */
final class Strings {
    private final Machine machine;
    private final Map<String, Instance> interned = new HashMap<>();

    Strings(Machine machine) {
        this.machine = machine;
    }

    /** The one of a constant. */
    Instance intern(String text) {
        return interned.computeIfAbsent(text, this::of);
    }

    Instance of(String text) {
        boolean latin = text.chars().allMatch(each -> each < 256);
        Instance made = machine.type("java/lang/String").instantiate();
        made.set("value", text.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16LE));
        made.set("coder", latin ? 0 : 1);
        return made;
    }

    static String text(@Nullable Object string) {
        if (string instanceof Instance instance && instance.get("value") instanceof byte[] value) {
            boolean latin = Integer.valueOf(0).equals(instance.get("coder"));
            return new String(value, latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16LE);
        }
        throw new IllegalStateException("no text: " + string);
    }
}
