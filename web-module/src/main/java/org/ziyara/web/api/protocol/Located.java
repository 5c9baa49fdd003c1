package org.ziyara.web.api.protocol;

/** An answer about one thing that can be read again. */
public interface Located {

  /** The path of the thing below the root of the API. */
  String path();
}
