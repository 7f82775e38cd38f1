package no.samsvar.decision.dmn;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements each on a line of its own, further in by how deep they are. */
final class Xml {

    private final XMLStreamWriter out;
    private int depth;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    static void write(OutputStream file, String root, String namespace, Content content)
            throws XMLStreamException {
        var out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(file, "UTF-8");
        out.writeStartDocument("UTF-8", "1.0");
        out.writeCharacters("\n");
        out.writeStartElement(root);
        out.writeDefaultNamespace(namespace);
        var xml = new Xml(out);
        xml.depth = 1;
        content.in(xml);
        out.writeCharacters("\n");
        out.writeEndElement();
        out.writeCharacters("\n");
        out.writeEndDocument();
        out.flush();
    }

    Xml with(String attribute, String value) throws XMLStreamException {
        out.writeAttribute(attribute, value);
        return this;
    }

    void element(String name, Content content) throws XMLStreamException {
        line();
        out.writeStartElement(name);
        depth++;
        content.in(this);
        depth--;
        line();
        out.writeEndElement();
    }

    void empty(String name, Content attributes) throws XMLStreamException {
        line();
        out.writeEmptyElement(name);
        attributes.in(this);
    }

    void text(String name, String text) throws XMLStreamException {
        line();
        out.writeStartElement(name);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    private void line() throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** What stands in an element: first its attributes, then what is inside. */
    interface Content {
        void in(Xml xml) throws XMLStreamException;
    }
}
