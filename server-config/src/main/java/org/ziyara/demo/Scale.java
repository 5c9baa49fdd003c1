package org.ziyara.demo;

/** How many people are invented. {@code FULL} is the size of the whole country. */
enum Scale {
  SMALL(3_000, 1_500),
  FULL(105_000, 60_000);

  private final int inmates;
  private final int visitors;

  Scale(int inmates, int visitors) {
    this.inmates = inmates;
    this.visitors = visitors;
  }

  int inmates() {
    return inmates;
  }

  int visitors() {
    return visitors;
  }
}
