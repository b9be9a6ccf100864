package nl.openvensters.story;

import java.util.List;
import java.util.Optional;

/** Tells what the register says of a school. */
final class ProfileTeller implements Teller {

    @Override
    public Told tell(StoryMaterial material) {
        var school = material.school();
        var parts = new Told.Parts();
        parts.say(Wording.html(
                school.closedOn().isPresent() ? "PROFILE.closed" : "PROFILE.answer",
                school.name(),
                Wording.text("type." + school.type()),
                school.municipality(),
                school.closedOn().map(Wording::day).orElse("")));
        parts.list(new StoryTable(
                Wording.text("PROFILE.table"),
                List.of(Wording.text("head.what"), Wording.text("head.register")),
                school.facts().stream()
                        .map(f -> StoryTable.row(f.name(), f.value()))
                        .toList()));
        return parts.of("", Optional.empty());
    }
}
