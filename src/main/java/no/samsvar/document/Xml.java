package no.samsvar.document;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** XML trees. Text goes in as nodes, never as markup, so nothing is there to escape. */
final class Xml {

    private Xml() {}

    static Document empty() {
        return builder().newDocument();
    }

    /**
     * Reads XML that may neither declare entities nor fetch anything.
     *
     * @throws IllegalArgumentException when it is not well formed
     */
    static Document parse(String xml) {
        try {
            return builder().parse(new InputSource(new StringReader(xml)));
        } catch (SAXException | IOException e) {
            throw new IllegalArgumentException("Not a drawing: " + e.getMessage(), e);
        }
    }

    /** Adds an element with attributes given as name, value, name, value. */
    static Element add(Element parent, String name, String... attributes) {
        var element = parent.getOwnerDocument().createElement(name);
        for (var i = 0; i < attributes.length; i += 2) {
            element.setAttribute(attributes[i], attributes[i + 1]);
        }
        parent.appendChild(element);
        return element;
    }

    /** Adds text, with a {@code br} for each line break. */
    static void text(Element parent, String text) {
        var tree = parent.getOwnerDocument();
        var first = true;
        for (var line : Printed.clean(text).split("\n", -1)) {
            if (!first) {
                add(parent, "br");
            }
            parent.appendChild(tree.createTextNode(line));
            first = false;
        }
    }

    private static DocumentBuilder builder() {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
