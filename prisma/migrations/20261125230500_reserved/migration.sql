-- Medical facts are for the carer: the matrix opens MED to whoever is on shift, for given doses and care; an entry that says
-- of itself that it is reserved is read by fewer. The terms are those of decide(): who wrote it, who may validate in MED on
-- that file, to whom a grant opens it. A restrictive policy only takes away (docs/decisions/0013).
SET LOCAL ROLE havre_owner;

ALTER TABLE entry DROP CONSTRAINT entry_aspect_check;
ALTER TABLE entry ADD CONSTRAINT entry_aspect_check CHECK (aspect IN ('status', 'measures', 'rules', 'usual', 'reserved'));
ALTER TABLE entry ADD CONSTRAINT entry_reserved_check CHECK (aspect IS DISTINCT FROM 'reserved' OR compartment = 'MED');

-- Each sub-select runs once a statement, and not at all where nothing reserved is met.
CREATE POLICY entry_reserved ON entry AS RESTRICTIVE FOR SELECT TO havre_rt USING (
  aspect IS DISTINCT FROM 'reserved'
  OR (SELECT app.account()) = ANY (writers)
  OR youth_id = ANY ((SELECT app.files('MED', 'v'))::uuid[])
  OR 'MED' = ANY ((SELECT app.open('v'))::text[])
  OR youth_id = ANY ((SELECT CASE WHEN 'MED' = ANY (app.scope('G', 'r')) THEN ARRAY(
       SELECT g.youth_id FROM file_grant g
       WHERE g.account_id = app.account() AND g.approved_by IS NOT NULL AND g.revoked_at IS NULL
         AND g.starts_at <= now() AND g.ends_at > now() AND 'MED' = ANY (g.compartments)) ELSE '{}' END)::uuid[]));
