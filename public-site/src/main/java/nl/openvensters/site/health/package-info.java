/** Whether the site is well and how it goes, for who runs it (docs/operations.md). */
package nl.openvensters.site.health;
