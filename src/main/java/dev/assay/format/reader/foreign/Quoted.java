package dev.assay.format.reader.foreign;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** Texts as YAML has them within quotes, which is as JSON has them. */
final class Quoted {
    private Quoted() {}

    static String of(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
