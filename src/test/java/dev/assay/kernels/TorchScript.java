package dev.assay.kernels;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A module with one method, in the form in which {@code torch.jit.save} writes it: a zip, stored and not deflated, of the
 * module's source and of a pickled object of its class. So PyTorch runs what is text here, without Python.
 */
final class TorchScript {
    /** Protocol 2: the class {@code __torch__.Form}, made without arguments, its state an empty dictionary. */
    private static final String OBJECT = "\u0080\u0002c__torch__\nForm\n)\u0081}b.";

    private static final String NO_CONSTANTS = "\u0080\u0002).";

    private TorchScript() {}

    /** A module whose {@code forward} takes tensors of these names and has this body. */
    static byte[] module(List<String> parameters, String body) {
        String source = "class Form(Module):\n  __parameters__ = []\n  __buffers__ = []\n"
                + parameters.stream()
                        .map(name -> name + ": Tensor")
                        .collect(Collectors.joining(", ", "  def forward(self: __torch__.Form, ", ") -> Tensor:\n"))
                + body.indent(4);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            store(zip, "form/data.pkl", latin(OBJECT));
            store(zip, "form/code/__torch__.py", source.getBytes(UTF_8));
            store(zip, "form/constants.pkl", latin(NO_CONSTANTS));
            store(zip, "form/version", latin("3\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static void store(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
