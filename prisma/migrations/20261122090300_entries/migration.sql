-- One table for every filled form: one row policy, one encryption path, one timeline.
SET LOCAL ROLE havre_owner;

-- Kinds an administrator added or a release shipped, with every version an answer was ever given on.
CREATE TABLE kind_definition (
  id text NOT NULL CHECK (id ~ '^[a-z][A-Za-z0-9-]{1,59}$'),
  version integer NOT NULL CHECK (version > 0),
  built_in boolean NOT NULL,
  definition jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (id, version)
);

CREATE TABLE entry (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  kind text NOT NULL,
  kind_version integer NOT NULL,
  compartment text NOT NULL CHECK (compartment IN ('OPS', 'LOG', 'INTAKE', 'SAFETY', 'SEALED', 'LEGAL', 'PRIV', 'EDUC',
    'PSY', 'MED', 'INTEG', 'AUTON', 'IDENT')),
  aspect text CHECK (aspect IN ('status', 'measures', 'rules', 'usual')),
  axes text[] NOT NULL DEFAULT '{}' CHECK (axes <@ ARRAY['firstReception', 'safety', 'legal', 'guidance', 'integration',
    'autonomy']),
  status text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'signed', 'corrected', 'discarded')),
  occurred_at timestamptz NOT NULL,
  -- Author first, then whom the author invited to write with.
  writers uuid[] NOT NULL CHECK (cardinality(writers) BETWEEN 1 AND 8),
  author_id uuid NOT NULL REFERENCES account,
  payload bytea NOT NULL,
  summary bytea NOT NULL,
  version integer NOT NULL DEFAULT 1,
  -- The row version at which payload and summary were sealed; part of what binds them to this row.
  sealed_version integer NOT NULL DEFAULT 1,
  corrects_id uuid REFERENCES entry,
  corrected_by_id uuid REFERENCES entry,
  signed_at timestamptz,
  signed_by uuid REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  FOREIGN KEY (kind, kind_version) REFERENCES kind_definition (id, version),
  CHECK (author_id = ANY (writers)),
  CHECK ((status IN ('draft', 'discarded')) = (signed_at IS NULL)),
  CHECK ((signed_at IS NULL) = (signed_by IS NULL)),
  CHECK (occurred_at BETWEEN '2000-01-01' AND '2100-01-01')
);
CREATE INDEX entry_file ON entry (youth_id, occurred_at DESC, id DESC);
CREATE INDEX entry_centre ON entry (centre_id, occurred_at DESC, id DESC);
CREATE INDEX entry_kind ON entry (youth_id, kind, occurred_at DESC);
CREATE INDEX entry_drafts ON entry (author_id, updated_at DESC) WHERE status = 'draft';
-- An entry is corrected once; a correction of the correction follows the chain.
CREATE UNIQUE INDEX entry_corrected_once ON entry (corrects_id) WHERE status IN ('signed', 'corrected');

CREATE TABLE entry_facet (
  entry_id uuid NOT NULL REFERENCES entry,
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  key text NOT NULL CHECK (length(key) <= 80),
  value text NOT NULL CHECK (length(value) <= 80),
  PRIMARY KEY (entry_id, key, value)
);
CREATE INDEX entry_facet_value ON entry_facet (centre_id, key, value);

CREATE TABLE entry_link (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  from_id uuid NOT NULL REFERENCES entry,
  to_id uuid NOT NULL REFERENCES entry,
  relation text NOT NULL CHECK (relation IN ('continues', 'follows', 'evidence', 'about')),
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (from_id, to_id, relation),
  CHECK (from_id <> to_id)
);
CREATE INDEX entry_link_to ON entry_link (to_id);

-- Who has this draft open right now; a row older than half a minute is somebody who left.
CREATE TABLE entry_presence (
  entry_id uuid NOT NULL REFERENCES entry ON DELETE CASCADE,
  session_id uuid NOT NULL REFERENCES session ON DELETE CASCADE,
  centre_id uuid NOT NULL REFERENCES centre,
  account_id uuid NOT NULL REFERENCES account,
  seen_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (entry_id, session_id)
);

