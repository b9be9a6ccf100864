package nl.openvensters.board;

/**
 * A board's own page for who runs it.
 *
 * @param board its subject
 * @param name as it is or was last called
 * @param content of the draft, or without one what is online
 * @param version of the draft; 0 when there is none
 * @param editor who saved the draft; 0 when there is none
 * @param editorName as shown; empty when there is none
 * @param online whether it has a public page
 */
public record BoardPage(
        long board, String name, BoardContent content, int version, long editor, String editorName, boolean online) {}
