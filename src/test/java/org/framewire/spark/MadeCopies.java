package org.framewire.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Copies of a text made by program, as outlets make them of a wire story. The same seed gives the same copy. */
enum MadeCopies {
    TRUNCATED {
        @Override
        String of(String text, Random random) {
            return firstHalf(text);
        }
    },
    NEW_HEADLINE {
        @Override
        String of(String text, Random random) {
            return invented(random, 6 + random.nextInt(6)) + "\n" + text;
        }
    },
    BOILERPLATE {
        @Override
        String of(String text, Random random) {
            return withBoilerplate(text, random);
        }
    },
    EDITED {
        @Override
        String of(String text, Random random) {
            return edited(text, random);
        }
    },
    ALL {
        @Override
        String of(String text, Random random) {
            return NEW_HEADLINE.of(withBoilerplate(edited(firstHalf(text), random), random), random);
        }
    };

    private static final double EDITED_WORDS = 0.1;
    private static final int MOST_BOILERPLATE = 30;
    private static final String[] INVENTED =
            ("our readers support desk weekly letter about markets sign in terms of use apply"
                            + " this service is run by a partner editors choose what to share join us every morning for more from the"
                            + " region photographs may not be sold call the office between nine and five members see no banners")
                    .split(" ");

    abstract String of(String text, Random random);

    private static String firstHalf(String text) {
        String[] words = text.split(" ");
        return String.join(" ", Arrays.copyOf(words, (words.length + 1) / 2));
    }

    /** Up to 30 in 100 words more: a fifth of them before the text, the others after it. */
    private static String withBoilerplate(String text, Random random) {
        int words = text.split(" ").length * random.nextInt(MOST_BOILERPLATE + 1) / 100;
        return invented(random, words / 5) + "\n" + text + "\n" + invented(random, words - words / 5);
    }

    /** Every tenth word, drawn at random, is replaced, left out, or gets a new one before it. */
    private static String edited(String text, Random random) {
        List<String> words = new ArrayList<>();
        for (String word : text.split(" ")) {
            boolean edit = random.nextDouble() < EDITED_WORDS;
            int kind = random.nextInt(3);
            if (edit && kind != 2) {
                words.add(INVENTED[random.nextInt(INVENTED.length)]);
            }
            if (!edit || kind == 0) {
                words.add(word);
            }
        }
        return String.join(" ", words);
    }

    private static String invented(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(INVENTED[random.nextInt(INVENTED.length)]).append(i % 12 == 11 ? ". " : " ");
        }
        return text.toString().strip();
    }
}
