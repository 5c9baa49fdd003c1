package org.ziyara.web.api.protocol;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;

/** The fields of a record as JSON has them, looked up once for each class. */
final class RecordFields {

  /** One field. */
  record Field(String name, Class<?> type, Type generic, boolean required, Method accessor) {

    private static Field of(RecordComponent component) {
      component.getAccessor().setAccessible(true);
      return new Field(
          component.getName(),
          component.getType(),
          component.getGenericType(),
          !component.isAnnotationPresent(MayBeAbsent.class),
          component.getAccessor());
    }

    Object value(Record whole) {
      try {
        return accessor.invoke(whole);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static final ClassValue<List<Field>> FIELDS =
      new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
          return Stream.of(type.getRecordComponents()).map(Field::of).toList();
        }
      };

  private RecordFields() {}

  static List<Field> of(Class<?> type) {
    return FIELDS.get(type);
  }

  static Record make(Class<?> type, Object[] values) throws ReflectiveOperationException {
    Class<?>[] types = of(type).stream().map(Field::type).toArray(Class<?>[]::new);
    Constructor<?> constructor = type.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return (Record) constructor.newInstance(values);
  }
}
