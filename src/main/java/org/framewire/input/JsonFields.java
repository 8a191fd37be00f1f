package org.framewire.input;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of a JSON object as flat text. */
final class JsonFields {
    /**
     * What holds text in an object that stands for an article's text: Fundus has {@code summary} and {@code sections}
     * with {@code headline} and {@code paragraphs}, Media Cloud {@code sentence}, content systems the others.
     */
    private static final Set<String> TEXT_MEMBERS =
            Set.of("summary", "sections", "headline", "paragraphs", "sentence", "text", "content", "rendered", "value");

    private JsonFields() {}

    /**
     * Members that are null, empty or an empty list have no entry. The members of a nested object get the name
     * {@code outer.inner}. A list is joined by {@code ", "}, of objects in it their {@code name}. A field of the
     * article's text is flattened to lines: its lists, and the members of its objects that hold text, in the order of
     * the file.
     */
    static Map<String, String> of(Map<String, Object> object, FieldNames names) {
        Map<String, String> fields = new TreeMap<>();
        add(fields, "", object, names);
        return fields;
    }

    private static void add(Map<String, String> fields, String prefix, Map<?, ?> object, FieldNames names) {
        object.forEach((key, value) -> {
            String name = prefix + key;
            String text = names.isText(name)
                    ? lines(value).collect(Collectors.joining("\n"))
                    : values(value).collect(Collectors.joining(", "));
            if (!text.isEmpty()) {
                fields.put(name, text);
            }
            if (value instanceof Map<?, ?> nested) {
                add(fields, name + ".", nested, names);
            }
        });
    }

    private static Stream<String> lines(Object value) {
        if (value instanceof Map<?, ?> object) {
            return object.entrySet().stream()
                    .filter(member ->
                            TEXT_MEMBERS.contains(member.getKey().toString().toLowerCase(Locale.ROOT)))
                    .flatMap(member -> lines(member.getValue()));
        }
        return value instanceof List<?> list ? list.stream().flatMap(JsonFields::lines) : text(value);
    }

    private static Stream<String> values(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().flatMap(item -> values(item instanceof Map<?, ?> object ? object.get("name") : item));
        }
        return value instanceof Map ? Stream.empty() : text(value);
    }

    private static Stream<String> text(Object value) {
        if (value instanceof Double number && !number.isInfinite()) {
            return Stream.of(new BigDecimal(number.toString()).toPlainString());
        }
        return value == null || value.toString().isEmpty() ? Stream.empty() : Stream.of(value.toString());
    }
}
