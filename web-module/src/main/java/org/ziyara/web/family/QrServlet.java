package org.ziyara.web.family;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ziyara.booking.BookingService;
import org.ziyara.booking.Reference;
import org.ziyara.shared.NotFoundException;
import org.ziyara.web.common.QrCode;

/** The QR code of a ticket, for the visit's own family; for others there is no such picture. */
@WebServlet("/family/qr")
public class QrServlet extends HttpServlet {

  @Inject private BookingService booking;
  @Inject private BookingAddress address;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      String reference = booking.visit(address.ref()).reference();
      response.setContentType("image/svg+xml");
      response.setCharacterEncoding("UTF-8");
      response.getWriter().print(QrCode.svg(Reference.qrText(reference)));
    } catch (NotFoundException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
