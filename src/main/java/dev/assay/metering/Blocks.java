package dev.assay.metering;

import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The basic blocks of a method: runs of instructions that are entered at the first one only. A block is charged as a
 * whole when it is entered, so an exception in its middle changes nothing.
 *
 * @param costs what each block costs, by the position of its first element
 * @param loops whether control goes back anywhere
 */
record Blocks(Map<Integer, Integer> costs, boolean loops) {

    /** Where blocks begin. */
    enum Grain {
        BLOCKS,
        /** At the method's entry and wherever a loop begins: for methods that have no room for more. */
        LOOPS
    }

    static Blocks of(CodeModel code, Charges charges, Grain grain) {
        List<CodeElement> elements = new ArrayList<>(code.elementList());
        Map<Label, Integer> places = new HashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof LabelTarget target) {
                places.put(target.label(), i);
            }
        }
        Set<Label> targets = new HashSet<>();
        Set<Label> loopHeads = new HashSet<>();
        for (int i = 0; i < elements.size(); i++) {
            for (Label label : targetsOf(elements.get(i))) {
                targets.add(label);
                if (places.getOrDefault(label, Integer.MAX_VALUE) <= i) {
                    loopHeads.add(label);
                }
            }
        }
        Map<Integer, Integer> costs = new HashMap<>();
        Set<Label> begins = grain == Grain.BLOCKS ? targets : loopHeads;
        int first = -1;
        boolean ended = true;
        for (int i = 0; i < elements.size(); i++) {
            CodeElement element = elements.get(i);
            if (element instanceof LabelTarget target && begins.contains(target.label())) {
                ended = true;
            }
            if (element instanceof Instruction instruction) {
                if (ended) {
                    first = i;
                    ended = false;
                }
                costs.merge(first, charges.of(instruction), Integer::sum);
                ended = grain == Grain.BLOCKS && endsBlock(instruction);
            }
        }
        return new Blocks(costs, !loopHeads.isEmpty());
    }

    private static List<Label> targetsOf(CodeElement element) {
        return switch (element) {
            case BranchInstruction branch -> List.of(branch.target());
            case TableSwitchInstruction table -> targetsOf(table.defaultTarget(), table.cases());
            case LookupSwitchInstruction lookup -> targetsOf(lookup.defaultTarget(), lookup.cases());
            case ExceptionCatch caught -> List.of(caught.handler());
            default -> List.of();
        };
    }

    private static List<Label> targetsOf(Label defaultTarget, List<SwitchCase> cases) {
        List<Label> targets = new ArrayList<>();
        targets.add(defaultTarget);
        cases.forEach(each -> targets.add(each.target()));
        return targets;
    }

    private static boolean endsBlock(Instruction instruction) {
        return instruction instanceof BranchInstruction
                || instruction instanceof TableSwitchInstruction
                || instruction instanceof LookupSwitchInstruction
                || instruction instanceof ReturnInstruction
                || instruction instanceof ThrowInstruction;
    }
}
