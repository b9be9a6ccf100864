package nl.openvensters.demonstration.activity;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the catalogue in the database asks.
 *
 * @param central indicators whose figures arrive, in the order of the catalogue
 * @param decentral indicators that the school supplies
 * @param comparison those that the 80 % rule counts
 * @param schoolTypes by indicator, the types of school to which it applies
 */
record Rules(
        List<String> central, List<String> decentral, Set<String> comparison, Map<String, Set<String>> schoolTypes) {

    boolean apply(String indicator, String schoolType) {
        return schoolTypes.getOrDefault(indicator, Set.of()).contains(schoolType);
    }
}
