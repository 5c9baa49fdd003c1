package org.ziyara.web.family;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BiConsumer;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.ziyara.booking.BookingRefusedException;
import org.ziyara.booking.OfferService;
import org.ziyara.booking.OfferView;
import org.ziyara.shared.NotFoundException;
import org.ziyara.shared.ZiyaraException;
import org.ziyara.web.common.Problems;
import org.ziyara.web.common.Texts;
import org.ziyara.web.security.ClientAddress;

/** An offer of the waiting list, opened by the link of the message: whoever has it may answer. */
@Named
@RequestScoped
public class OfferPage {

  @Inject private OfferService offers;
  @Inject private HttpServletRequest request;
  @Inject private Problems problems;
  @Inject private Texts texts;

  @Inject
  @Param(name = "t")
  private String token;

  private OfferView offer;
  private boolean read;

  public void accept() {
    answer(offers::accept);
  }

  public void decline() {
    answer(offers::decline);
  }

  /** The page says what has become of the offer, whoever has answered it first. */
  private void answer(BiConsumer<String, String> answer) {
    try {
      answer.accept(token, ClientAddress.of(request));
      Faces.redirect("/offer?t=" + token);
    } catch (BookingRefusedException changed) {
      problems.add(null, texts.of("offer.refused"));
    } catch (ZiyaraException refusal) {
      problems.report(refusal);
    }
  }

  /** Read on demand: on a postback, what is shown decides which button was pressed. */
  public OfferView getOffer() {
    if (!read) {
      read = true;
      offer = find();
    }
    return offer;
  }

  private OfferView find() {
    try {
      return token == null ? null : offers.offer(token, ClientAddress.of(request));
    } catch (NotFoundException none) {
      return null;
    } catch (ZiyaraException refusal) {
      problems.report(refusal);
      return null;
    }
  }

  public boolean isOpen() {
    return getOffer() != null && getOffer().answer() == OfferView.Answer.OPEN;
  }

  /** What the page says of it; the end of a key of the texts. */
  public String getAnswer() {
    return getOffer() == null ? "NONE" : getOffer().answer().name();
  }
}
