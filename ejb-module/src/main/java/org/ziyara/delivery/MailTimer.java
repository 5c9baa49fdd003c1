package org.ziyara.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.ziyara.shared.Untiring;

/** Sends what waits in the outbox by e-mail, beside the SMS. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailTimer {

  @Inject private DeliveryTransaction transaction;
  @Inject private SmtpGateway gateway;

  private Delivery delivery;

  @PostConstruct
  void begin() {
    delivery = new Delivery(transaction, gateway);
  }

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  void sweep() {
    Untiring.run(delivery::deliverDue);
  }
}
