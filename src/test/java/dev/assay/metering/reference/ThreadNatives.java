package dev.assay.metering.reference;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Those of {@code Thread}. A thread runs from its start to its end while the one that has started it waits. */
final class ThreadNatives {
    private static final String THREAD = "java/lang/Thread";
    private static final String VIRTUAL = "java/lang/VirtualThread";
    private static final int ENDED = 2;
    private static final int RUNNABLE = 5;

    private ThreadNatives() {}

    static void addTo(Natives natives) {
        AtomicLong identifiers = new AtomicLong(100);
        natives.add(THREAD + ".currentThread", (machine, _, _) -> current(machine));
        natives.add(THREAD + ".currentCarrierThread", (machine, _, _) -> machine.carrier());
        natives.add(THREAD + ".getNextThreadIdOffset", (_, _, _) -> 0L);
        natives.add(THREAD + ".start0", (machine, arguments, _) -> {
            Instance thread = ObjectSteps.instance(arguments[0]);
            Instance holder = ObjectSteps.instance(thread.get("holder"));
            thread.set("eetop", 1L);
            holder.set("threadStatus", RUNNABLE);
            run(machine, thread, thread, "run()V");
            thread.set("eetop", 0L);
            holder.set("threadStatus", ENDED);
            return null;
        });
        natives.add(THREAD + "$ThreadIdentifiers.next", (_, _, _) -> identifiers.incrementAndGet());
        for (String ignored : new String[] {
            "ensureMaterializedForStackWalk",
            "setPriority0",
            "setNativeName",
            "yield0",
            "sleepNanos0",
            "clearInterruptEvent"
        }) {
            natives.add(THREAD + "." + ignored, (_, _, _) -> null);
        }
        natives.add(THREAD + ".findScopedValueBindings", (_, _, _) -> null);
        natives.add(THREAD + ".scopedValueBindings", (_, _, _) -> null);
        natives.add(
                THREAD + ".genThreadName",
                (machine, _, _) -> machine.strings().of("Thread-" + identifiers.incrementAndGet()));
        natives.add(THREAD + ".holdsLock", (_, _, _) -> 1);
        natives.add("java/lang/ThreadBuilders.newVirtualThread", (machine, arguments, _) -> {
            Instance made = machine.type(VIRTUAL).instantiate();
            made.stand(machine.nonNull(arguments[arguments.length - 1]));
            return made;
        });
        natives.add(VIRTUAL + ".start()V", (machine, arguments, _) -> {
            Instance thread = ObjectSteps.instance(arguments[0]);
            if (!(thread.host() instanceof Instance task)) {
                throw new NotSupported("a virtual thread of another kind");
            }
            run(machine, thread, task, "run()V");
            return null;
        });
        natives.add(VIRTUAL + ".<clinit>", (_, _, _) -> null);
        natives.add(VIRTUAL + ".getAndClearInterrupt", (_, _, _) -> 0);
        natives.add(VIRTUAL + ".alive", (_, _, _) -> 0);
    }

    private static void run(Machine machine, Instance thread, Instance task, String key) {
        Instance before = current(machine);
        Tally.State counted = machine.tally().state();
        machine.runs(thread);
        machine.tally().resume();
        try {
            Calls.onReceiver(machine, machine.type("java/lang/Runnable"), key, false, false, task);
        } catch (Thrown thrown) {
            throw new NotSupported("a thread that ends by " + Machine.describe(thrown));
        } finally {
            machine.tally().restore(counted);
            machine.runs(before);
        }
    }

    private static Instance current(Machine machine) {
        Instance running = machine.thread();
        if (running == null) {
            running = main(machine);
            machine.runs(running);
        }
        return running;
    }

    /** The JVM makes it by hand, too. */
    private static Instance main(Machine machine) {
        Instance group = machine.type("java/lang/ThreadGroup").instantiate();
        group.set("maxPriority", 10);
        Instance holder = machine.type(THREAD + "$FieldHolder").instantiate();
        holder.set("group", group);
        holder.set("priority", 5);
        holder.set("threadStatus", RUNNABLE);
        Instance thread = machine.type(THREAD).instantiate();
        thread.set("holder", holder);
        thread.set("eetop", 1L);
        thread.set("name", (@Nullable Object) machine.strings().intern("main"));
        return thread;
    }
}
