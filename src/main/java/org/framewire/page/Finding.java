package org.framewire.page;

import java.util.List;
import java.util.Objects;

/**
 * The finding in a sentence, no more certain than the intervals are, and in a second one how much of it is left in
 * those that hold the model's errors, too.
 */
final class Finding {
    private Finding() {}

    /** @param outlets all that were counted, shown or not */
    static String of(List<Group> outlets) {
        List<Group> enough = outlets.stream().filter(outlet -> !outlet.few()).toList();
        if (enough.isEmpty()) {
            return outlets.size() == 1
                    ? "The one outlet has too few sentences about the United States to conclude from."
                    : "None of the " + Figure.count(outlets.size())
                            + " outlets has enough sentences about the United States to conclude from.";
        }
        long below = enough.stream().filter(outlet -> outlet.net().high() < 0).count();
        long above = enough.stream().filter(outlet -> outlet.net().low() > 0).count();
        long between = enough.size() - below - above;
        if (enough.size() == 1) {
            return "The one outlet with enough sentences about the United States " + single(below, above) + "."
                    + withErrors(enough);
        }
        return "Of " + Figure.count(enough.size()) + " outlets with enough sentences, a model finds " + some(below)
                + " to frame the United States unfavourably more often than favourably and " + some(above)
                + " the reverse; for " + some(between) + " the difference lies within the margin of error."
                + withErrors(enough);
    }

    private static String withErrors(List<Group> enough) {
        List<Group.Corrected> corrected =
                enough.stream().map(Group::corrected).filter(Objects::nonNull).toList();
        long apart = corrected.stream()
                .filter(shares -> shares.anti().low() > shares.pro().high()
                        || shares.pro().low() > shares.anti().high())
                .count();
        return corrected.isEmpty()
                ? ""
                : " With what is not known of the model\u2019s errors in the intervals, those of the unfavourable and the"
                        + " favourable share lie apart for " + some(apart) + " of " + Figure.count(corrected.size())
                        + ".";
    }

    private static String single(long below, long above) {
        if (below + above == 0) {
            return "frames it, as a model finds, about as often unfavourably as favourably: the difference lies within"
                    + " the margin of error";
        }
        String often =
                below > 0 ? "unfavourably more often than favourably" : "favourably more often than unfavourably";
        return "frames it, as a model finds, " + often;
    }

    private static String some(long outlets) {
        return outlets == 0 ? "none" : Figure.count(outlets);
    }
}
