package nl.openvensters.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import nl.openvensters.demonstration.picture.SchoolPicture;
import nl.openvensters.demonstration.province.Dice;
import org.junit.jupiter.api.Test;

class SchoolPictureTest {

    private static SchoolPicture picture(int number) {
        return SchoolPicture.draw(new Dice(7, "picture", number), number);
    }

    @Test
    void the_same_dice_draw_the_same_picture() {
        assertThat(picture(0).large()).isEqualTo(picture(0).large());
    }

    @Test
    void pictures_that_follow_each_other_show_other_things() {
        assertThat(picture(0).alt())
                .isNotEqualTo(picture(1).alt())
                .isNotEqualTo(picture(2).alt());
    }

    @Test
    void the_small_one_leaves_room_in_a_hundred_kilobytes() {
        assertThat(picture(1).small().length).isLessThan(50_000);
    }
}
