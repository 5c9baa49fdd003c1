package org.ziyara.account;

/** What an account may do. GATE, DESK and DIRECTOR act in their own institution only. */
public enum Role {
  FAMILY,
  GATE,
  DESK,
  DIRECTOR,
  CENTRAL
}
