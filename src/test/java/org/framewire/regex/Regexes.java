package org.framewire.regex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.framewire.UserError;

/** Every regular expression of the main code, found in its classes, its sources and its table of residue. */
final class Regexes {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path RESIDUE = Path.of("src/main/resources/org/framewire/corpus/residue.tsv");
    /** A method of String that takes a regular expression, with a literal; or with anything else. */
    private static final Pattern LITERAL = Pattern.compile(
            "(?<!matcher\\([^;]{1,60}\\))\\.(?:replaceAll|replaceFirst|matches|split)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"[,)]");

    private static final Pattern UNICODE = Pattern.compile("(?<!\\\\)\\\\u([0-9a-fA-F]{4})");

    /** A method of String that takes a regular expression, with one that no literal tells. */
    static final Pattern COMPUTED = Pattern.compile(
            "(?<!matcher\\([^;]{1,60}\\))\\.(?:replaceAll|replaceFirst|matches|split)\\(\\s*[^\"\\s)][^;)]*");

    private static final Pattern CALLED =
            Pattern.compile("\\.(find|results|replaceAll|replaceFirst|split|matches|lookingAt)\\(");

    private static Map<String, String> sources;

    /** How a pattern is asked. */
    enum Use {
        FIND("find", "results", "replaceAll", "replaceFirst", "split") {
            @Override
            void run(Matcher matcher) {
                boolean more = matcher.find();
                while (more) {
                    more = matcher.find();
                }
            }
        },
        WHOLE("matches") {
            @Override
            void run(Matcher matcher) {
                matcher.matches();
            }
        },
        BEGINNING("lookingAt") {
            @Override
            void run(Matcher matcher) {
                matcher.lookingAt();
            }
        };

        private final Set<String> methods;

        Use(String... methods) {
            this.methods = Set.of(methods);
        }

        abstract void run(Matcher matcher);
    }

    private Regexes() {}

    /** How the sources ask a pattern, by its name; in all ways where they do not tell. */
    static Set<Use> uses(String name) {
        if (name.startsWith("residue")) {
            return Set.of(Use.WHOLE);
        }
        boolean literal = name.contains("#");
        String[] place = name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1)
                .split("[.#$]");
        String source = sources().getOrDefault(place[0], "");
        String last = place[place.length - 1];
        Matcher call = (literal ? LITERAL : Pattern.compile("\\b" + last + "\\s*\\.matcher\\(")).matcher(source);
        Set<Use> uses = EnumSet.noneOf(Use.class);
        for (int i = 1; call.find(); i++) {
            if (!literal || i == Integer.parseInt(last)) {
                uses.add(next(source, literal ? call.start() : call.end()));
            }
        }
        return uses.isEmpty() ? EnumSet.allOf(Use.class) : uses;
    }

    /** The next method that is called from there on: of the matcher, or of the variable that keeps it. */
    private static Use next(String source, int from) {
        Matcher called = CALLED.matcher(source);
        if (called.find(from)) {
            for (Use use : Use.values()) {
                if (use.methods.contains(called.group(1))) {
                    return use;
                }
            }
        }
        throw new IllegalStateException("no use in " + source.substring(from));
    }

    /** The static fields of type Pattern, by class and name. */
    static Map<String, Pattern> fields() {
        Map<String, Pattern> patterns = new TreeMap<>();
        for (Class<?> type : classes()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    try {
                        patterns.put(type.getName().replace("org.framewire.", "") + "." + field.getName(), (Pattern)
                                field.get(null));
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        }
        return patterns;
    }

    private static List<Class<?>> classes() {
        try {
            Path root = Path.of(UserError.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root.resolve("org").resolve("framewire"))) {
                return files.filter(file -> file.toString().endsWith(".class"))
                        .map(file -> root.relativize(file).toString().replace(".class", ""))
                        .<Class<?>>map(Regexes::load)
                        .toList();
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String path) {
        try {
            return Class.forName(path.replace('/', '.').replace('\\', '.'), false, Regexes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The literals that are given to methods of String, by file and number. */
    static Map<String, Pattern> literals() {
        Map<String, Pattern> patterns = new TreeMap<>();
        sources().forEach((file, source) -> {
            Matcher literal = LITERAL.matcher(source);
            for (int i = 1; literal.find(); i++) {
                String unicode = UNICODE.matcher(literal.group(1))
                        .replaceAll(escape -> String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
                patterns.put(file + "#" + i, Pattern.compile(unicode.translateEscapes()));
            }
        });
        return patterns;
    }

    /** The patterns of the table of residue, by line, with the longest line that each is asked about. */
    static Map<String, Pattern> residue() {
        Map<String, Pattern> patterns = new TreeMap<>();
        try {
            List<String> lines = Files.readAllLines(RESIDUE);
            for (int i = 0; i < lines.size(); i++) {
                String[] cells = lines.get(i).split("\t");
                if (!lines.get(i).startsWith("#") && cells.length > 5) {
                    patterns.put("residue.tsv:" + (i + 1), Pattern.compile(cells[5]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return patterns;
    }

    /** The text of each source file, by the name of its class. */
    static Map<String, String> sources() {
        if (sources == null) {
            Map<String, String> read = new TreeMap<>();
            try (Stream<Path> files = Files.walk(SOURCES)) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    // Of two classes of one name, both.
                    read.merge(
                            file.getFileName().toString().replace(".java", ""), Files.readString(file), String::concat);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            sources = read;
        }
        return sources;
    }
}
