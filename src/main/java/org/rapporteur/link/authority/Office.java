package org.rapporteur.link.authority;

import java.util.Locale;

/** Classes of office, with how much their holders are in the news (0 to 1). */
public enum Office {
  HEAD_OF_STATE(1.0),
  HEAD_OF_GOVERNMENT(1.0),
  SUPREME_LEADER(1.0),
  FOREIGN_MINISTER(0.9),
  IO_HEAD(0.85),
  DEPUTY_HEAD_OF_STATE(0.75),
  DEFENCE_MINISTER(0.75),
  SPECIAL_ENVOY(0.7),
  SPOKESPERSON(0.65),
  UN_REPRESENTATIVE(0.65),
  SECURITY_OFFICIAL(0.65),
  PARTY_LEADER(0.6),
  EU_COMMISSIONER(0.6),
  DEPUTY_HEAD_OF_GOVERNMENT(0.6),
  ADVISER(0.55),
  INTERIOR_MINISTER(0.55),
  FINANCE_MINISTER(0.55),
  TRADE_MINISTER(0.55),
  AMBASSADOR(0.5),
  JUSTICE_MINISTER(0.45),
  SPEAKER(0.45),
  MINISTER(0.4),
  DEPUTY_MINISTER(0.4),
  FIRST_LADY(0.4),
  MILITARY_CHIEF(0.4),
  CENTRAL_BANKER(0.4),
  CHIEF_OF_STAFF(0.4),
  LEGISLATOR(0.35),
  SUBNATIONAL_HEAD(0.25),
  TERRITORY_HEAD(0.25),
  JUDGE(0.2),
  OTHER(0.2);

  private final double prominence;

  Office(double prominence) {
    this.prominence = prominence;
  }

  public double prominence() {
    return prominence;
  }

  /**
   * How long after a source was made its holders are taken to be in office still. Of those in
   * office on 1 June of 2003 to 2019 whose end the tables know, about four in five were so after
   * that time; see seeds/authority/README.md.
   */
  public int presumedMonths() {
    return switch (this) {
      case HEAD_OF_STATE, SUPREME_LEADER, IO_HEAD, AMBASSADOR -> 12;
      default -> 6;
    };
  }

  /** True for ministers of any department, deputies not. */
  public boolean isMinister() {
    return name().endsWith("MINISTER") && this != DEPUTY_MINISTER;
  }

  /**
   * @param name as the tables write it: "head_of_state"
   * @throws IllegalArgumentException for a class that is not one of these
   */
  static Office of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
