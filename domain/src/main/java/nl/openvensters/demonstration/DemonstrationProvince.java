package nl.openvensters.demonstration;

import java.io.IOException;
import java.nio.file.Path;
import nl.openvensters.demonstration.province.ProvinceFiles;

/**
 * A fictional province in the file formats of the real sources, dirt included. The same seed and size always give the
 * same bytes. Writing takes no more memory for more schools.
 *
 * @param seed another seed gives another province
 * @param schools how many schools it has today; the files hold those of the past too
 */
public record DemonstrationProvince(long seed, int schools) {

    /** The seed of the demonstration that everybody sees. */
    public static final long SEED = 1953;

    /** @throws IllegalArgumentException when there are no schools, or more than there are codes for */
    public DemonstrationProvince {
        if (schools < 1 || schools > ProvinceFiles.mostSchools()) {
            throw new IllegalArgumentException(
                    "A province has 1 to " + ProvinceFiles.mostSchools() + " schools: " + schools);
        }
    }

    /**
     * Writes the latest state of everything, like a folder of real files.
     *
     * @throws IOException when the folder cannot be made or written
     */
    public void writeTo(Path folder) throws IOException {
        writeTo(folder, Delivery.COMPLETE);
    }

    /**
     * Writes the files of one delivery straight into the folder.
     *
     * @throws IOException when the folder cannot be made or written
     */
    public void writeTo(Path folder, Delivery delivery) throws IOException {
        new ProvinceFiles(seed, schools).write(folder, delivery.year(), delivery == Delivery.COMPLETE);
    }
}
