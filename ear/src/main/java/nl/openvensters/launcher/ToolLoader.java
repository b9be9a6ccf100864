package nl.openvensters.launcher;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Loads {@link Tools} and the libraries that it needs apart from the rest of the JVM. Both sides share the JDK and the
 * types of this package, nothing else.
 */
final class ToolLoader extends URLClassLoader {

    private static final String SHARED = ToolLoader.class.getPackageName() + ".";
    private static final String TOOLS = SHARED + "tools.";

    static {
        registerAsParallelCapable();
    }

    private ToolLoader(URL[] libraries) {
        super(libraries, ClassLoader.getPlatformClassLoader());
    }

    /**
     * Loads the tools and makes their class loader that of the current thread, because libraries look there for what
     * they need.
     *
     * @param folder the jars
     * @param ownClasses jar or folder of the launcher's own classes
     */
    static Tools load(Path folder, Path ownClasses) throws IOException, ReflectiveOperationException {
        List<URL> libraries = new ArrayList<>();
        libraries.add(url(ownClasses));
        try (Stream<Path> jars = Files.list(folder)) {
            jars.filter(jar -> jar.toString().endsWith(".jar"))
                    .sorted()
                    .map(ToolLoader::url)
                    .forEach(libraries::add);
        }
        ToolLoader loader = new ToolLoader(libraries.toArray(URL[]::new));
        Thread.currentThread().setContextClassLoader(loader);
        return (Tools) Class.forName(TOOLS + "LauncherTools", true, loader)
                .getConstructor()
                .newInstance();
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(path.toString(), e);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        return name.startsWith(SHARED) && !name.startsWith(TOOLS)
                ? ToolLoader.class.getClassLoader().loadClass(name)
                : super.findClass(name);
    }
}
