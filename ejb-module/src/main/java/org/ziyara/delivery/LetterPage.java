package org.ziyara.delivery;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of a letter as a page in the direction of its script: paragraphs, lines, and addresses
 * that can be followed. Nothing is loaded from elsewhere, so nobody learns when it is read.
 */
final class LetterPage {

  /** In what is escaped already; the last stop belongs to the sentence. */
  private static final Pattern LINK = Pattern.compile("https?://(?:[\\w./:?=%-]|&amp;)*[\\w/]");

  private LetterPage() {}

  /**
   * @param text paragraphs with an empty line between them
   * @param language a language code such as {@code ar}
   */
  static String of(String subject, String text, String language) {
    String paragraphs =
        Stream.of(text.split("\n\n"))
            .map(paragraph -> "<p>" + linked(escaped(paragraph)).replace("\n", "<br>") + "</p>")
            .collect(Collectors.joining("\n"));
    return """
        <!DOCTYPE html>
        <html lang="%1$s" dir="%2$s">
        <head><meta charset="UTF-8"><title>%3$s</title></head>
        <body dir="%2$s" style="font: 16px/1.6 sans-serif; max-width: 36em; margin: 1em; text-align: start">
        %4$s
        </body>
        </html>
        """
        .formatted(language, language.equals("ar") ? "rtl" : "ltr", escaped(subject), paragraphs);
  }

  private static String linked(String escaped) {
    return LINK.matcher(escaped).replaceAll("<a href=\"$0\" dir=\"ltr\">$0</a>");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
