/** What the administrator of the platform sets: the rules of indicators. */
package nl.openvensters.administration;
