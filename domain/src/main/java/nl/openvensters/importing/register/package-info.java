/** The formats of the register: schools, boards, areas, where schools are and what became of them. */
package nl.openvensters.importing.register;
