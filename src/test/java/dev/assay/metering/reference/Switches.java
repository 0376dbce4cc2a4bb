package dev.assay.metering.reference;

import java.lang.classfile.Label;
import java.lang.classfile.instruction.SwitchCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Instructions that branch by a number. */
final class Switches {
    private Switches() {}

    static Step of(Label otherwise, List<SwitchCase> cases, ToIntFunction<Label> positions) {
        Map<Integer, Integer> targets = new HashMap<>();
        cases.forEach(each -> targets.put(each.caseValue(), positions.applyAsInt(each.target())));
        int fallback = positions.applyAsInt(otherwise);
        return frame -> frame.goTo(targets.getOrDefault(frame.popInt(), fallback));
    }

    static List<Label> targets(Label otherwise, List<SwitchCase> cases) {
        List<Label> targets = new ArrayList<>();
        targets.add(otherwise);
        cases.forEach(each -> targets.add(each.target()));
        return targets;
    }
}
