/** What stands where on the site: addresses of schools, places and boards, and the way to them. */
package nl.openvensters.site.address;
