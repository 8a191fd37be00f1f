package org.framewire.network;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.framewire.Sha256;
import org.framewire.UserError;
import org.framewire.json.Json;
import org.framewire.scoring.ModelCard;

/** The file format of {@link ModelBundle}. */
final class BundleFile {
    /** The version of the format; a bundle of another one is refused. */
    static final int FORMAT = 1;

    private static final String CARD = "card.json";
    private static final String VOCABULARY = "vocabulary.txt";
    private static final String WEIGHTS = "weights.bin";
    private static final List<String> ENTRIES = List.of(CARD, VOCABULARY, WEIGHTS);
    private static final int[] LARGEST = {1 << 20, 16 << 20, 128 << 20};
    private static final String WHAT = "not a model bundle";

    /** The first entry. */
    record Header(int format, Architecture architecture, int vocabularyBytes, int weightsBytes, ModelCard card) {}

    private BundleFile() {}

    static ModelBundle read(InputStream in, String where) throws IOException {
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8);
        byte[][] entries = new byte[ENTRIES.size()][];
        try {
            for (int i = 0; i < entries.length; i++) {
                entries[i] = entry(zip, i, where);
            }
            ZipEntry more = zip.getNextEntry();
            if (more != null) {
                throw new UserError(WHAT, where, "an entry " + more.getName(), "nothing after " + WEIGHTS);
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new UserError(WHAT, where, "a damaged zip: " + e.getMessage(), "a whole zip of " + ENTRIES, e);
        }
        Header header = header(entries[0], where);
        check(VOCABULARY, entries[1], header.vocabularyBytes(), header.card().vocabularySha256(), where);
        check(WEIGHTS, entries[2], header.weightsBytes(), header.card().weightsSha256(), where);
        try {
            return bundle(header, new String(entries[1], StandardCharsets.UTF_8), Weights.of(entries[2]));
        } catch (Weights.Malformed | IllegalArgumentException e) {
            throw new UserError(WHAT, where, e.getMessage(), "weights that fit the sizes in " + CARD, e);
        }
    }

    private static byte[] entry(ZipInputStream zip, int i, String where) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null || !entry.getName().equals(ENTRIES.get(i))) {
            throw new UserError(
                    WHAT,
                    where,
                    entry == null ? "no zip entry" : "an entry " + entry.getName(),
                    "the entry " + ENTRIES.get(i));
        }
        byte[] bytes = zip.readNBytes(LARGEST[i] + 1);
        if (bytes.length > LARGEST[i]) {
            throw new UserError(
                    WHAT, where, ENTRIES.get(i) + " of more than " + LARGEST[i] + " bytes", "a smaller one");
        }
        return bytes;
    }

    private static Header header(byte[] bytes, String where) {
        Header header;
        try {
            header = Json.read(new String(bytes, StandardCharsets.UTF_8), Header.class);
        } catch (Json.Malformed e) {
            throw new UserError(WHAT, where, CARD + ": " + e.getMessage(), "a model card", e);
        }
        if (header.format() != FORMAT) {
            throw new UserError(WHAT, where, "format " + header.format(), "format " + FORMAT);
        }
        if (header.card() == null || header.architecture() == null) {
            throw new UserError(WHAT, where, CARD + " without card or architecture", "a model card");
        }
        if (!header.card().id().endsWith("-" + header.card().weightsSha256().substring(0, ModelCard.ID_DIGITS))) {
            throw new UserError(
                    WHAT, where, "id " + header.card().id(), "the first digits of the weights' SHA-256 in it");
        }
        return header;
    }

    private static void check(String name, byte[] bytes, int size, String sha256, String where) {
        if (bytes.length != size) {
            throw new UserError(
                    WHAT, where, name + " of " + bytes.length + " bytes", size + " bytes, as its card says");
        }
        String found = Sha256.hex(bytes);
        if (!found.equals(sha256)) {
            throw new UserError(WHAT, where, name + " with SHA-256 " + found, sha256 + ", as its card says");
        }
    }

    private static ModelBundle bundle(Header header, String vocabulary, Weights weights) throws Weights.Malformed {
        Architecture architecture = header.architecture();
        Vocabulary words = new Vocabulary(vocabulary.isEmpty() ? List.of() : List.of(vocabulary.split("\n")));
        if (words.size() != architecture.words()) {
            throw new Weights.Malformed(words.size() + " words, not " + architecture.words());
        }
        int dimensions = architecture.dimensions();
        float[] vectors = weights.get(ModelBundle.EMBEDDING, words.size() * dimensions);
        return new ModelBundle(header.card(), architecture, new Embedding(words, dimensions, vectors), weights);
    }

    static byte[] vocabulary(Vocabulary vocabulary) {
        return String.join("\n", vocabulary.ordinary()).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] weights(Weights weights) {
        return weights.bytes();
    }

    static void write(ModelBundle bundle, Path file) throws IOException {
        byte[] vocabulary = vocabulary(bundle.embedding().vocabulary());
        byte[] weights = weights(bundle.weights());
        Header header = new Header(FORMAT, bundle.architecture(), vocabulary.length, weights.length, bundle.card());
        byte[][] entries = {Json.pretty(header).getBytes(StandardCharsets.UTF_8), vocabulary, weights};
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (int i = 0; i < entries.length; i++) {
                put(zip, ENTRIES.get(i), entries[i]);
            }
        }
        Path folder = file.toAbsolutePath().getParent();
        Path temporary = Files.createTempFile(folder, file.getFileName().toString(), ".part");
        try {
            Files.write(temporary, bytes.toByteArray());
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Stored, not compressed: weights do not shrink, and the bytes depend on no compressor's version. */
    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
