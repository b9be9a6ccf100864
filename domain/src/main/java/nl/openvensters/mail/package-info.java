/**
 * What is sent by e-mail. A feature writes a {@link nl.openvensters.mail.Letter} and puts it into the
 * {@link nl.openvensters.mail.Mailbox} in the transaction of its change; {@link nl.openvensters.mail.Post} sends it
 * afterwards, to a server or to files.
 */
package nl.openvensters.mail;
