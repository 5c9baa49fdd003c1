package org.ziyara.web.central;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.ziyara.registry.DropView;
import org.ziyara.registry.FeedState;
import org.ziyara.registry.FeedView;
import org.ziyara.registry.RegistryService;
import org.ziyara.registry.RegistryService.RejectedLine;
import org.ziyara.shared.Messages;
import org.ziyara.shared.ZiyaraException;
import org.ziyara.web.common.Language;
import org.ziyara.web.common.Problems;

/** The files of the detention registry; one of them with its numbers, live while it is applied. */
@Named
@RequestScoped
public class RegistryPage {

  private static final int FEEDS_SHOWN = 30;
  private static final int REJECTS_SHOWN = 200;
  private static final String HERE = "/central/registry?faces-redirect=true";
  private static final Messages TEXTS = Messages.of("org.ziyara.web.central");

  @Inject private RegistryService registry;
  @Inject private Problems problems;
  @Inject private Language language;

  /** The id of the file to show. */
  @Inject @Param private String of;

  /** Whether the folder is just being read. */
  @Inject @Param private boolean reading;

  private List<FeedView> latest;
  private FeedView feed;
  private List<DropView> drops = List.of();
  private List<RejectedLine> rejects = List.of();

  /**
   * The file that the address names if it is among the last ones; else one that waits; else any.
   */
  @PostConstruct
  void load() {
    latest = registry.latest(FEEDS_SHOWN);
    feed =
        latest.stream()
            .filter(each -> Long.toString(each.id()).equals(of))
            .findFirst()
            .or(() -> latest.stream().filter(RegistryPage::waits).findFirst())
            .or(() -> latest.stream().findFirst())
            .orElse(null);
    if (feed != null) {
      drops = registry.drops(feed.id());
      rejects = registry.rejects(feed.id(), language.getLocale(), REJECTS_SHOWN);
    }
  }

  public String readNow() {
    registry.readNow();
    return HERE + "&reading=true";
  }

  public String confirm() {
    return decide(() -> registry.confirm(feed.id()));
  }

  public String reject() {
    return decide(() -> registry.reject(feed.id()));
  }

  private String decide(Runnable decision) {
    try {
      decision.run();
      return HERE + "&of=" + feed.id();
    } catch (ZiyaraException decided) {
      problems.add(null, text("error." + decided.code(), decided.arguments()));
      return null;
    }
  }

  /** All rejected lines, as a file. */
  public void download() {
    byte[] lines =
        registry.rejectFile(feed.id(), language.getLocale()).getBytes(StandardCharsets.UTF_8);
    Faces.sendFile(lines, feed.fileName() + ".rejects.csv", true);
  }

  private static boolean waits(FeedView each) {
    return each.state() == FeedState.WAITING;
  }

  public boolean isWaiting() {
    return waits(feed);
  }

  /** Whether what is shown will change by itself. */
  public boolean isLive() {
    return feed != null && feed.state() == FeedState.APPLYING;
  }

  public boolean isReading() {
    return reading;
  }

  public boolean isConfigured() {
    return registry.isConfigured();
  }

  public String getReached() {
    return text("registry.reached", Map.of("reached", feed.reached(), "total", feed.entries()));
  }

  /** Why the file was refused, with what was compared. */
  public String getRefusal() {
    return feed.refusal() == null
        ? ""
        : text(
            "refusal." + feed.refusal().code(),
            Map.of("expected", feed.refusal().expected(), "found", feed.refusal().found()));
  }

  /** Whether there are more rejected lines than are listed. */
  public boolean isCut() {
    return feed.rejected() > rejects.size();
  }

  private String text(String key, Map<String, Object> arguments) {
    return TEXTS.text(language.getLocale(), key, arguments);
  }

  public List<FeedView> getLatest() {
    return latest;
  }

  public FeedView getFeed() {
    return feed;
  }

  public List<DropView> getDrops() {
    return drops;
  }

  public List<RejectedLine> getRejects() {
    return rejects;
  }
}
