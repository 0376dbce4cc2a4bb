package dev.assay.isolation;

import java.lang.classfile.ClassModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a program uses of the library, read from its class files before it runs. Each member is looked up in the class that
 * declares it, through the program's own classes and interfaces, whatever class is written before it.
 *
 * @param firstDisallowed something that could leave a trace for a later test
 * @param asksOwnIdentity whether it may ask objects for their hashes that its classes keep: they must be loaded anew
 */
public record ProgramApiUse(Optional<String> firstDisallowed, boolean asksOwnIdentity) {
    /** Classes of the library's packages are taken from there, whatever a program brings. */
    private static final Pattern PACKAGES_OF_THE_JDK = Pattern.compile("(java|javax|jdk|sun|com/sun)/.*");

    /** @throws RuntimeException for class files that no compiler writes */
    public static ProgramApiUse of(List<ClassModel> types, ApiAllowlist allowed) {
        return new Reader(types, allowed).read();
    }

    private static final class Reader {
        private final Map<String, ClassModel> own = new HashMap<>();
        private final ApiAllowlist allowed;
        private boolean asks;
        private @Nullable String handedOut;
        private boolean ownIdentities;

        Reader(List<ClassModel> types, ApiAllowlist allowed) {
            this.allowed = allowed;
            types.forEach(type -> own.put(type.thisClass().asInternalName(), type));
        }

        ProgramApiUse read() {
            String disallowed = null;
            for (ClassModel type : own.values()) {
                disallowed = disallowed == null ? disallowed(type) : disallowed;
            }
            // together they would show whether an earlier test has asked the same object
            disallowed = disallowed == null && asks ? handedOut : disallowed;
            return new ProgramApiUse(
                    Optional.ofNullable(disallowed).map(name -> name.replace('/', '.')), asks && ownIdentities);
        }

        private @Nullable String disallowed(ClassModel type) {
            if (PACKAGES_OF_THE_JDK.matcher(type.thisClass().asInternalName()).matches()) {
                return type.thisClass().asInternalName();
            }
            for (PoolEntry entry : type.constantPool()) {
                String disallowed = switch (entry) {
                    case MemberRefEntry member -> disallowed(member);
                    case InvokeDynamicEntry dynamic ->
                        disallowedMade(dynamic.type().stringValue());
                    default -> null;
                };
                if (disallowed != null) {
                    return disallowed;
                }
            }
            for (ClassEntry implemented : type.interfaces()) {
                if (!mayImplement(implemented.asInternalName())) {
                    return implemented.asInternalName();
                }
            }
            for (MethodModel method : type.methods()) {
                if (method.methodName().equalsString("finalize")) {
                    return "finalize";
                }
                noteClassConstants(method);
            }
            return null;
        }

        private @Nullable String disallowed(MemberRefEntry member) {
            String owner = member.owner().asInternalName();
            String name = member.name().stringValue() + member.type().stringValue();
            Character sign = sign(owner.startsWith("[") ? "java/lang/Object" : owner, name, new HashSet<>());
            if (sign == null) {
                // nobody has it, or a JDK that is newer than the list
                return owner + "." + member.name();
            }
            boolean ofARecord = own.containsKey(owner) && name.equals("hashCode()I");
            asks |= ofARecord || sign == AllowlistFormat.ASKS || sign == AllowlistFormat.BOTH;
            boolean hands = sign == AllowlistFormat.HANDS_OUT || sign == AllowlistFormat.BOTH;
            if (hands && !isGetClass(name)) {
                handedOut = owner + "." + member.name();
            }
            return sign == AllowlistFormat.REFUSED ? owner + "." + member.name() : null;
        }

