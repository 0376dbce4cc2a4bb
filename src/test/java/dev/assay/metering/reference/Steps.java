package dev.assay.metering.reference;

import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.NopInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.util.Map;

/** What instructions do, by family. */
final class Steps {
    private final Machine machine;
    private final Method method;
    private final Map<Label, Integer> positions;

    Steps(Machine machine, Method method, Map<Label, Integer> positions) {
        this.machine = machine;
        this.method = method;
        this.positions = positions;
    }

    Step of(Instruction instruction) {
        return switch (instruction) {
            case LoadInstruction load -> {
                int slot = load.slot();
                yield frame -> frame.push(frame.local(slot));
            }
            case StoreInstruction store -> {
                int slot = store.slot();
                yield frame -> frame.setLocal(slot, frame.pop());
            }
            case IncrementInstruction increment -> Arithmetic.increment(increment.slot(), increment.constant());
            case ConstantInstruction constant -> Constants.of(machine, constant.constantValue());
            case StackInstruction stack -> StackMoves.of(stack.opcode());
            case OperatorInstruction operator -> Arithmetic.of(machine, operator.opcode());
            case ConvertInstruction convert -> Conversions.of(convert.opcode());
            case BranchInstruction branch -> Jumps.of(branch.opcode(), at(branch.target()));
            case TableSwitchInstruction table -> Switches.of(table.defaultTarget(), table.cases(), this::at);
            case LookupSwitchInstruction lookup -> Switches.of(lookup.defaultTarget(), lookup.cases(), this::at);
            case ReturnInstruction returned ->
                returned.opcode() == Opcode.RETURN ? frame -> frame.returns(null) : frame -> frame.returns(frame.pop());
            case ThrowInstruction _ -> machine::raise;
            case FieldInstruction field -> Fields.of(machine, field);
            case ArrayLoadInstruction load -> ArrayElements.load(machine, load.opcode());
            case ArrayStoreInstruction store -> ArrayElements.store(machine, store.opcode());
            case NewObjectInstruction made ->
                ObjectSteps.made(machine, made.className().asInternalName());
            case NewPrimitiveArrayInstruction array ->
                ObjectSteps.array(machine, "[" + array.typeKind().upperBound().descriptorString());
            case NewReferenceArrayInstruction array ->
                ObjectSteps.array(machine, Machine.arrayOf(array.componentType().asInternalName()));
            case NewMultiArrayInstruction arrays ->
                ObjectSteps.arrays(machine, arrays.arrayType().asInternalName(), arrays.dimensions());
            case TypeCheckInstruction check ->
                check.opcode() == Opcode.CHECKCAST
                        ? ObjectSteps.cast(machine, check.type().asInternalName())
                        : ObjectSteps.isInstance(machine, check.type().asInternalName());
            case InvokeInstruction call -> Calls.of(machine, call);
            case InvokeDynamicInstruction dynamic -> Dynamics.of(machine, method, dynamic);
            case MonitorInstruction _ -> frame -> machine.nonNull(frame.pop());
            case NopInstruction _ -> _ -> {};
            default -> throw new NotSupported("instruction " + instruction);
        };
    }

    private int at(Label label) {
        Integer position = positions.get(label);
        if (position == null) {
            throw new IllegalStateException("a label is nowhere");
        }
        return position;
    }
}
