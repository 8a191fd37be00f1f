package org.framewire;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.stream.Stream;

/** Which room may import what: the table of the README, as rules. */
@AnalyzeClasses(packages = "org.framewire", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule root = room("", "");

    @ArchTest
    static final ArchRule json = room("json", "", "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule csv = room("csv", "", "org.apache.commons.csv..");

    @ArchTest
    static final ArchRule input = room(
            "input",
            "json",
            "org.apache.commons.csv..",
            "org.apache.commons.compress..",
            "org.netpreserve.jwarc..",
            "org.brotli..",
            "com.ibm.icu..");

    @ArchTest
    static final ArchRule html = room("html", "json", "org.jsoup..");

    @ArchTest
    static final ArchRule corpus = room("corpus", "input html json", "org.jsoup..", "opennlp..");

    @ArchTest
    static final ArchRule text = room("text", "corpus", "com.ibm.icu..");

    @ArchTest
    static final ArchRule scoring = room("scoring", "corpus text json");

    @ArchTest
    static final ArchRule network =
            room("network", "evaluation scoring text json", "org.nd4j..", "org.deeplearning4j..", "org.bytedeco..");

    @ArchTest
    static final ArchRule evaluation = room("evaluation", "scoring corpus text json csv");

    @ArchTest
    static final ArchRule report = room("report", "scoring corpus input text json csv");

    @ArchTest
    static final ArchRule page = room("page", "report scoring corpus", "org.jsoup..");

    @ArchTest
    static final ArchRule spark = room(
            "spark",
            "input corpus text scoring report",
            "org.apache.spark..",
            "org.apache.hadoop..",
            "org.apache.parquet..",
            "scala..");

    @ArchTest
    static final ArchRule no_cycles =
            slices().matching("org.framewire.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nobody_imports_the_commands = noClasses()
            .that()
            .resideOutsideOfPackage("org.framewire.cli")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.framewire.cli");

    @ArchTest
    static final ArchRule arrays_of_nd4j_stay_in_the_network = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("org.framewire.network")
            .should(notMention(resideInAnyPackage("org.nd4j..", "org.deeplearning4j..", "org.bytedeco..")));

    @ArchTest
    static final ArchRule types_of_spark_stay_in_spark_and_the_commands = methods()
            .that()
            .areDeclaredInClassesThat(not(resideInAnyPackage("org.framewire.spark", "org.framewire.cli")))
            .should(notMention(resideInAnyPackage("org.apache.spark..")));

    @ArchTest
    static final ArchRule no_file_says_which_classes_are_made_of_it = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.ObjectInputStream|java\\.beans\\..*|javax\\.script\\..*|javax\\.xml\\..*"
                    + "|.*\\.JsonTypeInfo|.*\\.PolymorphicTypeValidator|.*\\.ModelSerializer")
            .orShould()
            .callMethodWhere(target(nameMatching("fromJson|fromYaml|activateDefaultTyping|loadClass")))
            .orShould()
            .callMethod(Class.class, "forName", String.class);

    @ArchTest
    static final ArchRule nothing_is_fetched_and_no_program_started = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(Socket|URLConnection|HttpURLConnection|http\\..*)|javax\\.net\\..*"
                    + "|org\\.jsoup\\.Connection|java\\.lang\\.(ProcessBuilder|Runtime)")
            .orShould()
            .callMethodWhere(target(nameMatching("openConnection|openStream")));

    /**
     * @param name of the package below org.framewire
     * @param ours the packages of ours that it may import, besides the root, parted by blanks
     * @param libraries the packages of others that it may import, besides java
     */
    private static ArchRule room(String name, String ours, String... libraries) {
        String own = "org.framewire" + (name.isEmpty() ? "" : "." + name);
        String[] allowed = Stream.concat(
                        Stream.of("java..", "org.framewire", own),
                        Stream.concat(
                                Arrays.stream(ours.split(" "))
                                        .filter(other -> !other.isEmpty())
                                        .map(other -> "org.framewire." + other),
                                Arrays.stream(libraries)))
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(own)
                .should()
                .onlyDependOnClassesThat(not(resideOutsideOfPackages(allowed)))
                .as("the room " + own + " imports only " + String.join(", ", allowed));
    }

    private static ArchCondition<JavaMethod> notMention(DescribedPredicate<JavaClass> types) {
        return new ArchCondition<>("not mention classes that " + types.getDescription()) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                        .filter(types)
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " mentions " + type.getName())));
            }
        };
    }
}