CREATE TABLE task (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  entry_id uuid REFERENCES entry,
  title bytea NOT NULL,
  urgency text NOT NULL DEFAULT 'later' CHECK (urgency IN ('now', 'today', 'thisWeek', 'later')),
  due_on date,
  for_role text CHECK (for_role IN ('EDU', 'REF', 'NGT', 'LEG', 'PSY', 'COO', 'DIR')),
  for_account uuid REFERENCES account,
  status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'done', 'dropped')),
  done_by uuid REFERENCES account,
  done_at timestamptz,
  created_by uuid NOT NULL REFERENCES account,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CHECK ((status = 'open') = (done_at IS NULL))
);
CREATE INDEX task_open ON task (centre_id, due_on, id) WHERE status = 'open';
CREATE INDEX task_file ON task (youth_id, status);

-- The answer to a create, kept so that a repeated request gets the same one.
CREATE TABLE idempotency_key (
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  key text NOT NULL CHECK (length(key) BETWEEN 8 AND 80),
  request_hash bytea NOT NULL CHECK (length(request_hash) = 32),
  status integer,
  response bytea,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account_id, key)
);

GRANT SELECT ON kind_definition, entry, entry_facet, entry_link, entry_presence, task, idempotency_key TO havre_rt;
GRANT INSERT, UPDATE ON entry, task TO havre_rt;
GRANT INSERT ON entry_facet, entry_link TO havre_rt;
GRANT INSERT, UPDATE, DELETE ON entry_presence TO havre_rt;
GRANT INSERT, UPDATE, DELETE ON idempotency_key TO havre_rt;
GRANT DELETE ON entry_link TO havre_rt;
GRANT SELECT, UPDATE ON entry TO havre_definer;
GRANT SELECT ON task TO havre_definer;

-- Seventy-two hours back and the start of the centre's day: what night staff may look back to.
SET LOCAL ROLE havre_definer;
CREATE FUNCTION app.recent_since() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE
SET search_path = pg_catalog, pg_temp AS $$ SELECT now() - interval '72 hours' $$;
CREATE FUNCTION app.day_start() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT date_trunc('day', now(), c.time_zone) FROM public.centre c WHERE c.id = app.centre()
$$;
GRANT EXECUTE ON FUNCTION app.recent_since(), app.day_start() TO havre_rt, havre_owner;
SET LOCAL ROLE havre_owner;

ALTER TABLE entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE entry FORCE ROW LEVEL SECURITY;

