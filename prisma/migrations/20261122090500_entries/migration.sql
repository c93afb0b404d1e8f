-- One table for every filled form: one row policy, one encryption path, one timeline.
SET LOCAL ROLE havre_owner;

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

GRANT SELECT ON entry, entry_facet, entry_link, entry_presence TO havre_rt;
GRANT INSERT, UPDATE ON entry TO havre_rt;
GRANT INSERT ON entry_facet, entry_link TO havre_rt;
GRANT INSERT, UPDATE, DELETE ON entry_presence TO havre_rt;

GRANT DELETE ON entry_link TO havre_rt;
GRANT SELECT, UPDATE ON entry TO havre_definer;

SET LOCAL ROLE havre_definer;

-- Seventy-two hours back and the start of the centre's day: what night staff may look back to.
CREATE FUNCTION app.recent_since() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE
SET search_path = pg_catalog, pg_temp AS $$ SELECT now() - interval '72 hours' $$;
CREATE FUNCTION app.day_start() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT date_trunc('day', now(), c.time_zone) FROM public.centre c WHERE c.id = app.centre()
$$;

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
      -- A claim that was retained and is corrected is retained no longer; its correction may be, by app.retain_claim().
      UPDATE public.youth_file f
         SET name_entry_id = nullif(f.name_entry_id, NEW.corrects_id),
             birth_on = CASE WHEN f.birth_entry_id = NEW.corrects_id THEN NULL ELSE f.birth_on END,
             birth_entry_id = nullif(f.birth_entry_id, NEW.corrects_id), version = f.version + 1
       WHERE f.id = NEW.youth_id AND NEW.corrects_id IN (f.name_entry_id, f.birth_entry_id);
    END IF;
    UPDATE public.youth_file SET last_entry_at = greatest(last_entry_at, NEW.occurred_at) WHERE id = NEW.youth_id;
  END IF;
  RETURN NULL;
END
$$;

-- May this colleague be invited to write on this draft? A role that comes back to drafts there (u), a file within its
-- reach, and no exclusion. Asked by the draft's author, who sees no exclusion and learns only yes or no.
CREATE FUNCTION app.may_join(p_account uuid, p_entry uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM public.entry e JOIN public.youth_file f ON f.id = e.youth_id
      JOIN public.account a ON a.id = p_account AND a.centre_id = e.centre_id AND a.status = 'active'
      JOIN public.account_role r ON r.account_id = a.id
      JOIN public.policy_cell p ON p.role = r.role AND p.compartment = e.compartment AND p.action = 'u' AND p.qualifier = ''
    WHERE e.id = p_entry AND e.author_id = app.account() AND e.status = 'draft'
      AND NOT EXISTS (SELECT FROM public.file_exclusion x
                      WHERE x.youth_id = e.youth_id AND x.account_id = a.id AND x.lifted_at IS NULL)
      AND (p.scope = 'A' OR (p.scope = 'P' AND f.present) OR (p.scope = 'R' AND EXISTS (
             SELECT FROM public.file_team t
             WHERE t.youth_id = e.youth_id AND t.account_id = a.id AND t.since <= now()
               AND (t.until IS NULL OR t.until > now()) AND (p.role <> 'REF' OR t.function = 'referent')))))
$$;

-- Which claim is the legally retained one: one pointer per file, moved when a retained claim is signed.
CREATE FUNCTION app.retain_claim(p_entry uuid, p_birth_on date) RETURNS boolean LANGUAGE sql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE public.youth_file f
     SET name_entry_id = CASE WHEN p_birth_on IS NULL THEN e.id ELSE f.name_entry_id END,
         birth_entry_id = CASE WHEN p_birth_on IS NULL THEN f.birth_entry_id ELSE e.id END,
         birth_on = coalesce(p_birth_on, f.birth_on), version = f.version + 1
    FROM public.entry e
   WHERE e.id = p_entry AND f.id = e.youth_id AND e.compartment = 'IDENT' AND e.status = 'signed'
     AND e.signed_by = app.account()
  RETURNING true
$$;

GRANT EXECUTE ON FUNCTION app.recent_since(), app.day_start() TO havre_rt, havre_owner;
GRANT EXECUTE ON FUNCTION app.settle_entry() TO havre_owner;
GRANT EXECUTE ON FUNCTION app.may_join(uuid, uuid), app.retain_claim(uuid, date) TO havre_rt;

SET LOCAL ROLE havre_owner;

-- What no policy can say: which columns never move, and that words end 24 hours after the last change. Whoever validates a
-- draft signs it and changes no word of it; whoever was invited to write signs nothing; only the author sets aside or
-- invites. Answers NULL, so that the row stays as it is and the statement touches nothing, where a policy would have
-- hidden it.
CREATE FUNCTION app.guard_entry() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  me uuid;
  creates boolean;
