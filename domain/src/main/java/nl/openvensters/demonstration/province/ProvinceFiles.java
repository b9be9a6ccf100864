package nl.openvensters.demonstration.province;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which files there are, under the kind of names that the sources give them. */
public final class ProvinceFiles {

    /** Writes one file. */
    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private final RegisterFiles register;
    private final PupilFiles pupils;
    private final StaffFile staff;
    private final ResultFiles results;
    private final InspectorateFiles inspectorate;
    private final JudgementFile judgements;
    private final MapFiles maps;
    private final AccountFiles accounts;

    public ProvinceFiles(long seed, int schools) {
        var province = new Province(seed, schools);
        register = new RegisterFiles(province);
        pupils = new PupilFiles(province);
        staff = new StaffFile(province);
        results = new ResultFiles(province);
        inspectorate = new InspectorateFiles(province);
        judgements = new JudgementFile(province);
        maps = new MapFiles(province);
        accounts = new AccountFiles(province);
    }

    /** How many schools there are codes for. */
    public static int mostSchools() {
        return Schools.most();
    }

    /**
     * Writes the files that describe a year; existing ones are replaced.
     *
     * @param year of the last 1 October
     * @param complete with the earlier files of results too
     * @throws IOException when the folder cannot be made or written
     */
    public void write(Path folder, int year, boolean complete) throws IOException {
        Files.createDirectories(folder);
        try {
            files(year, complete).entrySet().parallelStream().forEach(file -> {
                try (var out =
                        new BufferedOutputStream(Files.newOutputStream(folder.resolve(file.getKey())), 1 << 16)) {
                    file.getValue().writeTo(out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                leaveOutEmpty(folder.resolve(file.getKey()));
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Nobody publishes a file without rows: few schools may have no special one among them. */
    private static void leaveOutEmpty(Path file) {
        try (var lines = file.toString().endsWith(".csv") ? Files.lines(file, StandardCharsets.ISO_8859_1) : null) {
            if (lines != null && lines.limit(2).count() < 2) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Content> files(int year, boolean complete) {
        var files = new LinkedHashMap<String, Content>();
        files.put("02.-alle-schoolvestigingen-basisonderwijs.csv", out -> register.locations(out, year));
        files.put("bevoegde-gezagen-po.csv", register::boards);
        files.put("OVERGANGEN_" + (year + 1) + "0113.csv", out -> register.transfers(out, year));
        files.put(
                "06-historisch-overzicht-aantal-leerlingen-per-schoolvestiging.csv", out -> pupils.history(out, year));
        int counted = complete ? year - 1 : year;
        files.put(
                "01.-leerlingen-po-soort-po-cluster-leeftijd-" + years(counted) + ".csv",
                out -> pupils.ages(out, counted));
        files.put("09.-alle-vestigingen-sbo-so-en-vso.csv", out -> register.specialLocations(out, year));
        files.put(
                "leerlingen-po-woonpostcode-vestiging-leeftijd-" + counted + ".csv", out -> pupils.homes(out, counted));
        files.put("01.-onderwijspersoneel-po-in-personen-2011-" + year + ".csv", out -> staff.people(out, year));
        files.put("schoollocaties-" + year + "1122.geo.json", out -> maps.coordinates(out, year));
        files.put("postcodes-4pp.csv", maps::postcodes);
        files.put("gemeenten_" + year + "_wgs84.geojson", out -> maps.borders(out, year));
        files.put("samenwerkingsverbanden-pc4-" + year + ".csv", maps::partnerships);
        files.put("samenwerkingsverbanden-administratienummers.csv", maps::administrationNumbers);
        files.put("oordeel_po_so_vo.csv", out -> judgements.writeTo(out, year));
        files.put(
                "inspectie-leerresultaten-po-" + (year - 2) + "-" + (year - 1) + "-" + year + ".ods",
                out -> inspectorate.learningResults(out, year - 3));
        files.put(
                "schoolweging-" + years(year - 4) + "---" + years(year - 3) + "---" + years(year - 2) + ".ods",
                out -> inspectorate.weighting(out, year - 4));
        files.put("01-balans-" + (year - 5) + "-" + (year - 1) + ".csv", out -> accounts.balances(out, year - 1));
        files.put("lasten-" + (year - 5) + "-" + (year - 1) + ".csv", out -> accounts.costs(out, year - 1));
        putResults(files, year - 1);
        if (complete) {
            putLevels(files, year - 3, true);
            putLevels(files, year - 2, true);
            putResults(files, year - 3);
        } else {
            putLevels(files, year - 1, false);
            if (year > 2023) {
                putLevels(files, year - 2, true);
            }
        }
        return files;
    }

    private void putResults(Map<String, Content> files, int year) {
        files.put("04-leerlingen-bo-sbo-schooladviezen-" + years(year) + ".csv", out -> results.advice(out, year));
        files.put("05.-gemiddelde-eindscores-bo-sbo-" + years(year) + ".csv", out -> results.scores(out, year));
    }

    private void putLevels(Map<String, Content> files, int year, boolean corrected) {
        files.put(
                "10.-leerlingen-bo-referentieniveaus-" + years(year) + ".csv",
                out -> results.levels(out, year, year == 2022, corrected));
    }

    private static String years(int year) {
        return year + "-" + (year + 1);
    }
}
