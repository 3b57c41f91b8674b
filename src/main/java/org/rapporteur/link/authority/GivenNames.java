package org.rapporteur.link.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Given names: whose they are, and what they are short for. */
final class GivenNames {

  private final Map<String, String> genders = new HashMap<>();
  private final Map<String, List<String>> fullForms = new HashMap<>();

  GivenNames(Table names, Table nicknames) {
    names.each(row -> genders.put(Names.fold(row.text(0)), row.text(1)));
    nicknames.each(
        row ->
            fullForms
                .computeIfAbsent(Names.fold(row.text(0)), n -> new ArrayList<>())
                .add(Names.fold(row.text(1))));
  }

  /** "male", "female" or "". */
  String gender(String folded) {
    return genders.getOrDefault(folded, "");
  }

  List<String> fullForms(String folded) {
    return fullForms.getOrDefault(folded, List.of());
  }
}
