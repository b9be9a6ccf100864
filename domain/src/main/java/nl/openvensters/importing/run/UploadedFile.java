package nl.openvensters.importing.run;

import java.nio.file.Path;

/**
 * A file that was uploaded and waits.
 *
 * @param name as the person who uploaded it calls it
 * @param bytes how large it is
 * @param path where it is
 */
public record UploadedFile(String name, long bytes, Path path) {}
