-- What must be true of the database at any moment, whatever is going on. Each statement finds the rows that break what
-- its heading says; :here stands for the ids of the institutions looked at. They run alike on MySQL and MariaDB.

-- the counters of a slot are its visits
SELECT s.id, s.taken, s.desk_taken, s.distance_taken, COUNT(v.id) AS visits,
       COALESCE(SUM(v.pool = 'DESK'), 0) AS of_desk, COALESCE(SUM(v.pool = 'DISTANCE'), 0) AS of_distance
FROM slot s LEFT JOIN visit v ON v.slot_id = s.id AND v.active = 1
WHERE s.institution_id IN (:here)
GROUP BY s.id, s.taken, s.desk_taken, s.distance_taken
HAVING s.taken <> visits OR s.desk_taken <> of_desk OR s.distance_taken <> of_distance;

-- no slot is above its capacity, nor are its pools
SELECT id, capacity, taken, desk_places, desk_taken, distance_places, distance_taken FROM slot
WHERE institution_id IN (:here)
  AND (taken NOT BETWEEN 0 AND capacity OR desk_taken NOT BETWEEN 0 AND desk_places
       OR distance_taken NOT BETWEEN 0 AND distance_places OR desk_places + distance_places > capacity);

-- a visit says of its slot what the slot says
SELECT v.reference, v.institution_id, v.visit_date, v.starts_at, v.ends_at FROM visit v JOIN slot s ON s.id = v.slot_id
WHERE v.institution_id IN (:here)
  AND (v.institution_id <> s.institution_id OR v.visit_date <> s.slot_date
       OR (v.active = 1 AND (v.starts_at <> s.starts_at OR v.ends_at <> s.ends_at)));

-- no inmate has two visits on a day
SELECT inmate_id, visit_date, kind, GROUP_CONCAT(reference) FROM visit
WHERE institution_id IN (:here) AND active = 1
GROUP BY inmate_id, visit_date, kind HAVING COUNT(*) > 1;

-- no inmate and no visitor is at two places at a time
SELECT a.reference, b.reference, a.visit_date FROM visit a
JOIN visit b ON (b.visitor_id = a.visitor_id OR b.inmate_id = a.inmate_id) AND b.institution_id IN (:here)
  AND b.visit_date = a.visit_date AND a.starts_at < b.ends_at AND b.starts_at < a.ends_at
WHERE a.institution_id IN (:here) AND a.active = 1 AND b.active = 1 AND a.id < b.id;

-- no inmate has more visits in a week than policy gives
SELECT v.inmate_id, v.kind, v.entitlement_from, COUNT(*) AS used, COUNT(DISTINCT v.entitlement_number) AS numbers,
       MAX(v.entitlement_number) AS highest,
       (SELECT CAST(p.value AS SIGNED) FROM policy_value p
        WHERE p.name = 'entitlement.visits' AND p.institution_id = m.institution_id
          AND (p.category IS NULL OR p.category = m.legal_status)
        ORDER BY p.category IS NULL LIMIT 1) AS most
FROM visit v JOIN inmate m ON m.id = v.inmate_id
WHERE v.institution_id IN (:here) AND v.entitlement_from IS NOT NULL
GROUP BY v.inmate_id, v.kind, v.entitlement_from, m.institution_id, m.legal_status
HAVING used <> numbers OR highest > most;

-- a visit uses entitlement in its own week, and one that never was uses none
SELECT reference, state, visit_date, entitlement_from FROM visit
WHERE institution_id IN (:here)
  AND ((active = 1 AND (entitlement_from IS NULL OR WEEKDAY(entitlement_from) <> 0
        OR visit_date NOT BETWEEN entitlement_from AND entitlement_from + INTERVAL 6 DAY))
       OR (state IN ('EXPIRED', 'RELEASED') AND (entitlement_from IS NOT NULL OR permit_id IS NOT NULL)));

-- no permit is used more often than it says
SELECT p.id, p.visits, COUNT(*) AS used, MAX(v.permit_number) AS highest
FROM visit v JOIN visit_permit p ON p.id = v.permit_id
WHERE v.institution_id IN (:here) AND p.visits IS NOT NULL
GROUP BY p.id, p.visits HAVING used > p.visits OR highest > p.visits;

-- nobody visits an inmate on remand without a permit for that day
SELECT v.reference, v.permit_id FROM visit v JOIN inmate m ON m.id = v.inmate_id
LEFT JOIN visit_permit p ON p.id = v.permit_id AND p.inmate_id = v.inmate_id AND p.visitor_id = v.visitor_id
  AND v.visit_date BETWEEN p.first_day AND p.last_day
WHERE v.institution_id IN (:here) AND v.active = 1 AND m.legal_status = 'REMAND' AND p.id IS NULL;

-- no visitor has two holds
SELECT visitor_id, GROUP_CONCAT(reference) FROM visit
WHERE institution_id IN (:here) AND state = 'HELD' AND NOT offered
GROUP BY visitor_id HAVING COUNT(*) > 1;

-- no visitor has more visits ahead than policy allows
SELECT v.visitor_id, GROUP_CONCAT(v.reference), COUNT(*) AS ahead,
       (SELECT MAX(CAST(p.value AS SIGNED)) FROM policy_value p
        WHERE p.name = 'open.visits' AND p.institution_id IN (:here)) AS most
