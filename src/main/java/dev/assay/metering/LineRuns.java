package dev.assay.metering;

import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.util.HashMap;
import java.util.Map;

/**
 * Instructions of one line that are executed together: up to the end of their block, or to a call, after which the same
 * line goes on. What the library does in between belongs to the line that called it.
 *
 * @param runs by the position of their first element
 */
record LineRuns(Map<Integer, Run> runs) {

    record Run(int line, int cost) {
        Run plus(int more) {
            return new Run(line, cost + more);
        }
    }

    static LineRuns of(CodeModel code, Blocks blocks, Charges charges) {
        Map<Integer, Run> runs = new HashMap<>();
        int position = -1;
        int line = 0;
        int first = -1;
        boolean ended = true;
        for (CodeElement element : code) {
            position++;
            if (element instanceof LineNumber number) {
                ended |= number.line() != line;
                line = number.line();
            } else if (element instanceof Instruction instruction) {
                if (ended || blocks.costs().containsKey(position)) {
                    first = position;
                    runs.put(first, new Run(line, 0));
                }
                runs.computeIfPresent(first, (_, run) -> run.plus(charges.of(instruction)));
                ended = instruction instanceof InvokeInstruction;
            }
        }
        return new LineRuns(runs);
    }
}
