package org.ziyara.web.family;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ziyara.visitor.LinkService;
import org.ziyara.visitor.LinkView;

/** The family's links to inmates and how far each has come. */
@Named
@RequestScoped
public class LinksPage {

  @Inject private LinkService service;

  private List<LinkView> links;

  @PostConstruct
  void load() {
    links = service.mine();
  }

  public List<LinkView> getLinks() {
    return links;
  }
}