FROM visit v
WHERE v.institution_id IN (:here) AND v.active = 1
GROUP BY v.visitor_id HAVING ahead > most;

-- a party is no larger than the inmate's class admits, and the visitor's own
SELECT v.reference, COUNT(*) AS companions, SUM(c.visitor_id <> v.visitor_id) AS strangers,
       (SELECT MAX(CAST(p.value AS SIGNED)) FROM policy_value p
        WHERE p.name = 'party.max' AND p.institution_id = v.institution_id
          AND p.category = CONCAT('CLASS_', m.security_class)) AS most
FROM visit v JOIN inmate m ON m.id = v.inmate_id
JOIN visit_companion vc ON vc.visit_id = v.id JOIN companion c ON c.id = vc.companion_id
WHERE v.institution_id IN (:here) AND v.active = 1
GROUP BY v.id, v.reference, v.institution_id, m.security_class
HAVING strangers > 0 OR companions + 1 > most;

-- two who must not meet are never booked together once that is decided (a confirmation may be under way meanwhile)
SELECT a.reference, b.reference, n.decided_at, a.held_at, b.held_at FROM non_association n
JOIN visit a ON a.inmate_id = n.one_id AND a.active = 1
JOIN visit b ON b.inmate_id = n.other_id AND b.active = 1 AND b.visit_date = a.visit_date
  AND a.starts_at < b.ends_at AND b.starts_at < a.ends_at
JOIN slot sa ON sa.id = a.slot_id JOIN slot sb ON sb.id = b.slot_id
WHERE a.institution_id IN (:here)
  AND CASE n.scope WHEN 'ROOM' THEN sa.room_id = sb.room_id ELSE sa.institution_id = sb.institution_id END
  AND (GREATEST(a.held_at, b.held_at) > n.decided_at
       OR GREATEST(a.confirmed_at, b.confirmed_at) > n.decided_at + INTERVAL 1 MINUTE);

-- nobody is booked where the inmate no longer is (a confirmation may be under way meanwhile)
SELECT v.reference, v.state, v.held_at, v.confirmed_at, MAX(e.at) AS moved FROM visit v
JOIN inmate m ON m.id = v.inmate_id AND m.institution_id <> v.institution_id
JOIN audit_event e ON e.subject_type = 'INMATE' AND e.subject_id = m.id AND e.action = 'INMATE_TRANSFERRED'
WHERE v.institution_id IN (:here) AND v.active = 1
GROUP BY v.reference, v.state, v.held_at, v.confirmed_at
HAVING v.held_at > moved OR v.confirmed_at > moved + INTERVAL 1 MINUTE;

-- nothing is booked where it is closed (a booking may be under way meanwhile)
SELECT v.reference, v.held_at, c.decided_at FROM visit v
JOIN closure c ON c.institution_id = v.institution_id AND v.visit_date BETWEEN c.first_day AND c.last_day
  AND (c.weekday IS NULL OR c.weekday = WEEKDAY(v.visit_date) + 1)
  AND (c.starts_at IS NULL OR (c.starts_at < v.ends_at AND v.starts_at < c.ends_at))
WHERE v.institution_id IN (:here) AND v.active = 1 AND v.held_at > c.decided_at + INTERVAL 1 MINUTE;

-- a visit is in a state that its history allows
SELECT reference, state, held_at, confirmed_at, moved_at, cancelled_at FROM visit
WHERE institution_id IN (:here)
  AND (state NOT IN ('HELD', 'EXPIRED', 'RELEASED', 'CONFIRMED', 'CANCELLED')
       OR (state IN ('HELD', 'EXPIRED', 'RELEASED')) <> (confirmed_at IS NULL)
       OR (state = 'CANCELLED') <> (cancelled_at IS NOT NULL)
       OR (moved_at IS NOT NULL AND confirmed_at IS NULL));

-- each visit was confirmed once and cancelled once, and no hold was
SELECT v.reference, v.state, COALESCE(SUM(e.action = 'VISIT_CONFIRMED'), 0) AS confirmed,
       COALESCE(SUM(e.action LIKE 'VISIT_CANCELLED%'), 0) AS cancelled
FROM visit v LEFT JOIN audit_event e ON e.subject_type = 'VISIT' AND e.subject_id = v.id
WHERE v.institution_id IN (:here)
GROUP BY v.id, v.reference, v.state, v.confirmed_at
HAVING confirmed <> (v.confirmed_at IS NOT NULL) OR cancelled <> (v.state = 'CANCELLED');

-- a family on the waiting list has one open offer; who accepts one is served, unless it has withdrawn before
SELECT e.id, e.state, SUM(v.state = 'HELD') AS open, SUM(v.confirmed_at IS NOT NULL) AS accepted
FROM waiting_entry e JOIN waiting_offer o ON o.entry_id = e.id JOIN visit v ON v.id = o.visit_id
WHERE v.institution_id IN (:here)
GROUP BY e.id, e.state
HAVING open > 1 OR accepted > 1 OR (e.state = 'SERVED' AND accepted = 0) OR (e.state = 'WAITING' AND accepted > 0);