-- Each sub-select runs once a statement. The terms, in order: every file; files by presence, name or grant; what I
-- wrote (S); what I wrote where I may create; signed entries only; the last 72 hours; today; one aspect of a compartment; single items of a grant.
CREATE POLICY entry_read ON entry FOR SELECT TO havre_rt USING (
  centre_id = (SELECT app.centre())
  AND youth_id <> ALL ((SELECT app.excluded())::uuid[])
  AND (
    compartment = ANY ((SELECT app.open('r'))::text[])
    OR youth_id = ANY (CASE compartment
      WHEN 'OPS' THEN (SELECT app.files('OPS', 'r'))
      WHEN 'LOG' THEN (SELECT app.files('LOG', 'r'))
      WHEN 'INTAKE' THEN (SELECT app.files('INTAKE', 'r'))
      WHEN 'SAFETY' THEN (SELECT app.files('SAFETY', 'r'))
      WHEN 'SEALED' THEN (SELECT app.files('SEALED', 'r'))
      WHEN 'LEGAL' THEN (SELECT app.files('LEGAL', 'r'))
      WHEN 'PRIV' THEN (SELECT app.files('PRIV', 'r'))
      WHEN 'EDUC' THEN (SELECT app.files('EDUC', 'r'))
      WHEN 'PSY' THEN (SELECT app.files('PSY', 'r'))
      WHEN 'MED' THEN (SELECT app.files('MED', 'r'))
      WHEN 'INTEG' THEN (SELECT app.files('INTEG', 'r'))
      WHEN 'AUTON' THEN (SELECT app.files('AUTON', 'r'))
      WHEN 'IDENT' THEN (SELECT app.files('IDENT', 'r'))
    END)
    OR ((SELECT app.account()) = ANY (writers) AND compartment = ANY ((SELECT app.own('r'))::text[]))
    OR ((SELECT app.account()) = author_id AND (
      compartment = ANY ((SELECT app.open('c'))::text[])
      OR youth_id = ANY (CASE compartment
        WHEN 'OPS' THEN (SELECT app.files('OPS', 'c'))
        WHEN 'LOG' THEN (SELECT app.files('LOG', 'c'))
        WHEN 'INTAKE' THEN (SELECT app.files('INTAKE', 'c'))
        WHEN 'SAFETY' THEN (SELECT app.files('SAFETY', 'c'))
        WHEN 'SEALED' THEN (SELECT app.files('SEALED', 'c'))
        WHEN 'LEGAL' THEN (SELECT app.files('LEGAL', 'c'))
        WHEN 'PRIV' THEN (SELECT app.files('PRIV', 'c'))
        WHEN 'EDUC' THEN (SELECT app.files('EDUC', 'c'))
        WHEN 'PSY' THEN (SELECT app.files('PSY', 'c'))
        WHEN 'MED' THEN (SELECT app.files('MED', 'c'))
        WHEN 'INTEG' THEN (SELECT app.files('INTEG', 'c'))
        WHEN 'AUTON' THEN (SELECT app.files('AUTON', 'c'))
        WHEN 'IDENT' THEN (SELECT app.files('IDENT', 'c'))
      END)))
    OR (status IN ('signed', 'corrected') AND youth_id = ANY (CASE compartment
      WHEN 'INTAKE' THEN (SELECT app.files('INTAKE', 'r', 'signed'))
      WHEN 'SAFETY' THEN (SELECT app.files('SAFETY', 'r', 'signed'))
      WHEN 'EDUC' THEN (SELECT app.files('EDUC', 'r', 'signed'))
    END))
    OR (compartment = 'LOG' AND occurred_at >= (SELECT app.recent_since())
        AND youth_id = ANY ((SELECT app.files('LOG', 'r', '72h'))::uuid[]))
    OR (compartment = 'INTEG' AND occurred_at >= (SELECT app.day_start())
        AND youth_id = ANY ((SELECT app.files('INTEG', 'r', 'today'))::uuid[]))
    OR (aspect IS NOT NULL AND youth_id = ANY (CASE compartment
      WHEN 'IDENT' THEN CASE aspect WHEN 'usual' THEN (SELECT app.files('IDENT', 'r', 'usual')) END
      WHEN 'SAFETY' THEN CASE aspect WHEN 'measures' THEN (SELECT app.files('SAFETY', 'r', 'measures')) END
      WHEN 'AUTON' THEN CASE aspect WHEN 'rules' THEN (SELECT app.files('AUTON', 'r', 'rules')) END
      WHEN 'LEGAL' THEN CASE aspect WHEN 'status' THEN (SELECT app.files('LEGAL', 'r', 'status')) END
    END))
    OR (id = ANY ((SELECT app.items())::uuid[]) AND youth_id = ANY (CASE compartment
      WHEN 'INTEG' THEN (SELECT app.files('INTEG', 'r', 'item'))
      WHEN 'AUTON' THEN (SELECT app.files('AUTON', 'r', 'item'))
      WHEN 'PRIV' THEN (SELECT app.files('PRIV', 'r', 'released'))
    END))
  )
);

