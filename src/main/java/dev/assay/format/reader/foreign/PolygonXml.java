package dev.assay.format.reader.foreign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** XML without entities and other documents. */
final class PolygonXml {
    private PolygonXml() {}

    static Element read(byte[] xml) throws SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Thrown());
            return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException("every Java reads XML from memory", e);
        }
    }

    /** The elements of this name, each step within those of the one before. */
    static List<Element> all(Element from, String... names) {
        List<Element> found = List.of(from);
        for (String name : names) {
            List<Element> next = new ArrayList<>();
            for (Element each : found) {
                for (Node child = each.getFirstChild(); child != null; child = child.getNextSibling()) {
                    if (child instanceof Element element && element.getTagName().equals(name)) {
                        next.add(element);
                    }
                }
            }
            found = next;
        }
        return found;
    }

    static Optional<Element> first(Element from, String... names) {
        return all(from, names).stream().findFirst();
    }

    /** The text of the first such element, empty when there is none. */
    static String text(Element from, String... names) {
        return first(from, names).map(Element::getTextContent).orElse("").strip();
    }

    /** Else the parser prints on standard error. */
    private static final class Thrown implements ErrorHandler {
        @Override
        public void warning(SAXParseException warning) {}

        @Override
        public void error(SAXParseException error) throws SAXParseException {
            throw error;
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXParseException {
            throw error;
        }
    }
}
