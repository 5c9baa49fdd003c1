package org.ziyara.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ziyara.fixture.Application;

/** The story that the documentation of the API tells is true: its own lines are run. */
class ApiStoryIT {

  private static final Path DOCUMENT = Path.of("docs/api.md");
  private static final Pattern BLOCK =
      Pattern.compile("^```sh\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);

  @Test
  void theStoryIsTrue() throws IOException, InterruptedException {
    String output = run(script());
    assertThat(output.lines().filter(line -> line.startsWith("[") || line.matches("[A-Z_]+")))
        .containsSubsequence(
            "[\"HALL\",20]",
            "[\"WEDNESDAY\",\"10:00\",12]",
            "[4,1]",
            "[\"MORNING\",3]",
            "[\"WEDNESDAY\",\"10:30\",10]",
            "[0,0]",
            "[\"Ramadan\",true]",
            "[409,\"SESSIONS_OVERLAP\"]",
            "[428,\"VERSION_REQUIRED\"]",
            "[\"LIVE\",2]",
            "[\"PARTY_MAX\",2,\"TO_COME\"]",
            "[2,\"INSTITUTION\"]",
            "[\"4711\",\"CONVICTED\"]",
            "[0,\"LINK_NOT_APPROVED\"]",
            "HELD",
            "CONFIRMED",
            "[409,\"BOOKING_REFUSED\",true]",
            "[0,true]",
            "[false,true]",
            "[\"JUDICIAL\",0]",
            "[\"SATURDAY\",1]",
            "TOO_EARLY",
            "[409,\"VISIT_OTHER_DAY\"]",
            "CANCELLED");
  }

  private static String script() throws IOException {
    return BLOCK
        .matcher(Files.readString(root().resolve(DOCUMENT)))
        .results()
        .map((MatchResult block) -> block.group(1))
        .collect(Collectors.joining("\n", "set -euo pipefail\n", ""));
  }

  /** The folder of the whole project, from wherever tests are run. */
  private static Path root() {
    Path here = Path.of("").toAbsolutePath();
    return Files.exists(here.resolve(DOCUMENT)) ? here : here.getParent();
  }

  private static String run(String script) throws IOException, InterruptedException {
    ProcessBuilder bash = new ProcessBuilder("bash", "-c", script).redirectErrorStream(true);
    String url = Application.at("/").toString();
    bash.environment().put("ZIYARA", url.substring(0, url.length() - 1));
    bash.environment()
        .put("KEY", Files.readString(Application.work().resolve("secrets/api-key")).strip());
    Process process = bash.start();
    try (InputStream said = process.getInputStream()) {
      String output = new String(said.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(output).isZero();
      return output;
    }
  }
}
