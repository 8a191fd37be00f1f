package org.framewire.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.framewire.UserError;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelBundleTest {
    private static byte[] bytes;

    @BeforeAll
    static void train(@TempDir Path folder) throws IOException {
        Invented.bundle().write(folder.resolve("model.zip"));
        bytes = Files.readAllBytes(folder.resolve("model.zip"));
    }

    @Test
    void a_bundle_read_and_written_again_has_the_same_bytes(@TempDir Path folder) throws IOException {
        ModelBundle.read(new ByteArrayInputStream(bytes)).write(folder.resolve("again.zip"));

        assertThat(Files.readAllBytes(folder.resolve("again.zip"))).isEqualTo(bytes);
    }

    @Test
    void the_id_is_the_name_and_the_sum_of_the_weights() {
        var card = ModelBundle.read(new ByteArrayInputStream(bytes)).card();

        assertThat(card.id()).isEqualTo("tiny-" + card.weightsSha256().substring(0, 12));
    }

    @Test
    void a_changed_weight_is_refused() {
        byte[] changed = bytes.clone();
        changed[changed.length - 2000] ^= 1;

        assertThatThrownBy(() -> ModelBundle.read(new ByteArrayInputStream(changed)))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("not a model bundle");
    }

    @Test
    void a_bundle_cut_off_anywhere_is_refused() {
        for (int length : new int[] {0, 3, 30, 100, 3000, bytes.length / 2, bytes.length - 1000}) {
            assertThatThrownBy(() -> ModelBundle.read(new ByteArrayInputStream(Arrays.copyOf(bytes, length))))
                    .isInstanceOf(UserError.class)
                    .hasMessageStartingWith("not a model bundle");
        }
    }

    @Test
    void a_zip_of_something_else_is_refused_by_name(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("other.zip");
        Files.write(file, zip("notes.txt", "hello"));

        assertThatThrownBy(() -> ModelBundle.read(file))
                .isInstanceOf(UserError.class)
                .hasMessage("not a model bundle\n  where:    " + file
                        + "\n  found:    an entry notes.txt\n  expected: the entry card.json");
    }

    @Test
    void a_card_that_is_no_json_is_refused() throws IOException {
        byte[] broken = zip("card.json", "{", "vocabulary.txt", "", "weights.bin", "");

        assertThatThrownBy(() -> ModelBundle.read(new ByteArrayInputStream(broken)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("card.json");
    }

    @Test
    void a_missing_file_is_named(@TempDir Path folder) {
        Path file = folder.resolve("none.zip");

        assertThatThrownBy(() -> ModelBundle.read(file))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("there is no such model file\n  where:    " + file);
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
