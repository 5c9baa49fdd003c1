-- A night in which every step has something to do, made of the demonstration's data. @night: its business date.
-- No id of the demonstration is as great as @new.
SET @yesterday = @night - INTERVAL 1 DAY, @new = 1000000000;

-- roll-out: most of the horizon is missing.
DELETE FROM slot WHERE slot_date > @night + INTERVAL 10 DAY AND taken = 0
  AND NOT EXISTS (SELECT 1 FROM visit v WHERE v.slot_id = slot.id);

-- Two sessions in one room at one time: this institution is set aside.
INSERT INTO session_template (id, institution_id, room_id, weekday, starts_at, ends_at, capacity, valid_from)
SELECT @new + t.id, t.institution_id, t.room_id, t.weekday, t.starts_at + INTERVAL 5 MINUTE, t.ends_at, t.capacity, t.valid_from
FROM session_template t JOIN institution i ON i.id = t.institution_id
WHERE i.code = 'MA-030' ORDER BY t.id LIMIT 1;

-- Sessions that are given up with visits booked in them.
UPDATE session_template t JOIN institution i ON i.id = t.institution_id SET t.valid_to = @night + INTERVAL 2 DAY
WHERE MOD(i.id, 7) = 3 AND t.starts_at >= '10:00';

-- Days that were called off with visits on them, and inmates who have been released or moved.
INSERT INTO closure (id, institution_id, first_day, last_day, reason_ar, reason_fr, decided_by, decided_at)
SELECT @new + i.id, i.id, @night + INTERVAL 2 DAY, @night + INTERVAL 5 DAY, 'أشغال', 'Travaux', 'once', @yesterday
FROM institution i WHERE MOD(i.id, 3) = 0;
UPDATE inmate m JOIN visit v ON v.inmate_id = m.id SET m.released_on = @night + INTERVAL 1 DAY
WHERE v.visit_date > @night + INTERVAL 1 DAY AND MOD(m.id, 31) = 0;

-- registry-sync: so few people that many leave an institution; nobody is there to confirm it.
INSERT INTO policy_value (id, name, value, valid_from, decided_by, reason)
VALUES (@new, 'registry.drop.percent', '100', @yesterday, 'once', 'once');
INSERT INTO policy_turn (scope, name, version) VALUES (0, 'registry.drop.percent', 1)
  ON DUPLICATE KEY UPDATE version = version + 1;

-- Families that wait, some of them for two inmates.
INSERT INTO waiting_entry (id, visitor_id, inmate_id, weekdays, from_time, to_time, first_day, last_day, asked_at, state)
SELECT @new + k.id, k.visitor_id, k.inmate_id, '1234567', '08:00', '18:00', @night + INTERVAL 3 DAY, @night + INTERVAL 24 DAY,
  @night - INTERVAL 20 DAY + INTERVAL MOD(m.id, 9000) MINUTE, 'WAITING'
FROM kinship_link k JOIN inmate m ON m.id = k.inmate_id
WHERE k.state = 'APPROVED' AND MOD(m.id, 4) = 0 AND NOT EXISTS (
  SELECT 1 FROM waiting_entry w WHERE w.visitor_id = k.visitor_id AND w.inmate_id = k.inmate_id AND w.waiting = 1);

-- housekeeping: visits of yesterday that nobody has ended, where the gate was used and where it was not; old messages
-- and refusals.
UPDATE visit v JOIN institution i ON i.id = v.institution_id
SET v.state = 'CHECKED_IN', v.checked_in_at = v.confirmed_at
WHERE v.visit_date = @yesterday AND v.state = 'CONFIRMED' AND MOD(i.id, 2) = 0
  AND MOD(CRC32(v.reference), 2) = 0;
INSERT INTO outbox (id, message_id, channel, recipient, language, kind, body, created_at, due_at, state, ended_at)
SELECT @new + s.id, UUID(), 'SMS', '+212600000000', 'fr', 'VISIT_CONFIRMED', 'old', @night - INTERVAL 200 DAY,
  @night - INTERVAL 200 DAY, 'SENT', @night - INTERVAL 200 DAY FROM slot s;
INSERT INTO booking_refusal (id, refused_at, institution_id, inmate_id, visitor_id, slot_id, asker, companion_ids, codes)
SELECT @new + k.id, @night - INTERVAL 400 DAY, m.institution_id, m.id, k.visitor_id, s.id, 'FAMILY', '', 'SLOT_FULL'
FROM kinship_link k JOIN inmate m ON m.id = k.inmate_id
JOIN (SELECT institution_id, MIN(id) AS id FROM slot GROUP BY institution_id) s ON s.institution_id = m.institution_id;
