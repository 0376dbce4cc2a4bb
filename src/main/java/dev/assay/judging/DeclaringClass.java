package dev.assay.judging;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The class of the library that declares a member. A program may write a subclass before it: {@code
 * SimpleTimeZone.setDefault} is {@code TimeZone.setDefault}.
 */
final class DeclaringClass {
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private DeclaringClass() {}

    /** By internal name; the class that was asked for, when none of its superclasses has such a member. */
    static String of(String type, String member) {
        return KNOWN.computeIfAbsent(type + "." + member, _ -> find(type, member));
    }

    private static String find(String type, String member) {
        try {
            for (Class<?> each = Class.forName(type.replace('/', '.'), false, null);
                    each != null;
                    each = each.getSuperclass()) {
                if (declares(each, member)) {
                    return each.getName().replace('.', '/');
                }
            }
        } catch (ClassNotFoundException ofAnotherModule) {
            // which no program of a guest has
        }
        return type;
    }

    private static boolean declares(Class<?> type, String member) {
        return Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(method -> method.getName().equals(member))
                || Arrays.stream(type.getDeclaredFields())
                        .anyMatch(field -> field.getName().equals(member));
    }
}
