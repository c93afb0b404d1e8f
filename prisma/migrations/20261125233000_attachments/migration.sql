-- Files that hang on an entry: a row each, and the sealed content in pieces (docs/decisions/0018).
SET LOCAL ROLE havre_owner;

CREATE TABLE attachment (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  entry_id uuid NOT NULL REFERENCES entry,
  -- The entry's, which never changes; part of what binds the seals.
  compartment text NOT NULL,
  -- Versions of one file share a series, which is the id of the first.
  series_id uuid NOT NULL,
  number integer NOT NULL DEFAULT 1 CHECK (number BETWEEN 1 AND 999),
  name bytea NOT NULL,
  type text NOT NULL CHECK (type IN ('pdf', 'jpeg', 'png', 'webp', 'docx', 'odt', 'text', 'm4a', 'mp3')),
  bytes integer NOT NULL CHECK (bytes BETWEEN 1 AND 67108864),
  confidential boolean NOT NULL DEFAULT false,
  -- received: announced, its bytes come in or are looked at; checked: what is kept is being written; ready: served.
  -- A refused file leaves no row. A file taken away from a draft keeps its row, without key and content.
  status text NOT NULL DEFAULT 'received' CHECK (status IN ('received', 'checked', 'ready', 'removed')),
  scan text CHECK (scan IN ('clean', 'unscanned')),
  -- Sealed: fingerprints, sizes and pages of the preview.
  details bytea,
  -- The key of the content, sealed under the youth's; until the file is checked it lives in the receiving process only.
  file_key bytea,
  -- HMAC of the received bytes under the youth's key: the same file twice in one entry is seen, and nothing else.
  likeness bytea,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  CHECK ((status = 'ready') = (file_key IS NOT NULL)),
  CHECK (status <> 'ready' OR (details IS NOT NULL AND scan IS NOT NULL AND likeness IS NOT NULL))
);
CREATE INDEX attachment_entry ON attachment (entry_id);
CREATE INDEX attachment_mine ON attachment (created_by, created_at DESC);
CREATE UNIQUE INDEX attachment_once ON attachment (entry_id, likeness) WHERE status = 'ready';
CREATE UNIQUE INDEX attachment_number ON attachment (series_id, number) WHERE status = 'ready';

CREATE TABLE attachment_chunk (
  attachment_id uuid NOT NULL REFERENCES attachment ON DELETE CASCADE,
  centre_id uuid NOT NULL REFERENCES centre,
  -- 0: the file; from 1: the pages of its preview.
  part smallint NOT NULL CHECK (part BETWEEN 0 AND 999),
  n integer NOT NULL CHECK (n >= 0),
  bytes bytea NOT NULL,
  PRIMARY KEY (attachment_id, part, n)
);
-- Ciphertext does not compress.
ALTER TABLE attachment_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;

GRANT SELECT, INSERT, DELETE ON attachment, attachment_chunk TO havre_rt;
GRANT UPDATE (bytes, confidential, status, scan, details, file_key, likeness, number, updated_at, version) ON attachment TO havre_rt;

