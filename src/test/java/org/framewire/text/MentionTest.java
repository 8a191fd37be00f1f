package org.framewire.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MentionTest {
    @Test
    void a_mention_is_of_something() {
        assertThat(new Mention(2, 6, Target.US).target()).isEqualTo(Target.US);
        assertThatThrownBy(() -> new Mention(2, 6, Target.NONE)).hasMessage("a mention of nothing");
    }
}
