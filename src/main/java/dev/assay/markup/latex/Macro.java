package dev.assay.markup.latex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A command that the author defined.
 *
 * @param parameters how many it has, the optional one among them
 * @param optional what the first parameter is when it is left out; empty when it may not be
 */
record Macro(int parameters, Optional<List<Token>> optional, List<Token> body) {

    /** @param most how long the result may become; what is more is left out */
    List<Token> expand(List<List<Token>> arguments, int most) {
        List<Token> expanded = new ArrayList<>();
        for (Token token : body) {
            if (expanded.size() > most) {
                break;
            }
            if (token instanceof Token.Parameter(int number)) {
                if (number <= arguments.size()) {
                    expanded.addAll(arguments.get(number - 1));
                }
            } else {
                expanded.add(token);
            }
        }
        return expanded;
    }
}
