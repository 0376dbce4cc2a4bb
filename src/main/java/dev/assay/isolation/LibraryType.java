package dev.assay.isolation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A class of the library, as its class file has it. Names are internal ones, members are named {@code name + descriptor}. */
final class LibraryType {
    final String name;
    final @Nullable String parent;
    final List<String> interfaces;
    final int flags;
    final Map<String, LibraryField> fields = new HashMap<>();
    final Map<String, LibraryMethod> methods = new HashMap<>();

    /** Whether it names a means of writing to fields that no instruction shows. */
    boolean writesUnseen;

    /** Whether that may be to static fields. */
    boolean writesUnseenStatics;

    LibraryType(String name, @Nullable String parent, List<String> interfaces, int flags) {
        this.name = name;
        this.parent = parent;
        this.interfaces = interfaces;
        this.flags = flags;
    }
}
