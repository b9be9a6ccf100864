/** What a board says of itself, with the same rules as its schools: a draft, then public. */
package nl.openvensters.board;
