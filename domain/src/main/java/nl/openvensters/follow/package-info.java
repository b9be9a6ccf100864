/** Following a school by e-mail: asked, confirmed by a link, told of what is new, stopped by one press and then forgotten. */
package nl.openvensters.follow;
