package org.ziyara.web.api.protocol;

/** An answer about one thing that can be changed; its version becomes the ETag. */
public interface Versioned extends Located {
  int version();
}
