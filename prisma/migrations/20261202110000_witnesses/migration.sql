-- Who stands for what in an autonomy contract: a witness of the house, a paper with its day, a second person who wrote nothing of what
-- is confirmed; and what is still being written stays in the house (docs/decisions/0031, 0036).
SET LOCAL ROLE havre_owner;

-- The day that stands on a signed paper: it may be scanned later. Of papers noted before, nobody asked for it: they are without.
ALTER TABLE contract_signature ADD COLUMN signed_on date;
ALTER TABLE contract_signature ADD CONSTRAINT signature_day CHECK ((way = 'paper') = (signed_on IS NOT NULL)) NOT VALID;

-- Who changed a word of a review since it was begun: a trigger keeps it, nobody else writes it.
ALTER TABLE contract_review ADD COLUMN writers uuid[] NOT NULL DEFAULT '{}';
-- Of what is under way the traces say who changed it, not which words: all of them count as having written.
ALTER TABLE contract_review DISABLE TRIGGER USER;
UPDATE contract_review v SET writers = ARRAY(
  SELECT DISTINCT t.account_id FROM trace t
  WHERE t.youth_id = v.youth_id AND t.action = 'contract_review.update' AND v.id = ANY (t.object_ids) AND t.account_id IS NOT NULL)
WHERE v.status <> 'decided';
ALTER TABLE contract_review ENABLE TRIGGER USER;

-- A decision that was handed back: whose it was, by whom, why. What happened is one row an act.
CREATE TABLE contract_review_return (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  review_id uuid NOT NULL,
  decided_by uuid NOT NULL REFERENCES account,
  reason bytea NOT NULL,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  FOREIGN KEY (review_id, youth_id) REFERENCES contract_review (id, youth_id)
);
CREATE INDEX contract_review_return_of ON contract_review_return (review_id, created_at);
GRANT SELECT, INSERT ON contract_review_return TO havre_rt;
CALL app.guard_register('contract_review_return', 'AUTON');

DO $$
DECLARE
  among text := $q$centre_id = (SELECT app.centre()) AND youth_id <> ALL ((SELECT app.excluded())::uuid[])
    AND ('AUTON' = ANY ((SELECT app.open(%1$L))::text[]) OR youth_id = ANY ((SELECT app.files('AUTON', %1$L))::uuid[]))$q$;
BEGIN
  -- Handed back by who decided it or by who decides over every file (`guard_review`), who may add nothing else.
  EXECUTE format($q$ALTER POLICY contract_review_return_create ON contract_review_return WITH CHECK (
    created_by = (SELECT app.account()) AND EXISTS (SELECT FROM contract_review v WHERE v.id = review_id AND v.status = 'waiting'
      AND v.decided_by = contract_review_return.decided_by)
    AND ((%s) AND decided_by = (SELECT app.account()) OR (%s) AND 'AUTON' = ANY ((SELECT app.open('v'))::text[])))$q$,
    format(among, 'u'), format(among, 'v'));
END
$$;

-- What says that a review was handed back stands only where it was: the same transaction makes a draft of it.
CREATE FUNCTION app.guard_review_return() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM contract_review v WHERE v.id = NEW.review_id AND v.status = 'waiting') THEN
    RAISE EXCEPTION 'review: said to be handed back, and still waiting' USING ERRCODE = 'HVC08';
  END IF;
  RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER guard_review_return AFTER INSERT ON contract_review_return
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.guard_review_return();

-- A text is the house's until it is proposed, a review until it is decided, and what colleagues told each other about it stays there.
CREATE POLICY contract_text_inside ON contract_text AS RESTRICTIVE FOR SELECT TO havre_rt
  USING (status <> 'draft' OR (SELECT app.internal()));
CREATE POLICY contract_review_inside ON contract_review AS RESTRICTIVE FOR SELECT TO havre_rt
  USING (status = 'decided' OR (SELECT app.internal()));
CREATE POLICY contract_review_return_inside ON contract_review_return AS RESTRICTIVE TO havre_rt USING ((SELECT app.internal()));

-- Who writes a draft is noted down. Who handed it back does not take it over, while who had decided it is there to correct it.
CREATE OR REPLACE FUNCTION app.guard_review_draft() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  me uuid := app.account();
BEGIN
  -- What the migrating role brings in was written elsewhere.
  IF me IS NULL THEN RETURN NEW; END IF;
  IF NOT ('AUTON' = ANY (app.open('u')) OR NEW.youth_id = ANY (app.files('AUTON', 'u'))) THEN
    RAISE EXCEPTION 'review: a draft is written by who may amend' USING ERRCODE = '42501';
  END IF;
  IF EXISTS (SELECT FROM contract_review_return r JOIN account a ON a.id = r.decided_by AND a.status = 'active'
             WHERE r.review_id = NEW.id AND r.created_by = me AND r.decided_by <> me)
  THEN
    RAISE EXCEPTION 'review: handed back by the same person' USING ERRCODE = 'HVM02';
  END IF;
  IF (NEW.held_on, NEW.content, NEW.decision, NEW.reason, NEW.comment)
      IS DISTINCT FROM (OLD.held_on, OLD.content, OLD.decision, OLD.reason, OLD.comment) AND me <> ALL (OLD.writers)
  THEN
    NEW.writers := OLD.writers || me;
  END IF;
  RETURN NEW;