-- A new entry is a draft, one's own, in a compartment where one creates.
CREATE POLICY entry_create ON entry FOR INSERT TO havre_rt WITH CHECK (
  centre_id = (SELECT app.centre())
  AND youth_id <> ALL ((SELECT app.excluded())::uuid[])
  AND status = 'draft'
  AND author_id = (SELECT app.account())
  AND (
    compartment = ANY ((SELECT app.open('c'))::text[])
    OR youth_id = ANY (CASE compartment
      WHEN 'OPS' THEN (SELECT app.files('OPS', 'c'))
      WHEN 'LOG' THEN (SELECT app.files('LOG', 'c'))
      WHEN 'INTAKE' THEN (SELECT app.files('INTAKE', 'c'))
      WHEN 'SAFETY' THEN (SELECT app.files('SAFETY', 'c'))
      WHEN 'SEALED' THEN (SELECT app.files('SEALED', 'c'))
      WHEN 'LEGAL' THEN (SELECT app.files('LEGAL', 'c'))
      WHEN 'PRIV' THEN (SELECT app.files('PRIV', 'c'))
      WHEN 'EDUC' THEN (SELECT app.files('EDUC', 'c'))
      WHEN 'PSY' THEN (SELECT app.files('PSY', 'c'))
      WHEN 'MED' THEN (SELECT app.files('MED', 'c'))
      WHEN 'INTEG' THEN (SELECT app.files('INTEG', 'c'))
      WHEN 'AUTON' THEN (SELECT app.files('AUTON', 'c'))
      WHEN 'IDENT' THEN (SELECT app.files('IDENT', 'c'))
    END)
  )
);

-- A draft is written by those who may create there (its author) or come back to it (whoever writes with the author);
-- somebody with v signs or validates it. What is signed does not change.
CREATE POLICY entry_change ON entry FOR UPDATE TO havre_rt USING (
  centre_id = (SELECT app.centre())
  AND youth_id <> ALL ((SELECT app.excluded())::uuid[])
  AND status = 'draft'
  AND (
    ((SELECT app.account()) = author_id AND (
      compartment = ANY ((SELECT app.open('c'))::text[])
      OR youth_id = ANY ((SELECT app.files(compartment, 'c'))::uuid[])
    ))
    OR ((SELECT app.account()) = ANY (writers) AND (
      compartment = ANY ((SELECT app.open('u'))::text[])
      OR youth_id = ANY ((SELECT app.files(compartment, 'u'))::uuid[])
      OR (compartment = 'LOG' AND occurred_at >= (SELECT app.recent_since())
          AND youth_id = ANY ((SELECT app.files('LOG', 'u', '72h'))::uuid[]))
    ))
    OR compartment = ANY ((SELECT app.open('v'))::text[])
    OR youth_id = ANY ((SELECT app.files(compartment, 'v'))::uuid[])
  )
) WITH CHECK (centre_id = (SELECT app.centre()) AND status IN ('draft', 'signed', 'discarded'));

-- What no policy can say: which columns never move, and that words end 24 hours after the last change.
CREATE FUNCTION app.guard_entry() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF (NEW.id, NEW.centre_id, NEW.youth_id, NEW.kind, NEW.kind_version, NEW.compartment, NEW.author_id, NEW.created_at)
     IS DISTINCT FROM
     (OLD.id, OLD.centre_id, OLD.youth_id, OLD.kind, OLD.kind_version, OLD.compartment, OLD.author_id, OLD.created_at)
  THEN
    RAISE EXCEPTION 'entry: identity columns never change' USING ERRCODE = 'HV001';
  END IF;
  IF OLD.status <> 'draft' AND (NEW.payload, NEW.summary, NEW.occurred_at, NEW.signed_at, NEW.signed_by, NEW.axes, NEW.writers)
     IS DISTINCT FROM (OLD.payload, OLD.summary, OLD.occurred_at, OLD.signed_at, OLD.signed_by, OLD.axes, OLD.writers)
  THEN
    RAISE EXCEPTION 'entry: a signed entry is corrected by a new one' USING ERRCODE = 'HV002';
  END IF;
  IF current_user = 'havre_rt' AND NEW.payload IS DISTINCT FROM OLD.payload
     AND OLD.updated_at < now() - interval '24 hours' THEN
    RAISE EXCEPTION 'entry: amendable for 24 hours after its last change' USING ERRCODE = 'HV003';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER guard_entry BEFORE UPDATE ON entry FOR EACH ROW EXECUTE FUNCTION app.guard_entry();

