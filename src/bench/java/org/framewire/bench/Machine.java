package org.framewire.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** What was measured on; without the machine's name. */
final class Machine {
    private static final Path PROCESSOR = Path.of("/proc/cpuinfo");
    private static final Path MEMORY = Path.of("/proc/meminfo");

    private Machine() {}

    /** Processor, cores that this process may use, memory, Java, and how busy the machine is. */
    static String describe() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return String.format(
                Locale.ROOT,
                "%s, %d cores%s, %s %s (%s); load average %.1f",
                first(PROCESSOR, "model name", System.getProperty("os.arch")) + vectors(),
                Runtime.getRuntime().availableProcessors(),
                memory(),
                System.getProperty("java.vm.name"),
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                load);
    }

    private static String vectors() {
        String flags = " " + first(PROCESSOR, "flags", "") + " ";
        if (flags.contains(" avx512bw ")) {
            return " with AVX-512";
        }
        return flags.contains(" avx2 ") ? " with AVX2" : "";
    }

    private static String memory() {
        String total = first(MEMORY, "MemTotal", "").replaceAll("\\D", "");
        return total.isEmpty() ? "" : String.format(Locale.ROOT, ", %.0f GiB", Long.parseLong(total) / 1048576.0);
    }

    /** The value of the first line of a name, or another where the system has no such file or line. */
    private static String first(Path file, String name, String otherwise) {
        if (!Files.exists(file)) {
            return otherwise;
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(otherwise);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
