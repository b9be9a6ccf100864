/** About the figures: each indicator with its definition. */
package nl.openvensters.site.figures;
