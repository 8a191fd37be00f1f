package org.framewire.input;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The fields of a JSON object as flat text. */
final class JsonFields {
    private JsonFields() {}

    /**
     * Members that are null, empty or an empty list have no entry. A list becomes lines where its name is one of the
     * article's text, else it is joined by {@code ", "}.
     */
    static Map<String, String> of(Map<String, Object> object, FieldNames names) {
        Map<String, String> fields = new TreeMap<>();
        add(fields, "", object, names);
        return fields;
    }

    private static void add(Map<String, String> fields, String prefix, Map<?, ?> object, FieldNames names) {
        object.forEach((key, value) -> {
            String name = prefix + key;
            if (value instanceof Map<?, ?> nested) {
                add(fields, name + ".", nested, names);
            } else {
                String text = text(value, names.isText(name) ? "\n" : ", ");
                if (!text.isEmpty()) {
                    fields.put(name, text);
                }
            }
        });
    }

    private static String text(Object value, String between) {
        if (value == null || value instanceof Map) {
            return "";
        }
        if (value instanceof Double number) {
            return number.isInfinite() ? number.toString() : new BigDecimal(number.toString()).toPlainString();
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(item -> text(item, between))
                    .filter(s -> !s.isEmpty())
                    .collect(Collectors.joining(between));
        }
        return value.toString();
    }
}