BEGIN
  IF (NEW.id, NEW.centre_id, NEW.youth_id, NEW.kind, NEW.kind_version, NEW.compartment, NEW.aspect, NEW.author_id, NEW.created_at)
     IS DISTINCT FROM
     (OLD.id, OLD.centre_id, OLD.youth_id, OLD.kind, OLD.kind_version, OLD.compartment, OLD.aspect, OLD.author_id, OLD.created_at)
  THEN
    RAISE EXCEPTION 'entry: identity columns never change' USING ERRCODE = 'HV001';
  END IF;
  IF OLD.status <> 'draft' AND (NEW.payload, NEW.summary, NEW.occurred_at, NEW.signed_at, NEW.signed_by, NEW.axes, NEW.writers)
     IS DISTINCT FROM (OLD.payload, OLD.summary, OLD.occurred_at, OLD.signed_at, OLD.signed_by, OLD.axes, OLD.writers)
  THEN
    RAISE EXCEPTION 'entry: a signed entry is corrected by a new one' USING ERRCODE = 'HV002';
  END IF;
  IF current_user <> 'havre_rt' THEN RETURN NEW; END IF;

  me := app.account();
  creates := OLD.author_id = me
    AND (OLD.compartment = ANY (app.open('c')) OR OLD.youth_id = ANY (app.files(OLD.compartment, 'c')));
  IF NEW.writers IS DISTINCT FROM OLD.writers AND OLD.author_id <> me THEN RETURN NULL; END IF;
  IF NEW.status = 'discarded' AND NOT creates THEN RETURN NULL; END IF;
  IF NEW.status = 'signed' AND NOT (NEW.signed_by = me AND (creates
       OR OLD.compartment = ANY (app.open('v')) OR OLD.youth_id = ANY (app.files(OLD.compartment, 'v')))) THEN
    RETURN NULL;
  END IF;
  IF (NEW.payload, NEW.summary, NEW.occurred_at, NEW.axes, NEW.writers, NEW.corrects_id, NEW.sealed_version)
     IS DISTINCT FROM
     (OLD.payload, OLD.summary, OLD.occurred_at, OLD.axes, OLD.writers, OLD.corrects_id, OLD.sealed_version)
     OR (NEW.status = 'draft' AND NEW.updated_at IS DISTINCT FROM OLD.updated_at)
  THEN
    IF OLD.updated_at < now() - interval '24 hours' THEN RETURN NULL; END IF;
    IF NOT creates AND NOT (me = ANY (OLD.writers) AND (
         OLD.compartment = ANY (app.open('u')) OR OLD.youth_id = ANY (app.files(OLD.compartment, 'u'))
         OR (OLD.compartment = 'LOG' AND OLD.occurred_at >= app.recent_since()
             AND OLD.youth_id = ANY (app.files('LOG', 'u', '72h'))))) THEN
      RETURN NULL;
    END IF;
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER guard_entry BEFORE UPDATE ON entry FOR EACH ROW EXECUTE FUNCTION app.guard_entry();
CREATE TRIGGER settle_entry AFTER INSERT OR UPDATE OF status ON entry FOR EACH ROW EXECUTE FUNCTION app.settle_entry();

