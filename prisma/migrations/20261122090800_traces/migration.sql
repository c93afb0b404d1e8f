-- Traces: ids and labels, never values. Writes are captured here by trigger; reads, refusals and sign-ins are added by
-- the API in the same transaction. A leaf hash per row lets a Merkle tree be built over them later.
SET LOCAL ROLE havre_owner;

CREATE TABLE trace (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- Commit order is not id order: a sealer takes only rows below the snapshot's xmin.
  tx xid8 NOT NULL DEFAULT pg_current_xact_id(),
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  centre_id uuid,
  account_id uuid,
  roles text[] NOT NULL DEFAULT '{}',
  session_id uuid,
  action text NOT NULL CHECK (length(action) <= 80),
  outcome text NOT NULL DEFAULT 'done' CHECK (outcome IN ('done', 'refused', 'absent', 'failed')),
  compartment text,
  youth_id uuid,
  youth_ids uuid[],
  object_ids uuid[],
  reason text CHECK (length(reason) <= 80),
  count integer,
  digest bytea,
  leaf bytea NOT NULL
);
CREATE INDEX trace_youth ON trace (youth_id, id DESC) WHERE youth_id IS NOT NULL;
CREATE INDEX trace_account ON trace (account_id, id DESC);
CREATE INDEX trace_centre ON trace (centre_id, id DESC);

-- RFC 9162 leaf: SHA-256 over 0x00 and the row's canonical text.
CREATE FUNCTION app.trace_leaf() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  NEW.tx := pg_current_xact_id();
  NEW.at := clock_timestamp();
  NEW.leaf := sha256('\x00'::bytea || convert_to(concat_ws('|', NEW.id::text, NEW.tx::text,
    to_char(NEW.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), coalesce(NEW.centre_id::text, '-'),
    coalesce(NEW.account_id::text, '-'), array_to_string(NEW.roles, ','), coalesce(NEW.session_id::text, '-'), NEW.action,
    NEW.outcome, coalesce(NEW.compartment, '-'), coalesce(NEW.youth_id::text, '-'),
    coalesce(array_to_string(NEW.youth_ids, ','), '-'), coalesce(array_to_string(NEW.object_ids, ','), '-'),
    coalesce(NEW.reason, '-'), coalesce(NEW.count::text, '-'), coalesce(encode(NEW.digest, 'hex'), '-')), 'UTF8'));
  RETURN NEW;
END
$$;
CREATE TRIGGER trace_leaf BEFORE INSERT ON trace FOR EACH ROW EXECUTE FUNCTION app.trace_leaf();

CREATE FUNCTION app.trace_is_append_only() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'traces are never changed' USING ERRCODE = 'HV010';
END
$$;
CREATE TRIGGER trace_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON trace
  FOR EACH STATEMENT EXECUTE FUNCTION app.trace_is_append_only();

GRANT SELECT ON trace TO havre_rt;
GRANT SELECT, INSERT ON trace TO havre_definer;

SET LOCAL ROLE havre_definer;

-- The only way for the service to add a trace: account, roles, session and centre come from the live session.
CREATE FUNCTION app.trace(p_action text, p_outcome text, p_compartment text, p_youth uuid, p_youths uuid[],
  p_objects uuid[], p_reason text, p_count integer) RETURNS void LANGUAGE sql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  INSERT INTO public.trace (centre_id, account_id, roles, session_id, action, outcome, compartment, youth_id, youth_ids,
                            object_ids, reason, count)
  SELECT l.centre_id, l.account_id, ARRAY(SELECT r.role FROM public.account_role r WHERE r.account_id = l.account_id),
         l.session_id, p_action, p_outcome, p_compartment,
         -- A refusal on an entry shows on its file, although whoever was refused knows of neither.
         coalesce(p_youth, CASE WHEN p_outcome <> 'done' THEN
           (SELECT e.youth_id FROM public.entry e WHERE e.id = ANY (p_objects) LIMIT 1) END),
         p_youths, p_objects, p_reason, p_count
  FROM app.live_session l
$$;

-- Every write on a file's tables. TG_ARGV: the compartment of the table ('' where the row says it itself).
CREATE FUNCTION app.trace_write() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  row_youth uuid;
  row_id uuid;
  row_centre uuid;
  row_compartment text := nullif(TG_ARGV[0], '');
  row_digest bytea;
  act text := lower(TG_OP);
