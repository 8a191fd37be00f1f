package org.framewire.cli;

import java.util.Arrays;
import org.framewire.network.FoldBy;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the names that {@link FoldBy} prints. */
final class FoldByConverter implements ITypeConverter<FoldBy> {
    @Override
    public FoldBy convert(String value) {
        return Arrays.stream(FoldBy.values())
                .filter(by -> by.toString().equals(value))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected outlet or country, not '" + value + "'"));
    }
}
