package dev.assay.judging;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a program has printed, in blocks: as it grows nothing is copied, so that it never takes more than what it holds
 * and one block.
 */
final class OutputBlocks {
    private static final int BLOCK = 1 << 16;
    private static final int SMALL = 1 << 9;

    private final long kept;
    private final List<byte[]> blocks = new ArrayList<>();
    private int free;
    private long length;

    private OutputBlocks(long kept) {
        this.kept = kept;
    }

    /** Keeps everything. */
    static OutputBlocks all() {
        return new OutputBlocks(Long.MAX_VALUE);
    }

    /** Keeps what an excerpt is made of. */
    static OutputBlocks beginning() {
        return new OutputBlocks(Excerpt.BYTES);
    }

    void add(byte[] bytes, int count) {
        int wanted = (int) Math.min(count, Math.max(0, kept - length));
        for (int from = 0; from < wanted; ) {
            if (free == 0) {
                // most programs print a line
                free = blocks.isEmpty() ? SMALL : BLOCK;
                blocks.add(new byte[free]);
            }
            byte[] block = blocks.getLast();
            int part = Math.min(free, wanted - from);
            System.arraycopy(bytes, from, block, block.length - free, part);
            free -= part;
            from += part;
        }
        length += count;
    }

    /** Of all that was printed, kept or not. */
    long length() {
        return length;
    }

    /** The bytes that are kept, which are all where all were to be kept. */
    byte[] toByteArray() {
        byte[] all = new byte[held()];
        int at = 0;
        for (byte[] block : blocks) {
            int part = Math.min(block.length, all.length - at);
            System.arraycopy(block, 0, all, at, part);
            at += part;
        }
        return all;
    }

    private int held() {
        return blocks.stream().mapToInt(block -> block.length).sum() - free;
    }

    boolean equalsBytes(byte[] others) {
        if (length != others.length || length > kept) {
            return false;
        }
        int at = 0;
        for (byte[] block : blocks) {
            int part = Math.min(block.length, others.length - at);
            if (!Arrays.equals(block, 0, part, others, at, at + part)) {
                return false;
            }
            at += part;
        }
        return true;
    }

    String text() {
        return new String(toByteArray(), StandardCharsets.UTF_8);
    }

    String excerpt() {
        byte[] first = new byte[Math.min(held(), Excerpt.BYTES)];
        int at = 0;
        for (int i = 0; at < first.length; i++) {
            int part = Math.min(blocks.get(i).length, first.length - at);
            System.arraycopy(blocks.get(i), 0, first, at, part);
            at += part;
        }
        return Excerpt.of(first);
    }

    /** Whether it is nothing but white space. */
    boolean isBlank() {
        return text().isBlank();
    }
}
