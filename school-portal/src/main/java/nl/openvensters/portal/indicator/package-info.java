/** One indicator of one school: the figure as parents see it, beside the words of the school. */
package nl.openvensters.portal.indicator;
