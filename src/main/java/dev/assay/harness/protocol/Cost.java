package dev.assay.harness.protocol;

import java.util.ArrayList;
import java.util.List;

/**
 * What a test cost, in a metered guest.
 *
 * @param cost bytecodes executed, with the charges of the cost model
 * @param io what of the cost the library did in order to read, parse and print
 * @param objects made, arrays and boxes among them
 * @param bytes of these objects together
 * @param lines bytecodes by source line, when they were asked for
 */
public record Cost(long cost, long io, long objects, long bytes, List<Line> lines) {

    /** One source line that was executed, with what the library did for it. */
    public record Line(int line, long count) {}

    /** What the program did besides. */
    public long algorithm() {
        return cost - io;
    }

    /** With at most so much taken as reading, parsing and printing: the rest is the algorithm's. */
    public Cost withIoOfAtMost(long most) {
        return new Cost(cost, Math.min(io, most), objects, bytes, lines);
    }

    public byte[] toBytes() {
        PayloadWriter out = new PayloadWriter();
        out.writeLong(cost).writeLong(io).writeLong(objects).writeLong(bytes).writeInt(lines.size());
        for (Line each : lines) {
            out.writeInt(each.line()).writeLong(each.count());
        }
        return out.toBytes();
    }

    public static Cost read(PayloadReader in) throws MalformedFrameException {
        long cost = in.readLong();
        long io = in.readLong();
        long objects = in.readLong();
        long bytes = in.readLong();
        List<Line> lines = new ArrayList<>();
        for (int left = in.readCount(12); left > 0; left--) {
            lines.add(new Line(in.readInt(), in.readLong()));
        }
        in.expectEnd();
        return new Cost(cost, io, objects, bytes, List.copyOf(lines));
    }
}
