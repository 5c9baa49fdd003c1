package org.ziyara.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/**
 * The token that every form of ours carries in the hidden field {@code csrf}; see {@link
 * CsrfFilter}.
 */
@Named
@RequestScoped
public class Csrf {

  private String token;

  void setToken(String token) {
    this.token = token;
  }

  public String getToken() {
    return token;
  }
}
