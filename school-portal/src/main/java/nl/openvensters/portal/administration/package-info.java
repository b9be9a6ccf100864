/** The pages of the platform's administrator: imports, catalogue, word list, boards. */
package nl.openvensters.portal.administration;
