package org.ziyara.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziyara.delivery.Outcome.Verdict;
import org.ziyara.messaging.Channel;
import org.ziyara.shared.Setting;

/**
 * A gateway that takes one SMS by one HTTP request. Address, body and credentials are settings: in
 * the body {@code {to}}, {@code {text}} and {@code {id}} stand for number, text and message id.
 */
@ApplicationScoped
class HttpSmsGateway implements Gateway {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(to|text|id)}");

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  @Override
  public Channel channel() {
    return Channel.SMS;
  }

  @Override
  public boolean isConfigured() {
    return !Setting.SMS_URL.value().isEmpty();
  }

  @Override
  public Map<DueMessage, Outcome> send(List<DueMessage> due) {
    Map<DueMessage, CompletableFuture<Outcome>> sending = new LinkedHashMap<>();
    due.forEach(message -> sending.put(message, send(message)));
    Map<DueMessage, Outcome> outcomes = new LinkedHashMap<>();
    sending.forEach((message, outcome) -> outcomes.put(message, outcome.join()));
    return outcomes;
  }

  private CompletableFuture<Outcome> send(DueMessage message) {
    return client
        .sendAsync(request(message), BodyHandlers.ofString(StandardCharsets.UTF_8))
        .thenApply(HttpSmsGateway::outcome)
        .exceptionally(HttpSmsGateway::failure);
  }

  private static HttpRequest request(DueMessage message) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(Setting.SMS_URL.value()))
            .timeout(PATIENCE)
            .header("Content-Type", Setting.SMS_CONTENT_TYPE.value())
            .header("Idempotency-Key", message.messageId())
            .POST(BodyPublishers.ofString(body(message)));
    String credentials = Setting.SMS_AUTHORIZATION.value();
    return credentials.isEmpty()
        ? request.build()
        : request.header("Authorization", credentials).build();
  }

  private static String body(DueMessage message) {
    boolean form = Setting.SMS_CONTENT_TYPE.value().startsWith("application/x-www-form-urlencoded");
    UnaryOperator<String> escape = form ? HttpSmsGateway::inForm : HttpSmsGateway::inJson;
    Map<String, String> values =
        Map.of("to", message.recipient(), "text", message.body(), "id", message.messageId());
    return PLACEHOLDER
        .matcher(Setting.SMS_BODY.value())
        .replaceAll(found -> Matcher.quoteReplacement(escape.apply(values.get(found.group(1)))));
  }

  private static String inForm(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static String inJson(String value) {
    String quoted = Json.createValue(value).toString();
    return quoted.substring(1, quoted.length() - 1);
  }

  private static Outcome outcome(HttpResponse<String> answer) {
    int status = answer.statusCode();
    if (status / 100 == 2) {
      return Outcome.SENT;
    }
    // What is our fault stays our fault, but for "too slow" and "too many".
    boolean forGood = status / 100 == 4 && status != 408 && status != 429;
    return Outcome.failed(forGood ? Verdict.REFUSED : Verdict.FAILED, status + " " + answer.body());
  }

  private static Outcome failure(Throwable thrown) {
    Throwable cause = thrown instanceof CompletionException ? thrown.getCause() : thrown;
    boolean absent =
        cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException;
    if (cause instanceof IOException) {
      return Outcome.failed(
          absent ? Verdict.UNREACHABLE : Verdict.FAILED, cause.getClass().getSimpleName());
    }
    throw new CompletionException(cause);
  }
}
