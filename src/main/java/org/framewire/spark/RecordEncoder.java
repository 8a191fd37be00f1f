package org.framewire.spark;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.JavaTypeInference;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.EncoderField;
import org.apache.spark.sql.types.Metadata;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag;

/**
 * Carries Java records through Spark: one column a component, of the component's name. Spark has no encoder for records
 * ({@code Encoders.bean} finds no property in one and loses all data without an error), so this builds its product
 * encoder, an internal class, from the components. Every decoded row passes the record's constructor, and so its
 * checks.
 *
 * <p>Components may be {@code String}, {@code LocalDate}, an enum, a primitive {@code boolean}, {@code int},
 * {@code long} or {@code double}, another record, or an array of records. References may be null. Everything else is
 * refused: {@code Optional} and {@code List} would lose data silently.
 */
public final class RecordEncoder {
    private static final Set<Class<?>> LEAVES =
            Set.of(String.class, LocalDate.class, boolean.class, int.class, long.class, double.class);

    private RecordEncoder() {}

    /**
     * @throws IllegalArgumentException if the record is not public or a component has a type that does not cross safely
     */
    public static <R extends Record> Encoder<R> of(Class<R> type) {
        return product(type);
    }

    private static <R> AgnosticEncoder<R> product(Class<R> type) {
        if (!java.lang.reflect.Modifier.isPublic(type.getModifiers())) {
            throw new IllegalArgumentException(type + " is not public: generated code could not read it");
        }
        List<EncoderField> fields = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            fields.add(new EncoderField(
                    component.getName(),
                    encoder(component),
                    !component.getType().isPrimitive(),
                    Metadata.empty(),
                    Option.empty(),
                    Option.empty()));
        }
        return new AgnosticEncoders.ProductEncoder<>(
                ClassTag.apply(type), CollectionConverters.asScala(fields).toSeq(), Option.empty());
    }

    private static AgnosticEncoder<?> encoder(RecordComponent component) {
        Class<?> type = component.getType();
        if (LEAVES.contains(type)) {
            return JavaTypeInference.encoderFor(type);
        } else if (type.isEnum()) {
            return new AgnosticEncoders.JavaEnumEncoder<>(ClassTag.apply(type));
        } else if (type.isRecord()) {
            return product(type);
        } else if (type.isArray() && type.getComponentType().isRecord()) {
            return new AgnosticEncoders.ArrayEncoder<>(product(type.getComponentType()), false);
        }
        throw new IllegalArgumentException("component " + component.getName() + " of " + component.getDeclaringRecord()
                + " cannot cross Spark: " + component.getGenericType());
    }
}
