package nl.openvensters.story;

import java.util.List;
import java.util.Optional;

/** Tells what the register says of a school. */
final class ProfileTeller implements Teller {

    @Override
    public Told tell(StoryMaterial material) {
        var parts = new Told.Parts();
        parts.say(Wording.html(
                material.closedOn().isPresent() ? "PROFILE.closed" : "PROFILE.answer",
                material.schoolName(),
                Wording.text("type." + material.school().type()),
                material.municipality(),
                material.closedOn().map(Wording::day).orElse("")));
        parts.list(new StoryTable(
                Wording.text("PROFILE.table"),
                List.of(Wording.text("head.what"), Wording.text("head.register")),
                material.facts()));
        return parts.of("", Optional.empty());
    }
}
