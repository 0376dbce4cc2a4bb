package dev.assay.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** CommonMark with tables, formulas and the pictures of the package. */
public final class Markdown {
    private static final Parser PARSER = Parser.builder()
            .extensions(Html.EXTENSIONS)
            .customInlineContentParserFactory(new MathParser.Factory())
            .build();

    private Markdown() {}

    /** Pictures that cannot be shown become what stands for them: their description, else their name. */
    public static String toHtml(String markdown, PictureAddresses addresses) {
        Node text = PARSER.parse(markdown);
        images(text)
                .forEach(image -> addresses
                        .of(image.getDestination())
                        .ifPresentOrElse(image::setDestination, () -> replaceByWords(image)));
        return Html.of(text);
    }

    /** What the text calls its pictures. */
    public static List<String> pictures(String markdown) {
        return images(PARSER.parse(markdown)).stream()
                .map(Image::getDestination)
                .toList();
    }

    /** Whether this is the address of something on another site. */
    public static boolean isElsewhere(String picture) {
        return picture.contains(":") || picture.startsWith("//");
    }

    private static List<Image> images(Node text) {
        List<Image> images = new ArrayList<>();
        text.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                images.add(image);
                visitChildren(image);
            }
        });
        return images;
    }

    /** A picture on another site is linked, so that reading a problem tells no other site who reads it. */
    private static void replaceByWords(Image image) {
        String name = image.getDestination();
        List<Node> words = new ArrayList<>();
        for (Node child = image.getFirstChild(); child != null; child = child.getNext()) {
            words.add(child);
        }
        if (words.isEmpty()) {
            words.add(new Text("[" + name + "]"));
        }
        Optional<Node> link = isElsewhere(name) ? Optional.of(new Link(name, null)) : Optional.empty();
        link.ifPresent(image::insertBefore);
        words.forEach(word -> link.ifPresentOrElse(to -> to.appendChild(word), () -> image.insertBefore(word)));
        image.unlink();
    }
}
