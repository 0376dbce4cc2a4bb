package dev.assay.metering.reference;

import dev.assay.metering.CostModelData;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Those about numbers. Transcendental functions are the host's: the compiler has its own, with other last digits. */
final class NumberNatives {
    private NumberNatives() {}

    static void addTo(Natives natives) {
        natives.add(
                "java/lang/Float.floatToRawIntBits",
                (_, arguments, _) ->
                        Float.floatToRawIntBits((float) number(arguments[0]).doubleValue()));
        natives.add(
                "java/lang/Float.intBitsToFloat",
                (_, arguments, _) -> Float.intBitsToFloat(number(arguments[0]).intValue()));
        natives.add(
                "java/lang/Double.doubleToRawLongBits",
                (_, arguments, _) ->
                        Double.doubleToRawLongBits(number(arguments[0]).doubleValue()));
        natives.add(
                "java/lang/Double.longBitsToDouble",
                (_, arguments, _) ->
                        Double.longBitsToDouble(number(arguments[0]).longValue()));
        for (Method method : Math.class.getMethods()) {
            if (method.getName().equals("sqrt") || CostModelData.isTranscendental("java/lang/Math", method.getName())) {
                String descriptor = java.lang.invoke.MethodType.methodType(
                                method.getReturnType(), method.getParameterTypes())
                        .descriptorString();
                Native host = (_, arguments, _) -> call(method, arguments);
                natives.add("java/lang/Math." + method.getName() + descriptor, host);
                natives.add("java/lang/StrictMath." + method.getName() + descriptor, host);
            }
        }
    }

    private static Number number(@Nullable Object value) {
        if (value instanceof Number number) {
            return number;
        }
        throw new IllegalStateException("no number: " + value);
    }

    private static @Nullable Object call(Method method, @Nullable Object[] arguments) {
        try {
            return method.invoke(null, arguments);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
