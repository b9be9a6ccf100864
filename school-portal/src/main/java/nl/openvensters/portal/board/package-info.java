/** The page on which a board writes about itself. */
package nl.openvensters.portal.board;
