package org.framewire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the job jar holds, and whether its lists say so. */
class JobJarIT {
    private static final Pattern COORDINATES =
            Pattern.compile("([\\w.-]+:[\\w.-]+:[\\w.-]+)(?: - |$)", Pattern.MULTILINE);

    private static ZipFile jar;

    @BeforeAll
    static void open() throws IOException {
        jar = new ZipFile(System.getProperty("framewire.job.jar"));
    }

    @AfterAll
    static void close() throws IOException {
        jar.close();
    }

    @Test
    void every_library_that_tells_its_name_is_listed_with_its_licence() throws IOException {
        TreeSet<String> listed = coordinates(text("META-INF/THIRD-PARTY.txt"));
        listed.addAll(coordinates(text("META-INF/THIRD-PARTY-packed-in.txt")));

        assertThat(listed).containsAll(named()).contains("org.jsoup:jsoup:1.24.1");
        assertThat(text("META-INF/THIRD-PARTY.txt").lines().filter(line -> !line.isBlank()))
                .allMatch(line -> line.startsWith("Lists of ") || line.startsWith("     ("));
    }

    @Test
    void the_licence_is_in_it_and_spark_is_not() throws IOException {
        assertThat(text("META-INF/LICENSE")).isEqualTo(Files.readString(Path.of("LICENSE")));
        assertThat(jar.stream().map(ZipEntry::getName))
                .contains("org/framewire/cli/Framewire.class")
                .noneMatch(name -> name.startsWith("org/apache/spark/")
                        || name.startsWith("org/apache/hadoop/")
                        || name.startsWith("scala/"));
    }

    @Test
    void the_bill_of_materials_has_the_libraries_of_the_list_each_with_a_hash() throws IOException {
        Path file = Path.of(System.getProperty("framewire.sbom"));
        Assumptions.assumeTrue(Files.exists(file), "no bill of materials: the profile sbom makes one");
        String bill = Files.readString(file);
        List<String> urls = Pattern.compile("\"purl\" : \"pkg:maven/([^\"?]+)")
                .matcher(bill)
                .results()
                .map(found -> found.group(1).replace('/', ':').replace('@', ':'))
                .toList();

        assertThat(urls).containsAll(coordinates(text("META-INF/THIRD-PARTY.txt")));
        assertThat(Pattern.compile("\"alg\" : \"SHA-256\"").matcher(bill).results())
                .hasSizeGreaterThanOrEqualTo(urls.size());
    }

    /** The libraries whose jars say by Maven's files what they are, but for the project itself. */
    private static List<String> named() {
        return jar.stream()
                .filter(entry -> entry.getName().matches("META-INF/maven/.*/pom\\.properties"))
                .map(JobJarIT::named)
                .filter(name -> !name.startsWith("org.framewire:"))
                .toList();
    }

    private static String named(ZipEntry entry) {
        Properties properties = new Properties();
        try (InputStream in = jar.getInputStream(entry)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Stream.of("groupId", "artifactId", "version")
                .map(properties::getProperty)
                .collect(Collectors.joining(":"));
    }

    private static TreeSet<String> coordinates(String list) {
        return COORDINATES
                .matcher(list)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(String entry) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getEntry(entry))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
