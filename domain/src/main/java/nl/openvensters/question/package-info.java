/** What whoever runs a board asks the people of a school: asked with a day, on the work list, answered, done. */
package nl.openvensters.question;
