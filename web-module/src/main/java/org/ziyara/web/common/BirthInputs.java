package org.ziyara.web.common;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * Three inputs, day, month and year, that together are one date (resources/z/birthInputs.xhtml).
 */
@FacesComponent("org.ziyara.web.BirthInputs")
public class BirthInputs extends UIInput implements NamingContainer {

  private UIInput day;
  private UIInput month;
  private UIInput year;

  @Override
  public String getFamily() {
    return UINamingContainer.COMPONENT_FAMILY;
  }

  /** What the page shows for a date that is already known. */
  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    if (isValid() && getValue() instanceof LocalDate date) {
      day.setValue(date.getDayOfMonth());
      month.setValue(String.valueOf(date.getMonthValue()));
      year.setValue(date.getYear());
    }
    super.encodeBegin(context);
  }

  /** Nothing typed at all is an empty value, so that {@code required} does its work. */
  @Override
  public Object getSubmittedValue() {
    String[] parts =
        Stream.of(day, month, year)
            .map(UIInput::getSubmittedValue)
            .map(part -> Objects.toString(part, "").strip())
            .toArray(String[]::new);
    return Stream.of(parts).allMatch(String::isEmpty) ? "" : String.join("/", parts);
  }

  @Override
  protected Object getConvertedValue(FacesContext context, Object submitted) {
    if (submitted == null || submitted.toString().isEmpty()) {
      return null;
    }
    String[] parts = submitted.toString().split("/", -1);
    if (Stream.of(parts).anyMatch(String::isEmpty)) {
      throw problem(context, "birth.incomplete");
    }
    try {
      return LocalDate.of(number(parts[2]), number(parts[1]), number(parts[0]));
    } catch (DateTimeException | NumberFormatException e) {
      throw problem(context, "birth.noSuchDay");
    }
  }

  // Arabic-Indic digits are digits too.
  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static ConverterException problem(FacesContext context, String key) {
    ResourceBundle texts = context.getApplication().getResourceBundle(context, "family");
    String text = texts.getString(key);
    return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
  }

  public UIInput getDay() {
    return day;
  }

  public void setDay(UIInput day) {
    this.day = day;
  }

  public UIInput getMonth() {
    return month;
  }

  public void setMonth(UIInput month) {
    this.month = month;
  }

  public UIInput getYear() {
    return year;
  }

  public void setYear(UIInput year) {
    this.year = year;
  }
}