BEGIN
  IF TG_TABLE_NAME = 'entry' THEN
    row_youth := NEW.youth_id; row_id := NEW.id; row_centre := NEW.centre_id; row_compartment := NEW.compartment;
    row_digest := sha256(NEW.payload);
    -- A signature is an act of its own, in the transaction that signs.
    IF TG_OP = 'UPDATE' AND NEW.status <> OLD.status THEN act := NEW.status; END IF;
  ELSIF TG_TABLE_NAME = 'youth_file' THEN
    row_youth := NEW.id; row_id := NEW.id; row_centre := NEW.centre_id;
  ELSIF TG_TABLE_NAME = 'account' THEN
    row_id := NEW.id; row_centre := NEW.centre_id;
  ELSIF TG_TABLE_NAME = 'entry_link' AND TG_OP = 'DELETE' THEN
    row_youth := OLD.youth_id; row_id := OLD.id; row_centre := OLD.centre_id;
  ELSE
    row_youth := NEW.youth_id; row_id := NEW.id; row_centre := NEW.centre_id;
  END IF;
  INSERT INTO public.trace (centre_id, account_id, roles, session_id, action, compartment, youth_id, object_ids, digest)
  SELECT row_centre, l.account_id, ARRAY(SELECT r.role FROM public.account_role r WHERE r.account_id = l.account_id),
         l.session_id, TG_TABLE_NAME || '.' || act, row_compartment, row_youth, ARRAY[row_id], row_digest
  -- What the migrating role writes has no session, and leaves its trace all the same.
  FROM (VALUES (true)) AS always LEFT JOIN app.live_session l ON true;
  RETURN NULL;
END
$$;

GRANT EXECUTE ON FUNCTION app.trace(text, text, text, uuid, uuid[], uuid[], text, integer) TO havre_rt;
GRANT EXECUTE ON FUNCTION app.trace_write() TO havre_owner;

SET LOCAL ROLE havre_owner;

CREATE TRIGGER trace_write AFTER INSERT OR UPDATE ON entry FOR EACH ROW EXECUTE FUNCTION app.trace_write('');
CREATE TRIGGER trace_write AFTER INSERT OR DELETE ON entry_link FOR EACH ROW EXECUTE FUNCTION app.trace_write('');
CREATE TRIGGER trace_write AFTER INSERT OR UPDATE ON youth_file FOR EACH ROW
  WHEN (pg_trigger_depth() < 1) EXECUTE FUNCTION app.trace_write('OPS');
CREATE TRIGGER trace_write AFTER INSERT OR UPDATE ON task FOR EACH ROW EXECUTE FUNCTION app.trace_write('TASK');
CREATE TRIGGER trace_write AFTER INSERT OR UPDATE ON file_team FOR EACH ROW EXECUTE FUNCTION app.trace_write('GRANT');
CREATE TRIGGER trace_write AFTER INSERT OR UPDATE ON file_grant FOR EACH ROW EXECUTE FUNCTION app.trace_write('GRANT');
CREATE TRIGGER trace_write AFTER INSERT OR UPDATE ON file_exclusion FOR EACH ROW EXECUTE FUNCTION app.trace_write('GRANT');
CREATE TRIGGER trace_write AFTER INSERT OR UPDATE ON account FOR EACH ROW EXECUTE FUNCTION app.trace_write('ACCT');

ALTER TABLE trace ENABLE ROW LEVEL SECURITY;
ALTER TABLE trace FORCE ROW LEVEL SECURITY;
CREATE POLICY trace_definer ON trace TO havre_definer USING (true) WITH CHECK (true);
CREATE POLICY trace_owner ON trace TO havre_owner USING (true) WITH CHECK (true);

-- A list that was read shows nobody that an excluded file was in it.
CREATE POLICY trace_read ON trace FOR SELECT TO havre_rt USING (
  centre_id = (SELECT app.centre())
  AND (youth_id IS NULL OR youth_id <> ALL ((SELECT app.excluded())::uuid[]))
  AND (youth_ids IS NULL OR NOT youth_ids && (SELECT app.excluded())::uuid[])
  AND ('TRACE' = ANY ((SELECT app.open('r'))::text[])
       OR youth_id = ANY ((SELECT app.files('TRACE', 'r'))::uuid[])
       OR (account_id = (SELECT app.account()) AND 'TRACE' = ANY ((SELECT app.own('r'))::text[]))
       OR (youth_id IS NULL AND youth_ids IS NULL AND (SELECT app.holds('TRACE', 'r', 'technical')))));