SET LOCAL ROLE havre_definer;
-- Signing a correction marks what it corrects; the signer need not be able to change the old entry. Every new or
-- signed act also moves the file's "last entry" mark.
CREATE FUNCTION app.settle_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.status = 'signed' AND (TG_OP = 'INSERT' OR OLD.status = 'draft') THEN
    IF NEW.corrects_id IS NOT NULL THEN
      UPDATE public.entry SET status = 'corrected', corrected_by_id = NEW.id, version = version + 1
       WHERE id = NEW.corrects_id AND youth_id = NEW.youth_id AND status = 'signed';
      IF NOT FOUND THEN
        RAISE EXCEPTION 'entry: already corrected' USING ERRCODE = 'HV004';
      END IF;
    END IF;
    UPDATE public.youth_file SET last_entry_at = greatest(last_entry_at, NEW.occurred_at) WHERE id = NEW.youth_id;
  END IF;
  RETURN NULL;
END
$$;
-- The file's next date is the earliest open task.
CREATE FUNCTION app.settle_task() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE public.youth_file SET next_due_on =
    (SELECT min(t.due_on) FROM public.task t WHERE t.youth_id = NEW.youth_id AND t.status = 'open')
  WHERE id = NEW.youth_id;
  RETURN NULL;
END
$$;
-- Which claim is the legally retained one: one pointer per file, moved when a retained claim is signed.
CREATE FUNCTION app.retain_claim(p_entry uuid, p_birth_on date) RETURNS boolean LANGUAGE sql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE public.youth_file f
     SET name_entry_id = CASE WHEN p_birth_on IS NULL THEN e.id ELSE f.name_entry_id END,
         birth_entry_id = CASE WHEN p_birth_on IS NULL THEN f.birth_entry_id ELSE e.id END,
         birth_on = coalesce(p_birth_on, f.birth_on)
    FROM public.entry e
   WHERE e.id = p_entry AND f.id = e.youth_id AND e.compartment = 'IDENT' AND e.status = 'signed'
     AND e.signed_by = app.account()
  RETURNING true
$$;
GRANT EXECUTE ON FUNCTION app.settle_entry(), app.settle_task() TO havre_owner;
GRANT EXECUTE ON FUNCTION app.retain_claim(uuid, date) TO havre_rt;
SET LOCAL ROLE havre_owner;
CREATE TRIGGER settle_entry AFTER INSERT OR UPDATE OF status ON entry FOR EACH ROW EXECUTE FUNCTION app.settle_entry();
CREATE TRIGGER settle_task AFTER INSERT OR UPDATE OF status, due_on ON task FOR EACH ROW EXECUTE FUNCTION app.settle_task();

ALTER TABLE kind_definition ENABLE ROW LEVEL SECURITY;
ALTER TABLE kind_definition FORCE ROW LEVEL SECURITY;
CREATE POLICY kind_definition_read ON kind_definition FOR SELECT TO havre_rt USING ((SELECT app.account()) IS NOT NULL);

-- Children of an entry are visible with it; they are always reached by entry id, so the sub-query is one index probe.
ALTER TABLE entry_facet ENABLE ROW LEVEL SECURITY;
ALTER TABLE entry_facet FORCE ROW LEVEL SECURITY;
CREATE POLICY entry_facet_read ON entry_facet FOR SELECT TO havre_rt
  USING (centre_id = (SELECT app.centre()) AND EXISTS (SELECT FROM entry e WHERE e.id = entry_id));
CREATE POLICY entry_facet_create ON entry_facet FOR INSERT TO havre_rt
  WITH CHECK (centre_id = (SELECT app.centre())
    AND EXISTS (SELECT FROM entry e WHERE e.id = entry_id AND e.youth_id = entry_facet.youth_id
                AND e.signed_by = (SELECT app.account())));

ALTER TABLE entry_link ENABLE ROW LEVEL SECURITY;
ALTER TABLE entry_link FORCE ROW LEVEL SECURITY;
CREATE POLICY entry_link_read ON entry_link FOR SELECT TO havre_rt
  USING (centre_id = (SELECT app.centre()) AND EXISTS (SELECT FROM entry e WHERE e.id = from_id)
         AND EXISTS (SELECT FROM entry e WHERE e.id = to_id));
