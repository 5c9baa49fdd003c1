package org.ziyara.delivery;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.ziyara.shared.Untiring;

/** Sends what waits in the outbox: a code by SMS is wanted within seconds. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeliveryTimer {

  @Inject private Delivery delivery;

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  void sweep() {
    Untiring.run(delivery::deliverDue);
  }
}
