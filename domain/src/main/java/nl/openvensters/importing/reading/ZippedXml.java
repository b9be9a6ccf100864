package nl.openvensters.importing.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The XML of one part of a zipped spreadsheet ({@code content.xml}, {@code xl/worksheets/sheet1.xml}), event by event.
 * What refers outside itself or unpacks to an absurd size is refused, and what is damaged is told as that.
 */
final class ZippedXml implements AutoCloseable {

    private static final long MOST_MEGABYTES = 1024;

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final ZipFile zip;
    private final CountedInput in;
    private final long size;
    private final long readBefore;
    private final XMLStreamReader xml;

    private ZippedXml(ZipFile zip, CountedInput in, long size, long readBefore, XMLStreamReader xml) {
        this.zip = zip;
        this.in = in;
        this.size = size;
        this.readBefore = readBefore;
        this.xml = xml;
    }

    /** @throws UnreadableDocument when the file is a broken zip, or has no such part */
    static ZippedXml open(Path file, String part) throws IOException {
        return openIfThere(file, part, 0).orElseThrow(() -> new UnreadableDocument("zip"));
    }

    /** @param readBefore how many bytes of other parts were unpacked: together they may not be absurdly many either */
    static Optional<ZippedXml> openIfThere(Path file, String part, long readBefore) throws IOException {
        ZipFile zip = zip(file);
        try {
            ZipEntry content = zip.getEntry(part);
            if (content == null) {
                zip.close();
                return Optional.empty();
            }
            refuseLargerThan(readBefore + content.getSize());
            CountedInput in = new CountedInput(zip.getInputStream(content));
            XMLStreamReader xml = XML.createXMLStreamReader(new BufferedInputStream(in, 1 << 16));
            return Optional.of(new ZippedXml(zip, in, Math.max(1, content.getSize()), readBefore, xml));
        } catch (IOException e) {
            zip.close();
            throw e;
        } catch (XMLStreamException e) {
            zip.close();
            throw UnreadableDocument.broken(e);
        }
    }

    /** Whether the zip has a part. */
    static boolean has(Path file, String part) throws IOException {
        try (ZipFile zip = zip(file)) {
            return zip.getEntry(part) != null;
        }
    }

    private static ZipFile zip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new UnreadableDocument("zip-broken");
        }
    }

    /** How much of it has been read, from 0 up to and including 1. */
    double fractionRead() {
        return Math.min(1, (double) in.count() / size);
    }

    /** How many bytes of this part and those before it were unpacked. */
    long bytesRead() {
        return readBefore + in.count();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Goes on; @return one of {@link XMLStreamConstants} */
    int next() throws IOException {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableDocument("doctype");
            }
            refuseLargerThan(bytesRead());
            return event;
        } catch (XMLStreamException | java.util.NoSuchElementException e) {
            throw UnreadableDocument.broken(e);
        } catch (RuntimeException e) {
            // The parser of the JDK lets some damage escape as such.
            throw UnreadableDocument.broken(e);
        }
    }

    /** Whether it stands at the begin of this element. */
    boolean starts(String namespace, String name) {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT
                && xml.getLocalName().equals(name)
                && namespace.equals(xml.getNamespaceURI());
    }

    /** The same, in whatever namespace: that of a workbook is not the same in its strict form. */
    boolean starts(String name) {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT
                && xml.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(name);
    }

    /** Whether it stands at the end of this element. */
    boolean ends(String namespace, String name) {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(name)
                && namespace.equals(xml.getNamespaceURI());
    }

    /** Goes to the end of the element at the begin of which it stands. */
    void skipElement() throws IOException {
        for (int depth = 1; depth > 0; ) {
            int event = next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    String namespace() {
        return xml.getNamespaceURI();
    }

    String name() {
        return xml.getLocalName();
    }

    /** The value of an attribute of the element; null when it has none such. */
    String attribute(String namespace, String name) {
        return xml.getAttributeValue(namespace, name);
    }

    /** Adds the characters at which it stands, if it stands at any. */
    void appendTo(StringBuilder text) {
        if (!xml.isCharacters()) {
            return;
        }
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    private static void refuseLargerThan(long bytes) throws UnreadableDocument {
        if (bytes > MOST_MEGABYTES << 20) {
            throw new UnreadableDocument("too-large", MOST_MEGABYTES);
        }
    }
}