END
$$;

-- As before, and: what a decision rests on stays while it waits for a second person.
CREATE OR REPLACE FUNCTION app.guard_evidence() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF app.account() IS NOT NULL
    AND EXISTS (SELECT FROM contract_review v WHERE v.contract_id = NEW.contract_id AND v.status = 'waiting')
  THEN
    RAISE EXCEPTION 'evidence: a decision on it waits' USING ERRCODE = 'HVR04';
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF OLD.taken_back_at IS NOT NULL THEN
      RAISE EXCEPTION 'evidence: taken back already' USING ERRCODE = 'HVC08';
    END IF;
    RETURN NEW;
  END IF;
  -- No text that leaves the criterion out is proposed meanwhile.
  PERFORM pg_advisory_xact_lock(hashtextextended('contract ' || NEW.contract_id, 0));
  IF NOT EXISTS (SELECT FROM entry e WHERE e.id = NEW.entry_id AND e.youth_id = NEW.youth_id AND e.status = 'signed') THEN
    RAISE EXCEPTION 'evidence: not a signed act of this youth' USING ERRCODE = 'HVR01';
  END IF;
  -- What the migrating role brings in was shown elsewhere.
  IF app.account() IS NOT NULL AND (
    NOT EXISTS (SELECT FROM contract_text t JOIN contract_stage s ON s.text_id = t.id
                   WHERE t.contract_id = NEW.contract_id AND t.status = 'signed' AND s.key = NEW.stage_key
                     AND NEW.criterion_key = ANY (s.criteria))
    OR EXISTS (SELECT FROM contract_text t WHERE t.contract_id = NEW.contract_id AND t.status = 'proposed'
                 AND NOT EXISTS (SELECT FROM contract_stage s WHERE s.text_id = t.id AND s.key = NEW.stage_key
                                   AND NEW.criterion_key = ANY (s.criteria))))
  THEN
    RAISE EXCEPTION 'evidence: of a criterion in force' USING ERRCODE = 'HVR01';
  END IF;
  RETURN NEW;
END
$$;

-- As before, and: what waits is handed back with a reason only, and confirmed by nobody who wrote in it.
CREATE OR REPLACE FUNCTION app.guard_review() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  me uuid := app.account();
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.status = 'decided' THEN
    RAISE EXCEPTION 'review: decided already' USING ERRCODE = 'HVC08';
  END IF;
  -- What the migrating role brings in was decided elsewhere.
  IF me IS NULL THEN RETURN NEW; END IF;
  IF NOT EXISTS (SELECT FROM contract_stage_run r WHERE r.id = NEW.run_id AND r.contract_id = NEW.contract_id
                   AND r.until IS NULL AND r.since <= NEW.held_on)
  THEN
    RAISE EXCEPTION 'review: not of the stage that runs' USING ERRCODE = 'HVR03';
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.status <> 'draft' THEN RAISE EXCEPTION 'review: begins as a draft' USING ERRCODE = 'HVR03'; END IF;
    NEW.writers := '{}';
    RETURN NEW;
  END IF;
  IF OLD.status = 'waiting' THEN
    IF NEW.status = 'waiting' OR NOT ('AUTON' = ANY (app.open('v'))) AND me <> OLD.decided_by
      OR (NEW.held_on, NEW.content, NEW.decision, NEW.reason, NEW.comment, NEW.waivers)
         IS DISTINCT FROM (OLD.held_on, OLD.content, OLD.decision, OLD.reason, OLD.comment, OLD.waivers)
      OR NEW.status = 'decided' AND (NEW.decided_by IS DISTINCT FROM OLD.decided_by OR NEW.self_id IS DISTINCT FROM OLD.self_id
           OR NEW.confirmed_by IS DISTINCT FROM me)
    THEN
      RAISE EXCEPTION 'review: decided already' USING ERRCODE = 'HVC08';
    END IF;
    IF NEW.status = 'decided' AND (me = OLD.decided_by OR me = ANY (OLD.writers)) THEN
      RAISE EXCEPTION 'review: confirmed by somebody else' USING ERRCODE = 'HVM02';
    END IF;
    IF NEW.status = 'draft' AND NOT EXISTS (SELECT FROM contract_review_return r
                                            WHERE r.review_id = NEW.id AND r.created_by = me AND r.created_at = now())
    THEN
      RAISE EXCEPTION 'review: handed back without saying why' USING ERRCODE = 'HVC08';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.status <> 'draft' AND (NEW.decided_by IS DISTINCT FROM me OR NOT ('AUTON' = ANY (app.open('v')))) THEN
    RAISE EXCEPTION 'review: decided by the coordinator' USING ERRCODE = '42501';
  END IF;
  IF NEW.confirmed_by IS NOT NULL THEN
    RAISE EXCEPTION 'review: confirmed by somebody else, afterwards' USING ERRCODE = 'HVM02';
  END IF;
  RETURN NEW;
