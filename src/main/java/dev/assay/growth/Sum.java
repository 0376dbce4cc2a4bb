package dev.assay.growth;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** A cost as a sum of terms, each with its factor; the leading ones are those that make the growth class. */
record Sum(List<Term> leading, List<Term> lower) {
    record Term(double factor, DoubleUnaryOperator function) {
        double at(double n) {
            return factor * function.applyAsDouble(n);
        }
    }

    static Sum of(Shape shape, double[] factors) {
        List<DoubleUnaryOperator> functions = shape.terms().toList();
        List<Term> terms = IntStream.range(0, factors.length)
                .mapToObj(i -> new Term(factors[i], functions.get(i)))
                .toList();
        int leading = shape.leading().size();
        return new Sum(terms.subList(0, leading), terms.subList(leading, terms.size()));
    }

    double at(double n) {
        return leadingAt(n) + lower.stream().mapToDouble(term -> term.at(n)).sum();
    }

    double leadingAt(double n) {
        return leading.stream().mapToDouble(term -> term.at(n)).sum();
    }

    /** What the lower terms add, the positive ones alone. */
    double addedAt(double n) {
        return lower.stream().mapToDouble(term -> Math.max(0, term.at(n))).sum();
    }

    /** What the negative ones of the lower terms take away, as a positive number. */
    double takenAt(double n) {
        return lower.stream().mapToDouble(term -> Math.max(0, -term.at(n))).sum();
    }
}
