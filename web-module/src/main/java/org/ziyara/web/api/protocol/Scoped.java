package org.ziyara.web.api.protocol;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ziyara.apikey.Scope;

/**
 * The scope that a key needs for a resource, or for one of its methods: to read for GET, to write
 * for the others.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Scoped {
  Scope value();
}
