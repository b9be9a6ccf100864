/**
 * The open API: what the site shows of a school, as JSON under {@code /api/v1}, after the API design rules of the Dutch
 * government. {@code openapi.json} beside this package describes every answer; a test holds it to that.
 */
package nl.openvensters.site.api;
