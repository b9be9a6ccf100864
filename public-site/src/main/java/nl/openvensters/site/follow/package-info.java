/** Where a visitor asks to follow a school by e-mail, confirms it and stops. */
package nl.openvensters.site.follow;
