/**
 * Pictures of figures as SVG, made here and not in the browser: each in the proportions of a wide column and of a phone,
 * coloured by the theme's classes, named for who cannot see them. They know nothing of schools or indicators.
 */
package nl.openvensters.story.chart;
