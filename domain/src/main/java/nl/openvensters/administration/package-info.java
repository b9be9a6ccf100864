/** What the administrator of the platform sets and sees: the rules of indicators, and the boards with their people. */
package nl.openvensters.administration;
