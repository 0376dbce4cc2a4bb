package dev.assay.web;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Collection;
import java.util.stream.Collectors;

/** Says where JSON is wrong without the names of our classes. */
final class JsonErrors {
    private JsonErrors() {}

    static String place(JsonProcessingException malformed) {
        JsonLocation location = malformed.getLocation();
        String place =
                location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
        return "The body is not valid JSON" + place + ".";
    }

    /** As in {@code tests[2].input}. */
    static String path(JsonMappingException unfit) {
        String path = unfit.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        return path.startsWith(".") ? path.substring(1) : path;
    }

    static String expectation(MismatchedInputException unfit) {
        if (unfit instanceof UnrecognizedPropertyException unknown) {
            Collection<Object> known = unknown.getKnownPropertyIds();
            return "There is no such field; known here: "
                    + (known == null
                            ? ""
                            : known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", ")));
        }
        Class<?> type = unfit.getTargetType();
        if (type == null || !(type.isPrimitive() || type.getName().startsWith("java."))) {
            return "This is not the kind of value that belongs here.";
        }
        return "A value of the kind " + type.getSimpleName() + " belongs here.";
    }
}
