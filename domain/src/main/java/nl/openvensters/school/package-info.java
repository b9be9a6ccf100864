/**
 * The register: schools, institutions, boards, municipalities and partnerships, and what was true of them on any day.
 */
package nl.openvensters.school;
