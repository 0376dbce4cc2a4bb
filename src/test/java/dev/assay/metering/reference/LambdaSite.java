package dev.assay.metering.reference;

import dev.assay.metering.CostModelData;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.LambdaMetafactory;
import java.util.ArrayList;
import java.util.List;

/** Where lambdas are made. */
final class LambdaSite {
    private LambdaSite() {}

    static Dynamics.Site of(Method method, InvokeDynamicInstruction dynamic) {
        List<ConstantDesc> arguments = dynamic.bootstrapArgs();
        if (!(arguments.get(0) instanceof MethodTypeDesc erased)
                || !(arguments.get(1) instanceof DirectMethodHandleDesc called)
                || !(arguments.get(2) instanceof MethodTypeDesc instantiated)) {
            throw new NotSupported("a lambda of another kind");
        }
        MethodTypeDesc type = dynamic.typeSymbol();
        List<ClassDesc> captured = type.parameterList();
        String kind = type.returnType().descriptorString();
        // references that are written as calls are methods of the class, wherever in it they are made
        boolean own = method.type().isOwn();
        boolean counted = own || CostModelData.counts(method.type().name());
        Lambda.Shape shape = new Lambda.Shape(called, erased, instantiated, captured, own, counted);
        boolean bound = called.kind() == DirectMethodHandleDesc.Kind.VIRTUAL
                || called.kind() == DirectMethodHandleDesc.Kind.INTERFACE_VIRTUAL;
        List<String> also = alsoImplements(arguments);
        return (machine, values) -> {
            Type function = machine.typeOfDescriptor(kind);
            if (bound && values.length > 0 && values[0] == null) {
                throw new NotSupported("a method of null");
            }
            Instance made = Type.lambda(
                            function,
                            machine.type("java/lang/Object"),
                            also.stream().map(machine::typeOfDescriptor).toList())
                    .instantiate();
            made.stand(new Lambda(shape, values));
            return made;
        };
    }

    /** What a lambda is cast to beside its function. */
    private static List<String> alsoImplements(List<ConstantDesc> arguments) {
        List<String> also = new ArrayList<>();
        if (arguments.size() > 3 && arguments.get(3) instanceof Integer flags) {
            if ((flags & LambdaMetafactory.FLAG_SERIALIZABLE) != 0) {
                also.add("Ljava/io/Serializable;");
            }
            for (ConstantDesc marker : arguments.subList(4, arguments.size())) {
                if (marker instanceof ClassDesc type) {
                    also.add(type.descriptorString());
                }
            }
        }
        return also;
    }
}
