-- Forms that a centre writes itself, without code (docs/decisions/0020). A draft is worked on by the administrator, proposed,
-- and published by a director as a version that never changes; only published versions are kinds, and entries know only those.
SET LOCAL ROLE havre_owner;

-- Whose it is (nobody's: shipped), and for a shipped form with something added: the shipped version and what was added.
ALTER TABLE kind_definition
  ADD COLUMN centre_id uuid REFERENCES centre,
  ADD COLUMN base integer CHECK (base > 0),
  ADD COLUMN source jsonb,
  ADD COLUMN proposed_by uuid REFERENCES account,
  ADD COLUMN published_by uuid REFERENCES account,
  ADD COLUMN retired_at timestamptz,
  ADD COLUMN compartment text GENERATED ALWAYS AS (definition ->> 'compartment') STORED,
  ADD CHECK (built_in = (centre_id IS NULL)),
  ADD CHECK ((base IS NULL) = (source IS NULL)),
  ADD CHECK (built_in OR base IS NULL OR version >= 1000),
  ADD CHECK (proposed_by <> published_by);
CREATE INDEX kind_definition_centre ON kind_definition (centre_id) WHERE centre_id IS NOT NULL;

DROP POLICY kind_definition_read ON kind_definition;
CREATE POLICY kind_definition_read ON kind_definition FOR SELECT TO havre_rt USING (
  (SELECT app.account()) IS NOT NULL AND (centre_id IS NULL OR centre_id = (SELECT app.centre())));

-- One row for each form that a centre has begun: its own, or a shipped one that it adds to. `content` is the draft.
CREATE TABLE form (
  id uuid PRIMARY KEY,
  centre_id uuid NOT NULL REFERENCES centre,
  kind text NOT NULL CHECK (kind ~ '^[a-z][a-z0-9-]{1,59}$'),
  adapts boolean NOT NULL,
  content jsonb CHECK (jsonb_typeof(content) = 'object'),
  proposed_by uuid REFERENCES account,
  proposed_at timestamptz,
  -- Why the director sent it back; about the form, never about a youth.
  returned_note text CHECK (length(returned_note) BETWEEN 1 AND 500),
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  UNIQUE (centre_id, kind),
  CHECK ((proposed_by IS NULL) = (proposed_at IS NULL)),
  CHECK (proposed_at IS NULL OR content IS NOT NULL)
);

GRANT SELECT, INSERT ON form TO havre_rt;
GRANT UPDATE (content, proposed_by, proposed_at, returned_note, updated_at, version) ON form TO havre_rt;
GRANT SELECT, UPDATE ON form TO havre_definer;
GRANT INSERT, UPDATE ON kind_definition TO havre_definer;

ALTER TABLE form ENABLE ROW LEVEL SECURITY;
ALTER TABLE form FORCE ROW LEVEL SECURITY;
CREATE POLICY form_definer ON form TO havre_definer USING (true) WITH CHECK (true);
CREATE POLICY form_owner ON form TO havre_owner USING (true) WITH CHECK (true);
-- Whoever runs the configuration writes (ADM); who reads it reads (ADM, DIR, AUD, DPO).
CREATE POLICY form_read ON form FOR SELECT TO havre_rt USING (
  centre_id = (SELECT app.centre()) AND (SELECT app.holds('CONF', 'r', '*')));
CREATE POLICY form_create ON form FOR INSERT TO havre_rt WITH CHECK (
  centre_id = (SELECT app.centre()) AND created_by = (SELECT app.account()) AND proposed_by IS NULL
  AND (SELECT app.holds('CONF', 'u', 'technical')));
CREATE POLICY form_change ON form FOR UPDATE TO havre_rt
  USING (centre_id = (SELECT app.centre()) AND (SELECT app.holds('CONF', 'u', 'technical')))
  WITH CHECK (centre_id = (SELECT app.centre()) AND (proposed_by IS NULL OR proposed_by = (SELECT app.account())));
CREATE TRIGGER trace_write AFTER INSERT OR UPDATE ON form FOR EACH ROW EXECUTE FUNCTION app.trace_write('CONF');

SET LOCAL ROLE havre_definer;

-- The fields of a definition with what must stay the same of them; those of a list bear its id before theirs.
CREATE FUNCTION app.form_fields(p_definition jsonb) RETURNS TABLE (path text, type text, voice text)
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT f ->> 'id', f ->> 'type', coalesce(f ->> 'voice', '') FROM jsonb_path_query(p_definition, '$.sections[*].fields[*]') f
  UNION ALL
  SELECT concat(f ->> 'id', '/', i ->> 'id'), i ->> 'type', coalesce(i ->> 'voice', '')
  FROM jsonb_path_query(p_definition, '$.sections[*].fields[*]') f, jsonb_path_query(f, '$.fields[*]') i
$$;

-- Whether a definition is what was written: a form of the centre word for word; a shipped form with every shipped section and
-- follow-up as it stands (days aside) and the centre's sections after them.
CREATE FUNCTION app.is_form(p_definition jsonb, p_content jsonb, p_shipped jsonb) RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT CASE WHEN p_shipped IS NULL THEN p_definition - 'id' - 'version' = p_content
    ELSE p_definition - 'version' - 'sections' - 'followUps' = p_shipped - 'version' - 'sections' - 'followUps'
      AND p_definition -> 'sections' = (p_shipped -> 'sections') || (p_content -> 'sections')
      AND (SELECT jsonb_agg(one #- '{due,days}') FROM jsonb_path_query(p_definition, '$.followUps[*]') one)
          IS NOT DISTINCT FROM
          (SELECT jsonb_agg(one #- '{due,days}') FROM jsonb_path_query(p_shipped, '$.followUps[*]') one) END
$$;

-- The second person makes a version of what the first one proposed. The caller has checked the definition; what must hold
-- whatever the caller is stands here: two people, what was seen is what is published, who reads it never changes, nor what a
-- field holds. Answers an outcome: 'done', 'absent', 'confirm', 'stale', 'not-proposed', 'alone', 'unsound'.
CREATE FUNCTION app.publish_form(p_form uuid, p_version integer, p_definition jsonb) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  me uuid := app.account();
  draft public.form;
  shipped public.kind_definition;
  next integer;
BEGIN
  IF NOT app.holds('CONF', 'y', 'form') THEN RETURN 'absent'; END IF;
  SELECT * INTO draft FROM public.form f WHERE f.id = p_form AND f.centre_id = app.centre() FOR UPDATE;
  IF draft.id IS NULL THEN RETURN 'absent'; END IF;
  IF draft.version <> p_version THEN RETURN 'stale'; END IF;
  IF draft.proposed_at IS NULL THEN RETURN 'not-proposed'; END IF;
  IF draft.proposed_by = me THEN RETURN 'alone'; END IF;
  IF NOT app.is_fresh() THEN RETURN 'confirm'; END IF;
  -- Versions of one kind are numbered for all centres together.
  PERFORM pg_advisory_xact_lock(hashtextextended('kind ' || draft.kind, 0));
  IF draft.adapts THEN
    SELECT * INTO shipped FROM public.kind_definition k WHERE k.id = draft.kind AND k.built_in ORDER BY k.version DESC LIMIT 1;
    IF shipped.id IS NULL THEN RETURN 'unsound'; END IF;
  ELSIF EXISTS (SELECT FROM public.kind_definition k WHERE k.id = draft.kind AND k.centre_id IS DISTINCT FROM draft.centre_id) THEN
    RETURN 'unsound';
  END IF;
  SELECT greatest(max(k.version), CASE WHEN draft.adapts THEN 999 ELSE 0 END) + 1 INTO next
    FROM public.kind_definition k WHERE k.id = draft.kind;
  next := coalesce(next, 1);
  IF p_definition ->> 'id' IS DISTINCT FROM draft.kind
     OR app.is_form(p_definition, draft.content, shipped.definition) IS NOT TRUE
     OR EXISTS (
       SELECT FROM public.kind_definition k
       WHERE k.id = draft.kind AND k.centre_id = draft.centre_id
         AND (k.definition -> 'compartment', k.definition -> 'aspect', k.definition -> 'perFile') IS DISTINCT FROM
             (p_definition -> 'compartment', p_definition -> 'aspect', p_definition -> 'perFile'))
     OR EXISTS (
       SELECT FROM public.kind_definition k, app.form_fields(k.definition) old
         JOIN app.form_fields(p_definition) new ON new.path = old.path
       WHERE k.id = draft.kind AND k.centre_id = draft.centre_id AND (new.type, new.voice) IS DISTINCT FROM (old.type, old.voice))
  THEN
    RETURN 'unsound';
  END IF;
  INSERT INTO public.kind_definition (id, version, built_in, definition, centre_id, base, source, proposed_by, published_by)
  VALUES (draft.kind, next, false, jsonb_set(p_definition, '{version}', to_jsonb(next)), draft.centre_id, shipped.version,
          CASE WHEN draft.adapts THEN draft.content END, draft.proposed_by, me);
  UPDATE public.form f SET content = NULL, proposed_by = NULL, proposed_at = NULL, returned_note = NULL,
    version = f.version + 1, updated_at = now() WHERE f.id = p_form;
  PERFORM app.trace('form.published', 'done', 'CONF', NULL, NULL, ARRAY[p_form], NULL, next);
  RETURN 'done';
END
$$;

-- The director sends a proposal back with a word. Outcomes as above.
CREATE FUNCTION app.return_form(p_form uuid, p_version integer, p_note text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE found_version integer; was_proposed timestamptz;
BEGIN
  IF NOT app.holds('CONF', 'y', 'form') THEN RETURN 'absent'; END IF;
  SELECT f.version, f.proposed_at INTO found_version, was_proposed
    FROM public.form f WHERE f.id = p_form AND f.centre_id = app.centre() FOR UPDATE;
  IF found_version IS NULL THEN RETURN 'absent'; END IF;
  IF found_version <> p_version THEN RETURN 'stale'; END IF;
  IF was_proposed IS NULL THEN RETURN 'not-proposed'; END IF;
  UPDATE public.form f SET proposed_by = NULL, proposed_at = NULL, returned_note = p_note, version = f.version + 1,
    updated_at = now() WHERE f.id = p_form;
  PERFORM app.trace('form.returned', 'done', 'CONF', NULL, NULL, ARRAY[p_form], NULL, NULL);
  RETURN 'done';
END
$$;

-- No new entries on a retired form (or on what was added to a shipped one); what was written on it stays as it is.
CREATE FUNCTION app.retire_form(p_form uuid, p_version integer, p_retired boolean) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE found_form public.form;
BEGIN
  IF NOT app.holds('CONF', 'u', 'technical') THEN RETURN 'absent'; END IF;
  SELECT * INTO found_form FROM public.form f WHERE f.id = p_form AND f.centre_id = app.centre() FOR UPDATE;
  IF found_form.id IS NULL THEN RETURN 'absent'; END IF;
  IF found_form.version <> p_version THEN RETURN 'stale'; END IF;
  UPDATE public.kind_definition k SET retired_at = CASE WHEN p_retired THEN now() END
  WHERE k.id = found_form.kind AND k.centre_id = found_form.centre_id AND (k.retired_at IS NULL) = p_retired;
  IF NOT FOUND THEN RETURN 'done'; END IF;
  UPDATE public.form f SET version = f.version + 1, updated_at = now() WHERE f.id = p_form;
  PERFORM app.trace(CASE WHEN p_retired THEN 'form.retired' ELSE 'form.reinstated' END, 'done', 'CONF', NULL, NULL,
                    ARRAY[p_form], NULL, NULL);
  RETURN 'done';
END
$$;

GRANT EXECUTE ON FUNCTION app.publish_form(uuid, integer, jsonb), app.return_form(uuid, integer, text),
  app.retire_form(uuid, integer, boolean) TO havre_rt;
