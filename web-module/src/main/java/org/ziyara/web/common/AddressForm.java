package org.ziyara.web.common;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.html.HtmlForm;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.omnifaces.util.Servlets;

/**
 * A form that posts to the very address of its page, so that {@code ?link=…} and {@code ?ref=…}
 * survive a postback: a stateless page remembers nothing. OmniFaces' {@code o:form} can do so too,
 * but brings a script that these pages cannot load.
 */
@FacesComponent("org.ziyara.web.AddressForm")
public class AddressForm extends HtmlForm {

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    super.encodeBegin(new AtOwnAddress(context));
  }

  private static final class AtOwnAddress extends FacesContextWrapper {

    AtOwnAddress(FacesContext wrapped) {
      super(wrapped);
    }

    @Override
    public ExternalContext getExternalContext() {
      return new OwnAddress(getWrapped().getExternalContext());
    }
  }

  // The API's own wrapper has a raw return type, of which every subclass is warned.
  @SuppressWarnings("unchecked")
  private static final class OwnAddress extends ExternalContextWrapper {

    OwnAddress(ExternalContext wrapped) {
      super(wrapped);
    }

    @Override
    public String encodeActionURL(String pageAddress) {
      return Servlets.getRequestURIWithQueryString((HttpServletRequest) getRequest());
    }
  }
}
