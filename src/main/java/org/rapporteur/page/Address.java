package org.rapporteur.page;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where a page is. Equal pages have equal addresses: parameters are sorted and none is empty.
 *
 * @param path below the root, decoded, without "/" before it; "" is the home page
 * @param parameters by name
 */
public record Address(String path, Map<String, String> parameters) {

  public Address {
    TreeMap<String, String> sorted = new TreeMap<>();
    parameters.forEach(
        (name, value) -> {
          if (!value.isBlank()) {
            sorted.put(name, value.strip());
          }
        });
    parameters = Collections.unmodifiableMap(sorted);
  }

  public static Address of(String path) {
    return new Address(path, Map.of());
  }

  /**
   * Reads an address as it stands in a link.
   *
   * @param path encoded, with or without "/" before it
   * @param query encoded, "" where there is none
   * @throws PageException for one that is not well encoded
   */
  public static Address parse(String path, String query) {
    try {
      Map<String, String> parameters = new TreeMap<>();
      for (String pair : query.split("&")) {
        int equals = pair.indexOf('=');
        if (equals > 0) {
          parameters.put(
              URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
              URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
      }
      String bare = path.replaceFirst("^/+", "").replace("+", "%2B");
      return new Address(URLDecoder.decode(bare, StandardCharsets.UTF_8), parameters);
    } catch (IllegalArgumentException e) {
      throw new PageException(400, "This address is not well written", e.getMessage());
    }
  }

  /** The value of a parameter, "" where it has none. */
  public String get(String name) {
    return parameters.getOrDefault(name, "");
  }

  public boolean has(String name) {
    return parameters.containsKey(name);
  }

  /**
   * The value of a parameter that is a number.
   *
   * @return the fallback where it is absent, is none, or is less than 1
   */
  public int number(String name, int fallback) {
    String value = get(name);
    return value.matches("[1-9]\\d{0,8}") ? Integer.parseInt(value) : fallback;
  }

  /** The same but for one parameter; "" takes it out. */
  public Address with(String name, String value) {
    Map<String, String> changed = new TreeMap<>(parameters);
    changed.put(name, value);
    return new Address(path, changed);
  }

  public Address without(String name) {
    return with(name, "");
  }

  /** The same page at another path. */
  public Address at(String other) {
    return new Address(other, parameters);
  }

  /** As it stands in a link, without "/" before it. */
  @Override
  public String toString() {
    String encoded = encoded(path).replace("%2F", "/").replace("%2C", ",").replace("%3D", "=");
    return parameters.isEmpty() ? encoded : encoded + "?" + query();
  }

  /** The parameters as they stand in a link, "" when there are none. */
  public String query() {
    return parameters.entrySet().stream()
        .map(p -> encoded(p.getKey()) + "=" + encoded(p.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
