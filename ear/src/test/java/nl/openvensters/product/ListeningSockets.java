package nl.openvensters.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Linux knows of the TCP sockets on which processes wait for others, from {@code /proc}. */
final class ListeningSockets {

    private static final String LISTENS = "0A";

    private ListeningSockets() {}

    /**
     * @param process with all that it started
     * @return the address and port of each, such as {@code 127.0.0.1:8080}
     */
    static List<String> of(ProcessHandle process) throws IOException {
        Set<String> own = Stream.concat(Stream.of(process), process.descendants())
                .flatMap(ListeningSockets::inodes)
                .collect(Collectors.toSet());
        List<String> found = new ArrayList<>();
        for (String table : List.of("tcp", "tcp6")) {
            for (String line : Files.readAllLines(Path.of("/proc/net", table))) {
                // number, local address, remote address, state, five more, inode
                String[] columns = line.strip().split(" +");
                if (columns[3].equals(LISTENS) && own.contains("socket:[" + columns[9] + "]")) {
                    found.add(readable(columns[1]));
                }
            }
        }
        return found;
    }

    private static Stream<String> inodes(ProcessHandle process) {
        try (Stream<Path> open = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
            return open.map(ListeningSockets::target).toList().stream();
        } catch (IOException e) {
            // It ended meanwhile.
            return Stream.empty();
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException e) {
            return "";
        }
    }

    /** The kernel writes each four bytes of an address in the order of this machine, which is the lowest first. */
    private static String readable(String kernel) {
        String[] parts = kernel.split(":");
        byte[] bytes = HexFormat.of().parseHex(parts[0]);
        int last = bytes.length - 4;
        boolean mapped = bytes.length == 4 || parts[0].startsWith("0000000000000000FFFF0000");
        String address = mapped
                ? (bytes[last + 3] & 255) + "." + (bytes[last + 2] & 255) + "." + (bytes[last + 1] & 255) + "."
                        + (bytes[last] & 255)
                : parts[0];
        return address + ":" + Integer.parseInt(parts[1], 16);
    }
}
