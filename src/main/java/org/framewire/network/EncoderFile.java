package org.framewire.network;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.framewire.Sha256;
import org.framewire.UserError;
import org.framewire.json.Json;

/**
 * An encoder in one file, as {@code src/main/python/encoder.py} writes it: a zip of {@code encoder.json} (sizes and
 * sums), {@code pieces.txt} (a WordPiece a line) and {@code encoder.bin} (little endian; a vector is 32-bit floats, a
 * matrix the 32-bit scales of its rows and then its rows as 8-bit integers). Immutable by convention, and shared by the
 * threads of a process.
 */
final class EncoderFile {
    static final int FORMAT = 2;

    private static final String SHIPPED = "encoder.zip";
    private static final String WHAT = "not an encoder";
    private static final List<String> ENTRIES = List.of("encoder.json", "pieces.txt", "encoder.bin");
    private static final int[] LARGEST = {1 << 16, 8 << 20, 256 << 20};
    private static final int[] MOST = {48, 64, 2048, 8192, 500_000, 4096, 8192};
    private static final int ID_DIGITS = 12;

    private static EncoderFile shipped;

    private final Header header;
    private final WordPieces pieces;
    private final EncoderWeights weights;

    /**
     * @param longest pieces of a sentence
     * @param before pieces of the sentences before it
     * @param outputs the heads and their labels, in order
     * @param claimLayer layers below the network for claims
     * @param claimWidth width of the middle of that network
     * @param inner width of the middle of a layer's feed-forward network
     * @param places the longest sequence
     */
    record Header(
            int format,
            String name,
            String licence,
            String base,
            int longest,
            int before,
            Map<String, List<String>> outputs,
            int claimLayer,
            int claimWidth,
            int layers,
            int heads,
            int hidden,
            int inner,
            int pieces,
            int places,
            String piecesSha256,
            String encoderSha256) {
        private void check() {
            int[] sizes = {layers, heads, hidden, inner, pieces, places, claimWidth};
            for (int i = 0; i < sizes.length; i++) {
                if (sizes[i] < 1 || sizes[i] > MOST[i]) {
                    throw new IllegalArgumentException("sizes " + Arrays.toString(sizes));
                }
            }
            if (hidden % heads != 0 || longest < 1 || before < 0 || longest + before + 4 > places) {
                throw new IllegalArgumentException(
                        "sizes " + Arrays.toString(sizes) + ", sequences of " + longest + " and " + before + " pieces");
            }
            if (claimLayer < 1 || claimLayer > layers) {
                throw new IllegalArgumentException("claims from layer " + claimLayer + " of " + layers);
            }
            if (outputs == null || !outputs.equals(OUTPUTS)) {
                throw new IllegalArgumentException("outputs " + outputs + ", not " + OUTPUTS);
            }
        }
    }

    /** The heads that an encoder answers for. */
    private static final Map<String, List<String>> OUTPUTS =
            Arrays.stream(Head.values()).collect(Collectors.toMap(Head::key, Head::labels));

    private EncoderFile(Header header, WordPieces pieces, EncoderWeights weights) {
        this.header = header;
        this.pieces = pieces;
        this.weights = weights;
    }

    /** The encoder that comes with Framewire; read once in a process. */
    static synchronized EncoderFile shipped() {
        if (shipped == null) {
            try (InputStream in = EncoderFile.class.getResourceAsStream(SHIPPED)) {
                if (in == null) {
                    throw new IllegalStateException(
                            "no resource " + SHIPPED + " beside " + EncoderFile.class.getName());
                }
                shipped = read(in, SHIPPED);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return shipped;
    }

    /**
     * @param in is read to its end, not closed
     * @param where what an error calls it
     * @throws UserError if it is not a whole and unchanged encoder
     */
    static EncoderFile read(InputStream in, String where) throws IOException {
        return read(in, where, EncoderWeights::inBytes);
    }

    /** The same with a say in how its layers multiply. */
    static EncoderFile read(InputStream in, String where, EncoderWeights.Maker maker) throws IOException {
        byte[][] entries = entries(in, where);
        try {
            Header header = Json.read(new String(entries[0], StandardCharsets.UTF_8), Header.class);
            if (header.format() != FORMAT) {
                throw new UserError(WHAT, where, "format " + header.format(), "format " + FORMAT);
            }
            header.check();
            checkSum(entries[1], header.piecesSha256(), ENTRIES.get(1), where);
            checkSum(entries[2], header.encoderSha256(), ENTRIES.get(2), where);
            List<String> pieces = List.of(new String(entries[1], StandardCharsets.UTF_8).split("\n"));
            if (pieces.size() != header.pieces() || entries[2].length != EncoderWeights.bytes(header)) {
                throw new UserError(
                        WHAT,
                        where,
                        pieces.size() + " pieces and " + entries[2].length + " bytes of numbers",
                        header.pieces() + " and " + EncoderWeights.bytes(header) + ", by its sizes");
            }
            ByteBuffer numbers = ByteBuffer.wrap(entries[2]).order(ByteOrder.LITTLE_ENDIAN);
            return new EncoderFile(header, new WordPieces(pieces), EncoderWeights.of(header, numbers, maker));
        } catch (Json.Malformed | IllegalArgumentException e) {
            throw new UserError(WHAT, where, e.getMessage(), "sizes and sums in " + ENTRIES.get(0), e);
        }
    }

    private static byte[][] entries(InputStream in, String where) throws IOException {
        List<byte[]> entries = new ArrayList<>();
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8);
        try {
            for (String name : ENTRIES) {
                ZipEntry entry = zip.getNextEntry();
                int most = LARGEST[entries.size()];
                byte[] bytes = entry == null || !entry.getName().equals(name) ? null : zip.readNBytes(most + 1);
                if (bytes == null || bytes.length > most) {
                    throw new UserError(
                            WHAT,
                            where,
                            entry == null ? "no entry" : "an entry " + entry.getName(),
                            "the entry " + name + " of at most " + most + " bytes");
                }
                entries.add(bytes);
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new UserError(WHAT, where, "a damaged zip: " + e.getMessage(), "a whole zip of " + ENTRIES, e);
        }
        return entries.toArray(byte[][]::new);
    }

    private static void checkSum(byte[] bytes, String sha256, String name, String where) {
        String found = Sha256.hex(bytes);
        if (!found.equals(sha256)) {
            throw new UserError(WHAT, where, name + " with SHA-256 " + found, sha256 + ", as it says itself");
        }
    }

    String id() {
        return "encoder-" + header.encoderSha256().substring(0, ID_DIGITS);
    }

    Header header() {
        return header;
    }

    WordPieces pieces() {
        return pieces;
    }

    EncoderWeights weights() {
        return weights;
    }
}
