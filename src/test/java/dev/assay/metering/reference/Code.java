package dev.assay.metering.reference;

import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The code of a method, ready to run: what each instruction does, and what is charged when control enters a block there. */
final class Code {
    /** From here on, methods may be counted more coarsely. */
    private static final int LARGE = 8_000;

    private final List<Step> steps = new ArrayList<>();
    private final List<Handler> handlers = new ArrayList<>();
    private final int[] costs;
    private final int locals;
    private final int stack;

    /** Instructions from {@code start} to {@code end}, exclusively, are guarded. */
    private record Handler(int start, int end, int target, Optional<String> caught) {}

    private Code(int locals, int stack, int length) {
        this.locals = locals;
        this.stack = stack;
        this.costs = new int[length];
    }

    static Code of(Method method, CodeModel model, Machine machine) {
        if (!(model instanceof CodeAttribute attribute)
                || (method.treatment().counts() && attribute.codeLength() >= LARGE)) {
            throw new NotSupported("large method " + method);
        }
        List<Instruction> instructions = new ArrayList<>();
        Map<Label, Integer> positions = new HashMap<>();
        for (CodeElement element : model) {
            switch (element) {
                case LabelTarget target -> positions.put(target.label(), instructions.size());
                case Instruction instruction -> instructions.add(instruction);
                default -> {}
            }
        }
        Code code = new Code(attribute.maxLocals(), attribute.maxStack(), instructions.size());
        Steps steps = new Steps(machine, method, positions);
        instructions.forEach(each -> code.steps.add(steps.of(each)));
        for (CodeElement element : model) {
            if (element instanceof ExceptionCatch caught) {
                code.handlers.add(new Handler(
                        position(positions, caught.tryStart()),
                        position(positions, caught.tryEnd()),
                        position(positions, caught.handler()),
                        caught.catchType().map(ClassEntry::asInternalName)));
            }
        }
        if (method.treatment().counts()) {
            code.addUp(instructions, positions, new Prices(machine));
        }
        return code;
    }

    private static int position(Map<Label, Integer> positions, Label label) {
        Integer position = positions.get(label);
        if (position == null) {
            throw new IllegalStateException("a label is nowhere");
        }
        return position;
    }

    /** A block is charged as a whole, when control comes to its first instruction. */
    private void addUp(List<Instruction> instructions, Map<Label, Integer> positions, Prices prices) {
        Set<Integer> leaders = leaders(instructions, positions);
        int leader = 0;
        for (int i = 0; i < instructions.size(); i++) {
            if (leaders.contains(i)) {
                leader = i;
            }
            costs[leader] += prices.of(instructions.get(i));
        }
    }

    private Set<Integer> leaders(List<Instruction> instructions, Map<Label, Integer> positions) {
        Set<Integer> leaders = new HashSet<>();
        handlers.forEach(handler -> leaders.add(handler.target));
        for (int i = 0; i < instructions.size(); i++) {
            List<Label> targets = switch (instructions.get(i)) {
                case BranchInstruction branch -> List.of(branch.target());
                case TableSwitchInstruction table -> Switches.targets(table.defaultTarget(), table.cases());
                case LookupSwitchInstruction lookup -> Switches.targets(lookup.defaultTarget(), lookup.cases());
                default -> List.of();
            };
            targets.forEach(target -> leaders.add(position(positions, target)));
            boolean leaves =
                    instructions.get(i) instanceof ReturnInstruction || instructions.get(i) instanceof ThrowInstruction;
            if (leaves || !targets.isEmpty()) {
                leaders.add(i + 1);
            }
        }
        return leaders;
    }

    int locals() {
        return locals;
    }

    int stack() {
        return stack;
    }

    int cost(int instruction) {
        return costs[instruction];
    }

    Step step(int instruction) {
        return steps.get(instruction);
    }

    /** Where an exception goes on, -1 when it leaves the method. */
    int handler(int instruction, Type exception, Machine machine) {
        for (Handler handler : handlers) {
            if (instruction >= handler.start
                    && instruction < handler.end
                    && handler.caught
                            .map(name -> exception.isSubtypeOf(machine.type(name)))
                            .orElse(true)) {
                return handler.target;
            }
        }
        return -1;
    }
}
