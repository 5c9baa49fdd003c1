package org.ziyara.rules;

/** As the registry knows it. */
public enum Sex {
  F,
  M
}