CREATE POLICY entry_link_create ON entry_link FOR INSERT TO havre_rt
  WITH CHECK (centre_id = (SELECT app.centre()) AND created_by = (SELECT app.account())
    AND EXISTS (SELECT FROM entry e WHERE e.id = from_id AND e.youth_id = entry_link.youth_id
                AND (SELECT app.account()) = ANY (e.writers))
    AND EXISTS (SELECT FROM entry e WHERE e.id = to_id AND e.youth_id = entry_link.youth_id));
CREATE POLICY entry_link_remove ON entry_link FOR DELETE TO havre_rt
  USING (centre_id = (SELECT app.centre()) AND created_by = (SELECT app.account())
    AND EXISTS (SELECT FROM entry e WHERE e.id = from_id AND e.status = 'draft'));

ALTER TABLE entry_presence ENABLE ROW LEVEL SECURITY;
ALTER TABLE entry_presence FORCE ROW LEVEL SECURITY;
CREATE POLICY entry_presence_read ON entry_presence FOR SELECT TO havre_rt
  USING (centre_id = (SELECT app.centre()) AND EXISTS (SELECT FROM entry e WHERE e.id = entry_id));
CREATE POLICY entry_presence_create ON entry_presence FOR INSERT TO havre_rt
  WITH CHECK (centre_id = (SELECT app.centre()) AND account_id = (SELECT app.account())
    AND session_id = (SELECT app.session()) AND EXISTS (SELECT FROM entry e WHERE e.id = entry_id));
CREATE POLICY entry_presence_change ON entry_presence FOR UPDATE TO havre_rt
  USING (session_id = (SELECT app.session()) AND account_id = (SELECT app.account()));
CREATE POLICY entry_presence_remove ON entry_presence FOR DELETE TO havre_rt
  USING (session_id = (SELECT app.session()));

ALTER TABLE task ENABLE ROW LEVEL SECURITY;
ALTER TABLE task FORCE ROW LEVEL SECURITY;
CREATE POLICY task_read ON task FOR SELECT TO havre_rt
  USING (centre_id = (SELECT app.centre()) AND youth_id <> ALL ((SELECT app.excluded())::uuid[])
    AND ('TASK' = ANY ((SELECT app.open('r'))::text[]) OR youth_id = ANY ((SELECT app.files('TASK', 'r'))::uuid[])
         OR ((SELECT app.account()) IN (for_account, created_by)
             AND youth_id = ANY ((SELECT app.files('TASK', 'r', 'own'))::uuid[]))));
CREATE POLICY task_create ON task FOR INSERT TO havre_rt
  WITH CHECK (centre_id = (SELECT app.centre()) AND youth_id <> ALL ((SELECT app.excluded())::uuid[])
    AND created_by = (SELECT app.account())
    AND ('TASK' = ANY ((SELECT app.open('c'))::text[]) OR youth_id = ANY ((SELECT app.files('TASK', 'c'))::uuid[])));
CREATE POLICY task_change ON task FOR UPDATE TO havre_rt
  USING (centre_id = (SELECT app.centre()) AND youth_id <> ALL ((SELECT app.excluded())::uuid[])
    AND ('TASK' = ANY ((SELECT app.open('u'))::text[]) OR youth_id = ANY ((SELECT app.files('TASK', 'u'))::uuid[])));

ALTER TABLE idempotency_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE idempotency_key FORCE ROW LEVEL SECURITY;
CREATE POLICY idempotency_key_own ON idempotency_key TO havre_rt
  USING (account_id = (SELECT app.account())) WITH CHECK (account_id = (SELECT app.account()));

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['kind_definition', 'entry', 'entry_facet', 'entry_link', 'entry_presence', 'task', 'idempotency_key'] LOOP
    EXECUTE format('CREATE POLICY %I ON %I TO havre_definer USING (true) WITH CHECK (true)', t || '_definer', t);
    EXECUTE format('CREATE POLICY %I ON %I TO havre_owner USING (true) WITH CHECK (true)', t || '_owner', t);
  END LOOP;
END
$$;