        /** The sign of a member of the library, plain for one of the program, null if there is none. */
        private @Nullable Character sign(@Nullable String owner, String member, Set<String> visited) {
            if (owner == null || !visited.add(owner)) {
                return null;
            }
            ClassModel type = own.get(owner);
            if (type == null) {
                return allowed.find(owner, member, new HashSet<>());
            }
            if (declares(type, member)) {
                return AllowlistFormat.PLAIN;
            }
            // JVMS 5.4.3.3 asks superclasses first; here the more suspicious of the two counts
            Character found =
                    sign(type.superclass().map(ClassEntry::asInternalName).orElse(null), member, visited);
            for (ClassEntry each : type.interfaces()) {
                Character inherited = sign(each.asInternalName(), member, visited);
                found = found == null || (inherited != null && inherited == AllowlistFormat.REFUSED)
                        ? inherited
                        : found;
            }
            return found;
        }

        private static boolean declares(ClassModel type, String member) {
            return type.methods().stream()
                            .anyMatch(m -> member.equals(m.methodName().stringValue()
                                    + m.methodType().stringValue()))
                    || type.fields().stream()
                            .anyMatch(f -> member.equals(
                                    f.fieldName().stringValue() + f.fieldType().stringValue()));
        }

        /** A lambda is an object of an interface. One that takes nothing along is made once, and kept with its class. */
        private @Nullable String disallowedMade(String factory) {
            String made = factory.substring(factory.indexOf(')') + 1);
            ownIdentities |= factory.startsWith("()");
            String type = made.startsWith("L") ? made.substring(1, made.length() - 1) : "";
            return type.isEmpty() || type.equals("java/lang/String") || mayImplement(type) ? null : type;
        }

        private boolean mayImplement(String type) {
            return own.containsKey(type)
                    || allowed.sign(type, AllowlistFormat.IMPLEMENTING + "()V") != AllowlistFormat.REFUSED;
        }

        /** Classes are objects that live long. Those that are only compared, or asked for their names, do not matter. */
        private void noteClassConstants(MethodModel method) {
            if (method.code().isEmpty()) {
                return;
            }
            List<Instruction> code = new ArrayList<>();
            method.code().get().forEach(element -> {
                if (element instanceof Instruction instruction) {
                    code.add(instruction);
                }
            });
            for (int i = 0; i < code.size(); i++) {
                if (isClass(code.get(i)) && !isOnlyCompared(code, i)) {
                    noteClass(code.get(i));
                }
            }
        }

        private void noteClass(Instruction instruction) {
            if (instruction instanceof ConstantInstruction.LoadConstantInstruction constant
                    && constant.constantEntry() instanceof ClassEntry named
                    && own.containsKey(named.asInternalName())) {
                ownIdentities = true;
            } else {
                handedOut = "java/lang/Class";
            }
        }

        private static boolean isClass(Instruction instruction) {
            return switch (instruction) {
                case InvokeInstruction call ->
                    isGetClass(call.name().stringValue() + call.type().stringValue());
                case ConstantInstruction.LoadConstantInstruction constant ->
                    constant.constantEntry() instanceof ClassEntry;
                default -> false;
            };
        }

        private static boolean isGetClass(String member) {
            return member.equals("getClass()Ljava/lang/Class;");
        }

        private static boolean isOnlyCompared(List<Instruction> code, int at) {
            int next = at + 1;
            if (next + 1 < code.size() && code.get(next) instanceof LoadInstruction && isClass(code.get(next + 1))) {
                next += 2;
            } else if (next < code.size() && isClass(code.get(next))) {
                next++;
            }
            Instruction use = next < code.size() ? code.get(next) : null;
            return switch (use) {
                case BranchInstruction branch ->
                    branch.opcode() == Opcode.IF_ACMPEQ || branch.opcode() == Opcode.IF_ACMPNE;
                case InvokeInstruction call ->
                    call.owner().asInternalName().equals("java/lang/Class")
                            && next == at + 1
                            && !call.type().stringValue().endsWith("Ljava/lang/Class;")
                            && call.type().stringValue().startsWith("()");
                case null, default -> false;
            };
        }
    }
}
