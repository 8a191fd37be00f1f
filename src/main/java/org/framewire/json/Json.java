package org.framewire.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;

/**
 * The one place that reads and writes JSON. Records map to objects by component name ({@code usSentences} is
 * {@code us_sentences}), maps and lists as they are; no class is ever named in a file. Safe for use by many threads.
 */
public final class Json {
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Json() {}

    /** A value that is not the JSON, or not of the shape, that was expected; its message says where and why. */
    public static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        private Malformed(String message) {
            super(message);
        }

        Malformed(JsonProcessingException cause) {
            super(cause.getOriginalMessage(), cause);
        }
    }

    /**
     * Reads one JSON object; numbers, booleans, nested lists and maps keep their JSON types.
     *
     * @throws Malformed if the text is not exactly one JSON object
     */
    public static Map<String, Object> object(String text) throws Malformed {
        try {
            return notNull(MAPPER.readValue(text, OBJECT));
        } catch (JsonProcessingException e) {
            throw new Malformed(e);
        }
    }

    /** Whether the text is one JSON value of any kind. */
    public static boolean isValue(String text) {
        try {
            return !MAPPER.readTree(text).isMissingNode();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    /**
     * Reads a record.
     *
     * @throws Malformed if the text is not JSON, lacks the shape, or the record refuses its values
     */
    public static <T extends Record> T read(String text, Class<T> type) throws Malformed {
        try {
            return notNull(MAPPER.readValue(text, type));
        } catch (JsonProcessingException e) {
            throw new Malformed(e);
        }
    }

    /** JSON's {@code null} is a value, but neither an object nor a record. */
    private static <T> T notNull(T value) throws Malformed {
        if (value == null) {
            throw new Malformed("null");
        }
        return value;
    }

    /** A record, map or list on one line, without a line break at its end. */
    public static String line(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON: " + value.getClass(), e);
        }
    }

    /** A record, map or list, indented by two blanks, with {@code \n} line breaks and one at its end. */
    public static String pretty(Object value) {
        try {
            return MAPPER.writer(SerializationFeature.INDENT_OUTPUT)
                            .writeValueAsString(value)
                            .replace("\r\n", "\n") + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written as JSON: " + value.getClass(), e);
        }
    }
}
