package org.framewire.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.framewire.corpus.Control;
import org.framewire.report.Example;
import org.framewire.scoring.Claim;
import org.framewire.scoring.Framing;

/** Texts that want to be more than texts, in every place that shows one of the corpus. */
final class HostilePage {
    static final List<String> TEXTS = List.of(
            "<script>document.title = 'taken'</script>",
            "\"><img src=x onerror=\"document.title='taken'\">",
            "</style></title><svg onload=document.title='taken'>",
            "reversed \u202Etxet and \u0000 nothing",
            "x".repeat(40_000),
            "' onmouseover='document.title=1' a='");

    private HostilePage() {}

    static PageData data() {
        PageData sample = SamplePage.full();
        List<Group> outlets = new ArrayList<>(sample.outlets());
        List<Relay> relays = new ArrayList<>(sample.relays());
        for (String text : TEXTS) {
            outlets.add(outlet(text));
            relays.add(new Relay(text, text, text, 1, 1, 1, 0, 0));
        }
        return new PageData(sample.run(), sample.model(), sample.countries(), outlets, relays, 0);
    }

    static Group outlet(String text) {
        return SamplePage.group(text, text, Control.UNKNOWN, 1, 10, 30, 10, List.of(example(text)));
    }

    private static Example example(String text) {
        return new Example(
                text,
                text,
                text,
                1,
                LocalDate.of(2024, 5, 1),
                text,
                "javascript:document.title='taken'//" + text,
                text,
                Framing.ANTI,
                91,
                Claim.ATTRIBUTED,
                text);
    }
}
