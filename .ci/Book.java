import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Books one visit over HTTP, with what the demonstration's welcome text says and nothing more. */
public class Book {

  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(Redirect.NORMAL)
          .build();
  private HttpResponse<String> page;

  public static void main(String[] arguments) throws Exception {
    new Book().book(URI.create(arguments[0]));
  }

  private void book(URI address) throws Exception {
    open(address.resolve("/sign-in"));
    submit("signIn", "go", Map.of("username", "+212600000002", "password", "Ziyara-2026!"));
    open(address.resolve("/family/book"));
    open(address.resolve(found("href=\"(/family/book/party[^\"]*)\"").replace("&amp;", "&")));
    open(URI.create(page.uri().toString().replace("/party", "/time")));
    submit("time", "hold", Map.of("slot", found("<input type=\"radio\"[^>]*value=\"(\\d+)\"")));
    submit("check", "confirm", Map.of());
    System.out.println("Booked: " + found("([2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3})"));
  }

  private void open(URI address) throws Exception {
    send(HttpRequest.newBuilder(address).build());
  }

  /** Presses a button of a form, with the hidden fields as the page wrote them. */
  private void submit(String form, String button, Map<String, String> typed) throws Exception {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher input = Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\"[^>]*? value=\"([^\"]*)\"").matcher(form(form));
    while (input.find()) {
      fields.put(input.group(1), input.group(2));
    }
    fields.putAll(typed);
    fields.put(button, "");
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    String action = found("<form id=\"" + form + "\"[^>]* action=\"([^\"]*)\"").replace("&amp;", "&");
    send(
        HttpRequest.newBuilder(page.uri().resolve(action))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  private String form(String id) {
    int start = page.body().indexOf("<form id=\"" + id + "\"");
    require(start >= 0, "no form " + id);
    return page.body().substring(start, page.body().indexOf("</form>", start));
  }

  private String found(String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(page.body());
    require(matcher.find(), "nothing like " + pattern);
    return matcher.group(1);
  }

  private void send(HttpRequest request) throws Exception {
    page = client.send(request, BodyHandlers.ofString());
    require(page.statusCode() == 200, "status " + page.statusCode());
  }

  private void require(boolean fulfilled, String otherwise) {
    if (!fulfilled) {
      throw new IllegalStateException(page.uri() + ": " + otherwise);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