-- What no policy can say: a file is received, checked, kept, and then its class rises or its draft lets it go; a signed
-- entry keeps its files as they are. The draft is locked, so that a signature waits for a file that is being kept.
CREATE FUNCTION app.guard_attachment() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF (NEW.id, NEW.centre_id, NEW.youth_id, NEW.entry_id, NEW.compartment, NEW.series_id, NEW.name, NEW.type, NEW.created_by,
      NEW.created_at) IS DISTINCT FROM
     (OLD.id, OLD.centre_id, OLD.youth_id, OLD.entry_id, OLD.compartment, OLD.series_id, OLD.name, OLD.type, OLD.created_by,
      OLD.created_at)
  THEN
    RAISE EXCEPTION 'attachment: identity columns never change' USING ERRCODE = 'HV001';
  END IF;
  IF OLD.confidential AND NOT NEW.confidential THEN
    RAISE EXCEPTION 'attachment: a class is raised, never lowered' USING ERRCODE = 'HV001';
  END IF;
  IF OLD.status IN ('ready', 'removed') AND
     (NEW.bytes, NEW.scan, NEW.details, NEW.likeness, NEW.number) IS DISTINCT FROM
     (OLD.bytes, OLD.scan, OLD.details, OLD.likeness, OLD.number)
  THEN
    RAISE EXCEPTION 'attachment: a kept file does not change' USING ERRCODE = 'HV001';
  END IF;
  IF NEW.status = OLD.status THEN
    IF NEW.file_key IS DISTINCT FROM OLD.file_key THEN
      RAISE EXCEPTION 'attachment: a kept file does not change' USING ERRCODE = 'HV001';
    END IF;
    RETURN NEW;
  END IF;
  IF (OLD.status, NEW.status) NOT IN (('received', 'checked'), ('checked', 'ready'), ('ready', 'removed')) THEN
    RAISE EXCEPTION 'attachment: out of order' USING ERRCODE = 'HV001';
  END IF;
  IF current_user = 'havre_rt' THEN
    PERFORM FROM entry e WHERE e.id = NEW.entry_id AND e.status = 'draft' AND app.account() = ANY (e.writers) FOR SHARE;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'attachment: a signed entry keeps its files' USING ERRCODE = 'HV002';
    END IF;
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER guard_attachment BEFORE UPDATE ON attachment FOR EACH ROW EXECUTE FUNCTION app.guard_attachment();
CREATE TRIGGER trace_write AFTER INSERT OR UPDATE OR DELETE ON attachment FOR EACH ROW EXECUTE FUNCTION app.trace_write('');

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['attachment', 'attachment_chunk'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %I TO havre_definer USING (true) WITH CHECK (true)', t || '_definer', t);
    EXECUTE format('CREATE POLICY %I ON %I TO havre_owner USING (true) WITH CHECK (true)', t || '_owner', t);
  END LOOP;
END
$$;

-- A file is seen with its entry once it is kept; until then by whom it comes from. A confidential one stays inside.
CREATE POLICY attachment_read ON attachment FOR SELECT TO havre_rt USING (
  centre_id = (SELECT app.centre())
  AND (status IN ('ready', 'removed') OR created_by = (SELECT app.account()))
  AND (NOT confidential OR (SELECT app.internal()))
  AND EXISTS (SELECT FROM entry e WHERE e.id = entry_id));
CREATE POLICY attachment_create ON attachment FOR INSERT TO havre_rt WITH CHECK (
  centre_id = (SELECT app.centre()) AND created_by = (SELECT app.account()) AND status = 'received'
  AND EXISTS (SELECT FROM entry e WHERE e.id = entry_id AND e.youth_id = attachment.youth_id
              AND e.compartment = attachment.compartment AND e.status = 'draft'
              AND e.updated_at > now() - interval '24 hours' AND (SELECT app.account()) = ANY (e.writers)));
-- Whoever writes the draft keeps and takes away; whoever creates or signs in the compartment raises the class.
CREATE POLICY attachment_change ON attachment FOR UPDATE TO havre_rt USING (
  centre_id = (SELECT app.centre())
  AND (EXISTS (SELECT FROM entry e WHERE e.id = entry_id AND e.status = 'draft' AND (SELECT app.account()) = ANY (e.writers))
    OR compartment = ANY ((SELECT app.open('c'))::text[]) OR compartment = ANY ((SELECT app.open('v'))::text[])
    OR youth_id = ANY ((SELECT app.files(compartment, 'c'))::uuid[])
    OR youth_id = ANY ((SELECT app.files(compartment, 'v'))::uuid[])));
-- What never was kept leaves no row.
CREATE POLICY attachment_forget ON attachment FOR DELETE TO havre_rt USING (
  centre_id = (SELECT app.centre()) AND status IN ('received', 'checked') AND created_by = (SELECT app.account()));

CREATE POLICY attachment_chunk_read ON attachment_chunk FOR SELECT TO havre_rt
  USING (centre_id = (SELECT app.centre()) AND EXISTS (SELECT FROM attachment a WHERE a.id = attachment_id));
CREATE POLICY attachment_chunk_create ON attachment_chunk FOR INSERT TO havre_rt
  WITH CHECK (centre_id = (SELECT app.centre()) AND EXISTS (SELECT FROM attachment a WHERE a.id = attachment_id
    AND a.status IN ('received', 'checked') AND a.created_by = (SELECT app.account())));
-- Pieces go with what is not kept, and with what a draft let go. Pieces of a kept file never do.
CREATE POLICY attachment_chunk_forget ON attachment_chunk FOR DELETE TO havre_rt
  USING (centre_id = (SELECT app.centre()) AND EXISTS (SELECT FROM attachment a WHERE a.id = attachment_id
    AND (a.status = 'removed' OR (a.status IN ('received', 'checked') AND a.created_by = (SELECT app.account())))));
