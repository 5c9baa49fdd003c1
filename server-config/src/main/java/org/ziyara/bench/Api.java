package org.ziyara.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program that calls the API by a key; any number of threads may. */
public final class Api {

  /** Longer than anybody would wait. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String root;
  private final String key;

  public Api(Target target, String key) {
    this.root = target.url() + "api/v1/";
    this.key = key;
  }

  /** What was answered. */
  public record Answer(int status, String body, String etag) {

    public boolean isGood() {
      return status / 100 == 2;
    }

    /** The first text of this name in the answer, or null: the answers' shapes are simple. */
    public String text(String name) {
      Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(body);
      return found.find() ? found.group(1) : null;
    }
  }

  public Answer get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  public Answer post(String path, String json) throws IOException, InterruptedException {
    return send(request(path).POST(BodyPublishers.ofString(json)));
  }

  public Answer put(String path, String json) throws IOException, InterruptedException {
    return send(request(path).PUT(BodyPublishers.ofString(json)));
  }

  /** Changes what was read with this version. */
  public Answer change(String method, String path, String etag, String json)
      throws IOException, InterruptedException {
    return send(
        request(path).header("If-Match", etag).method(method, BodyPublishers.ofString(json)));
  }

  /** Makes what is made once, however often it is asked for with this key. */
  public Answer post(String path, UUID once, String json) throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Idempotency-Key", once.toString())
            .POST(BodyPublishers.ofString(json)));
  }

  /** Asks for a place. */
  public Answer hold(long linkId, long slotId) throws IOException, InterruptedException {
    String json = "{\"link\":\"%d\",\"slot\":\"%d\"}".formatted(linkId, slotId);
    return post("visits", UUID.randomUUID(), json);
  }

  public Answer confirm(String reference) throws IOException, InterruptedException {
    return post("visits/" + reference + "/confirmation", "{}");
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(root + path))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + key)
        .header("Accept-Language", "en")
        .header("Content-Type", "application/json");
  }

  private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
    return new Answer(
        answer.statusCode(), answer.body(), answer.headers().firstValue("ETag").orElse(null));
  }
}
