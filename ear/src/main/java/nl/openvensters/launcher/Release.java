package nl.openvensters.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The EAR. Payara Micro refuses to deploy one, so its web modules are taken out and deployed one by one, under the
 * context roots that its {@code application.xml} gives.
 */
final class Release {

    /**
     * A web application of the release.
     *
     * @param name for the server's log
     * @param contextRoot {@code /} or a path with a leading slash
     * @param war the file
     */
    record WebModule(String name, String contextRoot, Path war) {}

    private final Path ear;

    Release(Path ear) {
        this.ear = ear;
    }

    /**
     * Takes the web modules out.
     *
     * @param into an existing folder
     * @return in the order of {@code application.xml}
     * @throws IOException when the EAR cannot be read or the folder cannot be written
     */
    List<WebModule> unpack(Path into) throws IOException {
        try (JarFile archive = new JarFile(ear.toFile())) {
            NodeList declared = descriptor(archive).getElementsByTagName("web");
            List<WebModule> modules = new ArrayList<>();
            for (int i = 0; i < declared.getLength(); i++) {
                Element web = (Element) declared.item(i);
                String uri = text(web, "web-uri");
                String root = text(web, "context-root");
                Path war = into.resolve(Path.of(uri).getFileName().toString());
                try (InputStream content = archive.getInputStream(entry(archive, uri))) {
                    Files.copy(content, war, StandardCopyOption.REPLACE_EXISTING);
                }
                String name = war.getFileName().toString().replaceFirst("(-[0-9].*)?\\.war$", "");
                modules.add(new WebModule(name, root.startsWith("/") ? root : "/" + root, war));
            }
            return modules;
        }
    }

    private static Document descriptor(JarFile archive) throws IOException {
        try (InputStream xml = archive.getInputStream(entry(archive, "META-INF/application.xml"))) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            return factory.newDocumentBuilder().parse(xml);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("The release has no readable application.xml", e);
        }
    }

    private static ZipEntry entry(JarFile archive, String name) throws IOException {
        ZipEntry entry = archive.getEntry(name);
        if (entry == null) {
            throw new IOException("The release lacks " + name);
        }
        return entry;
    }

    private static String text(Element parent, String tag) {
        return parent.getElementsByTagName(tag).item(0).getTextContent().strip();
    }
}
