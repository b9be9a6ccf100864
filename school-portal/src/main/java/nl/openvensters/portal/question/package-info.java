/** Questions of a board to one of its schools: asking, answering, and seeing what became of them. */
package nl.openvensters.portal.question;