-- Row security on every table, forced. The owner and the functions of the definer see every row; the service sees what a
-- policy of its own shows it, or nothing.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['entry', 'entry_facet', 'entry_link', 'entry_presence'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %I TO havre_definer USING (true) WITH CHECK (true)', t || '_definer', t);
    EXECUTE format('CREATE POLICY %I ON %I TO havre_owner USING (true) WITH CHECK (true)', t || '_owner', t);
  END LOOP;
END
$$;

-- A sub-select over app.reading() calls it once a statement and then looks at each row. The terms, in order: every file;
-- youths in the house; files where I am named; as referent; by grant; what I wrote (S); what I wrote where I may create;
-- signed entries only; the last 72 hours; today; one aspect of a compartment; single items of a grant.
CREATE POLICY entry_read ON entry FOR SELECT TO havre_rt USING ((
  SELECT entry.centre_id = my.centre_id
    AND entry.youth_id <> ALL (my.excluded)
    AND (entry.compartment = ANY (my.everywhere)
      OR (entry.compartment = ANY (my.in_house) AND entry.youth_id = ANY (my.here))
      OR (entry.compartment = ANY (my.by_name) AND entry.youth_id = ANY (my.named))
      OR (entry.compartment = ANY (my.as_referent) AND entry.youth_id = ANY (my.referred))
      OR (entry.compartment = ANY (my.by_grant) AND entry.youth_id = ANY (app.files(entry.compartment, 'r')))
      OR (my.account_id = ANY (entry.writers) AND entry.compartment = ANY (my.own))
      OR (my.account_id = entry.author_id AND (entry.compartment = ANY (my.creates)
        OR (entry.compartment = ANY (my.creates_in_house) AND entry.youth_id = ANY (my.here))
        OR (entry.compartment = ANY (my.creates_by_name) AND entry.youth_id = ANY (my.named))
        OR (entry.compartment = ANY (my.creates_as_referent) AND entry.youth_id = ANY (my.referred))
        OR (entry.compartment = ANY (my.creates_by_grant) AND entry.youth_id = ANY (app.files(entry.compartment, 'c')))))
      OR (entry.status IN ('signed', 'corrected') AND entry.compartment = ANY (my.signed)
          AND entry.youth_id = ANY (app.files(entry.compartment, 'r', 'signed')))
      OR (entry.compartment = 'LOG' AND '72h' = ANY (my.conditions) AND entry.occurred_at >= app.recent_since()
          AND entry.youth_id = ANY (app.files('LOG', 'r', '72h')))
      OR (entry.compartment = 'INTEG' AND 'today' = ANY (my.conditions) AND entry.occurred_at >= app.day_start()
          AND entry.youth_id = ANY (app.files('INTEG', 'r', 'today')))
      OR (entry.aspect IS NOT NULL AND entry.aspect = ANY (my.conditions)
          AND entry.youth_id = ANY (app.files(entry.compartment, 'r', entry.aspect)))
      OR (entry.compartment IN ('INTEG', 'AUTON', 'PRIV') AND my.conditions && ARRAY['item', 'released']
          AND entry.id = ANY (app.items()) AND entry.youth_id = ANY (app.files(entry.compartment, 'r',
              CASE entry.compartment WHEN 'PRIV' THEN 'released' ELSE 'item' END))))
  FROM app.reading() AS my));

-- A new entry is a draft, one's own and nobody else's yet, on a file one can see, in a compartment where one creates.
CREATE POLICY entry_create ON entry FOR INSERT TO havre_rt WITH CHECK (
  centre_id = (SELECT app.centre())
  AND youth_id <> ALL ((SELECT app.excluded())::uuid[])
  AND status = 'draft'
  AND author_id = (SELECT app.account())
  AND writers = ARRAY[author_id]
  AND EXISTS (SELECT FROM youth_file f WHERE f.id = youth_id)
  AND (
    compartment = ANY ((SELECT app.open('c'))::text[])
    OR youth_id = ANY ((SELECT app.files(compartment, 'c'))::uuid[])
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

-- Children of an entry are visible with it; they are always reached by entry id, so the sub-query is one index probe.
CREATE POLICY entry_facet_read ON entry_facet FOR SELECT TO havre_rt
  USING (centre_id = (SELECT app.centre()) AND EXISTS (SELECT FROM entry e WHERE e.id = entry_id));
CREATE POLICY entry_facet_create ON entry_facet FOR INSERT TO havre_rt
  WITH CHECK (centre_id = (SELECT app.centre())
    AND EXISTS (SELECT FROM entry e WHERE e.id = entry_id AND e.youth_id = entry_facet.youth_id
                AND e.signed_by = (SELECT app.account())));

CREATE POLICY entry_link_read ON entry_link FOR SELECT TO havre_rt
  USING (centre_id = (SELECT app.centre()) AND EXISTS (SELECT FROM entry e WHERE e.id = from_id)
         AND EXISTS (SELECT FROM entry e WHERE e.id = to_id));
CREATE POLICY entry_link_create ON entry_link FOR INSERT TO havre_rt
  WITH CHECK (centre_id = (SELECT app.centre()) AND created_by = (SELECT app.account())
    AND EXISTS (SELECT FROM entry e WHERE e.id = from_id AND e.youth_id = entry_link.youth_id
                AND e.status = 'draft' AND (SELECT app.account()) = ANY (e.writers))
    AND EXISTS (SELECT FROM entry e WHERE e.id = to_id AND e.youth_id = entry_link.youth_id));
CREATE POLICY entry_link_remove ON entry_link FOR DELETE TO havre_rt
  USING (centre_id = (SELECT app.centre()) AND created_by = (SELECT app.account())
    AND EXISTS (SELECT FROM entry e WHERE e.id = from_id AND e.status = 'draft'));

CREATE POLICY entry_presence_read ON entry_presence FOR SELECT TO havre_rt
  USING (centre_id = (SELECT app.centre()) AND EXISTS (SELECT FROM entry e WHERE e.id = entry_id));
CREATE POLICY entry_presence_create ON entry_presence FOR INSERT TO havre_rt
  WITH CHECK (centre_id = (SELECT app.centre()) AND account_id = (SELECT app.account())
    AND session_id = (SELECT app.session()) AND EXISTS (SELECT FROM entry e WHERE e.id = entry_id));
CREATE POLICY entry_presence_change ON entry_presence FOR UPDATE TO havre_rt
  USING (session_id = (SELECT app.session()) AND account_id = (SELECT app.account()));
CREATE POLICY entry_presence_remove ON entry_presence FOR DELETE TO havre_rt
  USING (session_id = (SELECT app.session()));
