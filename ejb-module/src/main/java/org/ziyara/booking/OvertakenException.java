package org.ziyara.booking;

import jakarta.ejb.ApplicationException;
import org.ziyara.shared.TransientException;

/**
 * What we had read was changed while we waited for a lock, such as whom the inmate must not meet:
 * ask again.
 */
@ApplicationException(rollback = true)
class OvertakenException extends TransientException {}
