-- A visit that uses up entitlement is the inmate's number so and so in the period that begins on a day: a row
-- for each, never a count, so that the database refuses the one too many. NULL: uses none (any more).
ALTER TABLE visit ADD COLUMN entitlement_from DATE NULL;
ALTER TABLE visit ADD COLUMN entitlement_number TINYINT NULL;
ALTER TABLE visit ADD CONSTRAINT visit_entitlement_uk UNIQUE (inmate_id, entitlement_from, entitlement_number);
ALTER TABLE visit ADD CONSTRAINT visit_entitlement_ck CHECK (
  (entitlement_from IS NULL AND entitlement_number IS NULL)
  OR (entitlement_from IS NOT NULL AND entitlement_number IS NOT NULL AND entitlement_number >= 1));

-- The inmates for whom a value is meant; NULL: all.
ALTER TABLE policy_value ADD COLUMN category VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL;
ALTER TABLE policy_value ADD COLUMN category_key VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin
  GENERATED ALWAYS AS (COALESCE(category, '')) STORED;
ALTER TABLE policy_value DROP INDEX policy_value_uk;
UPDATE policy_value SET category = 'CLASS_A', name = 'party.max' WHERE name = 'party.max.A';
UPDATE policy_value SET category = 'CLASS_B', name = 'party.max' WHERE name = 'party.max.B';
UPDATE policy_value SET category = 'CLASS_C', name = 'party.max' WHERE name = 'party.max.C';
ALTER TABLE policy_value ADD CONSTRAINT policy_value_uk UNIQUE (name, scope, category_key, valid_from);
ALTER TABLE policy_value ADD CONSTRAINT policy_value_category_ck CHECK (category IN
  ('REMAND', 'CONVICTED', 'CIVIL_CONSTRAINT', 'MAN', 'WOMAN', 'MINOR', 'CLASS_A', 'CLASS_B', 'CLASS_C'));