END
$$;

SET LOCAL ROLE havre_definer;

-- As before, and: the witness is one of those whom the screen offers (`choices.witnesses`), a paper is one (`choices.scans`), and its day
-- is not before its party was named nor after today.
CREATE OR REPLACE FUNCTION app.guard_signature() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  signs public.contract_party;
  said public.contract_text;
BEGIN
  SELECT * INTO said FROM public.contract_text t WHERE t.id = NEW.text_id FOR NO KEY UPDATE;
  -- The same request again finds its own signature.
  IF EXISTS (SELECT FROM public.contract_signature s WHERE s.id = NEW.id) THEN RETURN NULL; END IF;
  SELECT * INTO signs FROM public.contract_party p WHERE p.id = NEW.party_id AND p.text_id = NEW.text_id;
  IF signs.id IS NULL OR signs.role = 'substitute' OR NEW.digest IS DISTINCT FROM said.digest
    OR NOT (said.status = 'proposed' OR said.status = 'signed' AND signs.replaces IS NOT NULL)
  THEN
    RAISE EXCEPTION 'signature: not a text that waits for it' USING ERRCODE = 'HVC05';
  END IF;
  IF signs.until IS NOT NULL THEN RAISE EXCEPTION 'signature: this part has ended' USING ERRCODE = 'HVC03'; END IF;
  IF signs.account_id IS NOT NULL THEN
    IF NEW.created_by <> signs.account_id THEN
      RAISE EXCEPTION 'signature: nobody signs for another' USING ERRCODE = 'HVC04';
    END IF;
    IF NOT EXISTS (SELECT FROM public.account a WHERE a.id = signs.account_id AND a.status = 'active')
      OR signs.role = 'referent' AND NOT EXISTS (
        SELECT FROM public.file_team t WHERE t.youth_id = NEW.youth_id AND t.account_id = signs.account_id
          AND t.function IN ('referent', 'co_referent') AND t.since <= now() AND (t.until IS NULL OR t.until > now()))
      OR signs.role = 'director' AND NOT EXISTS (
        SELECT FROM public.account_role r WHERE r.account_id = signs.account_id AND r.role = 'DIR')
    THEN
      RAISE EXCEPTION 'signature: left the team' USING ERRCODE = 'HVC03';
    END IF;
  END IF;
  IF NEW.witness_id IS NOT NULL AND (NEW.witness_id = NEW.created_by OR NOT EXISTS (
      SELECT FROM public.account a JOIN public.account_role r ON r.account_id = a.id
      WHERE a.id = NEW.witness_id AND a.centre_id = NEW.centre_id AND a.status = 'active'
        AND r.role IN ('EDU', 'REF', 'NGT', 'LEG', 'PSY', 'COO', 'DIR')))
  THEN
    RAISE EXCEPTION 'signature: a witness of the house' USING ERRCODE = 'HVC07';
  END IF;
  IF NEW.attachment_id IS NOT NULL AND NOT EXISTS (
      SELECT FROM public.attachment a JOIN public.entry e ON e.id = a.entry_id
      WHERE a.id = NEW.attachment_id AND a.youth_id = NEW.youth_id AND a.compartment = 'AUTON' AND a.status = 'ready'
        AND NOT a.confidential AND a.type IN ('pdf', 'jpeg', 'png', 'webp')
        AND e.kind = 'auton-note' AND e.status IN ('signed', 'corrected')
        AND a.created_at >= (SELECT min(p.created_at) FROM public.contract_party p WHERE p.text_id = NEW.text_id))
  THEN
    RAISE EXCEPTION 'signature: not a signed paper' USING ERRCODE = 'HVC05';
  END IF;
  IF NEW.signed_on < signs.since
    OR NEW.signed_on > (SELECT (NEW.signed_at AT TIME ZONE c.time_zone)::date FROM public.centre c WHERE c.id = NEW.centre_id)
  THEN
    RAISE EXCEPTION 'signature: not on that day' USING ERRCODE = 'HVC05';
  END IF;
  RETURN NEW;
END
$$;

SET LOCAL ROLE havre_owner;
