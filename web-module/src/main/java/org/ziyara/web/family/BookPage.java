package org.ziyara.web.family;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ziyara.visitor.LinkService;
import org.ziyara.visitor.LinkState;
import org.ziyara.visitor.LinkView;

/** The first step: whom to visit. */
@Named
@RequestScoped
public class BookPage {

  @Inject private LinkService service;

  private List<LinkView> approved;
  private List<LinkView> waiting;

  @PostConstruct
  void load() {
    List<LinkView> links = service.mine();
    approved = links.stream().filter(LinkView::isApproved).toList();
    waiting = links.stream().filter(link -> link.state() == LinkState.REQUESTED).toList();
  }

  public List<LinkView> getApproved() {
    return approved;
  }

  public List<LinkView> getWaiting() {
    return waiting;
  }
}
