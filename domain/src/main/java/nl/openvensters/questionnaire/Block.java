package nl.openvensters.questionnaire;

import java.util.List;

/**
 * Questions that stand on one screen.
 *
 * @param picture name of the pictogram beside its title
 */
public record Block(String id, Translated title, String picture, List<Item> items) {

    public Block {
        items = List.copyOf(items);
    }
}
