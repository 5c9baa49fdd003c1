-- What must be true once everything that was ordered has been reviewed for the last time; written as invariants.sql.

-- a confirmed visit that no longer fits is flagged
SELECT v.reference, 'closed' AS cause FROM visit v
JOIN closure c ON c.institution_id = v.institution_id AND v.visit_date BETWEEN c.first_day AND c.last_day
  AND (c.weekday IS NULL OR c.weekday = WEEKDAY(v.visit_date) + 1)
  AND (c.starts_at IS NULL OR (c.starts_at < v.ends_at AND v.starts_at < c.ends_at))
WHERE v.institution_id IN (:here) AND v.state = 'CONFIRMED'
  AND NOT EXISTS (SELECT 1 FROM visit_flag f WHERE f.visit_id = v.id AND f.visit_version = v.version)
UNION ALL
SELECT v.reference, 'elsewhere' FROM visit v JOIN inmate m ON m.id = v.inmate_id
WHERE v.institution_id IN (:here) AND v.state = 'CONFIRMED'
  AND v.institution_id <> CASE WHEN m.moves_on <= v.visit_date THEN m.moves_to ELSE m.institution_id END
  AND NOT EXISTS (SELECT 1 FROM visit_flag f WHERE f.visit_id = v.id AND f.visit_version = v.version)
UNION ALL
SELECT a.reference, CONCAT('apart from ', b.reference) FROM non_association n
JOIN visit a ON a.inmate_id IN (n.one_id, n.other_id) AND a.state = 'CONFIRMED'
JOIN visit b ON b.inmate_id IN (n.one_id, n.other_id) AND b.state = 'CONFIRMED' AND b.inmate_id <> a.inmate_id
  AND b.visit_date = a.visit_date AND a.starts_at < b.ends_at AND b.starts_at < a.ends_at
JOIN slot sa ON sa.id = a.slot_id JOIN slot sb ON sb.id = b.slot_id
WHERE a.institution_id IN (:here)
  AND CASE n.scope WHEN 'ROOM' THEN sa.room_id = sb.room_id ELSE sa.institution_id = sb.institution_id END
  AND NOT EXISTS (SELECT 1 FROM visit_flag f WHERE f.visit_id = a.id AND f.visit_version = a.version);
