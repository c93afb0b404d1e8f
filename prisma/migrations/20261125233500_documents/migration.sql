-- What is printed, the texts that the house hands out, and the words that must not leave it (docs/decisions/0019).
SET LOCAL ROLE havre_owner;

-- The register of prints: which document of whom, for whom, by whom. It is written before the first byte leaves and never
-- changed. `reference` stands in the footer, so that a paper that was found says where it came from to who may read traces.
CREATE TABLE document_print (
  id uuid PRIMARY KEY,
  centre_id uuid NOT NULL REFERENCES centre,
  -- NULL: a text of the house, about nobody.
  youth_id uuid REFERENCES youth_file,
  what text NOT NULL CHECK (what IN ('summary', 'entry', 'project', 'sheet', 'missing')),
  audience text NOT NULL CHECK (audience IN ('internal', 'external', 'court', 'youth')),
  purpose text CHECK (length(purpose) <= 40),
  language text NOT NULL CHECK (language ~ '^[a-z]{2,3}$'),
  reference text NOT NULL CHECK (reference ~ '^[A-Z0-9-]{4,20}$'),
  pages integer NOT NULL CHECK (pages > 0),
  -- SHA-256 of the bytes that left.
  digest bytea NOT NULL CHECK (length(digest) = 32),
  -- Why it was printed, and what was decided on each passage that could give something away; sealed under the youth's key.
  detail bytea,
  entry_ids uuid[] NOT NULL DEFAULT '{}',
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  -- Nothing leaves without a reason.
  CHECK (audience NOT IN ('external', 'court') OR detail IS NOT NULL),
  CHECK (detail IS NULL OR youth_id IS NOT NULL)
);
CREATE INDEX document_print_youth ON document_print (youth_id, created_at DESC);
CREATE INDEX document_print_reference ON document_print (centre_id, reference);

-- Rights sheet and house rules, by edition. Edition 1 comes with the program; an edition in another language says the same
-- as the French one of that number, and a revision betters its wording. Never changed: what a youth signed stays readable.
CREATE TABLE house_document (
  id uuid PRIMARY KEY,
  centre_id uuid NOT NULL REFERENCES centre,
  sheet text NOT NULL CHECK (sheet IN ('rights', 'house-rules')),
  language text NOT NULL CHECK (language ~ '^[a-z]{2,3}$'),
  edition integer NOT NULL CHECK (edition BETWEEN 1 AND 999),
  revision integer NOT NULL CHECK (revision BETWEEN 0 AND 999),
  body text NOT NULL CHECK (length(body) BETWEEN 1 AND 20000),
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (centre_id, sheet, language, edition, revision)
);

-- Somebody whose language it is has read a translation and found it right.
CREATE TABLE house_document_check (
  id uuid PRIMARY KEY,
  centre_id uuid NOT NULL REFERENCES centre,
  sheet text NOT NULL CHECK (sheet IN ('rights', 'house-rules')),
  language text NOT NULL CHECK (language ~ '^[a-z]{2,3}$'),
  edition integer NOT NULL CHECK (edition BETWEEN 1 AND 999),
  revision integer NOT NULL CHECK (revision BETWEEN 0 AND 999),
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (centre_id, sheet, language, edition, revision)
);

-- Words that must not leave: the street, the school, a supplier. Sealed under the house's key. Whoever prints needs them to
-- be looked for, so the rows are open to the house; their words are shown to readers of LOCA only, by the service.
CREATE TABLE house_word (
  id uuid PRIMARY KEY,
  centre_id uuid NOT NULL REFERENCES centre,
  word bytea NOT NULL,
  removed_at timestamptz,
  created_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1
);
CREATE INDEX house_word_centre ON house_word (centre_id) WHERE removed_at IS NULL;

GRANT SELECT, INSERT ON document_print, house_document, house_document_check, house_word TO havre_rt;
GRANT UPDATE (removed_at, version) ON house_word TO havre_rt;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['document_print', 'house_document', 'house_document_check', 'house_word'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %I TO havre_definer USING (true) WITH CHECK (true)', t || '_definer', t);
    EXECUTE format('CREATE POLICY %I ON %I TO havre_owner USING (true) WITH CHECK (true)', t || '_owner', t);
  END LOOP;
END
$$;

-- Who may read the traces of a file reads what was printed of it; everybody reads what they printed themselves.
CREATE POLICY document_print_read ON document_print FOR SELECT TO havre_rt USING (
  centre_id = (SELECT app.centre()) AND (youth_id IS NULL OR youth_id <> ALL ((SELECT app.excluded())::uuid[]))
  AND (created_by = (SELECT app.account()) OR 'TRACE' = ANY ((SELECT app.open('r'))::text[])
       OR youth_id = ANY ((SELECT app.files('TRACE', 'r'))::uuid[])));
CREATE POLICY document_print_create ON document_print FOR INSERT TO havre_rt WITH CHECK (
  centre_id = (SELECT app.centre()) AND created_by = (SELECT app.account()) AND (SELECT app.internal())
  AND (youth_id IS NULL OR EXISTS (SELECT FROM youth_file f WHERE f.id = youth_id)));

CREATE POLICY house_document_read ON house_document FOR SELECT TO havre_rt
  USING (centre_id = (SELECT app.centre()) AND (SELECT app.internal()));
CREATE POLICY house_document_create ON house_document FOR INSERT TO havre_rt WITH CHECK (
  centre_id = (SELECT app.centre()) AND created_by = (SELECT app.account())
  AND (SELECT app.roles())::text[] && ARRAY['COO', 'DIR', 'ADM']);
CREATE POLICY house_document_check_read ON house_document_check FOR SELECT TO havre_rt
  USING (centre_id = (SELECT app.centre()) AND (SELECT app.internal()));
CREATE POLICY house_document_check_create ON house_document_check FOR INSERT TO havre_rt WITH CHECK (
  centre_id = (SELECT app.centre()) AND created_by = (SELECT app.account())
  AND (SELECT app.roles())::text[] && ARRAY['COO', 'DIR', 'ADM']);

CREATE POLICY house_word_read ON house_word FOR SELECT TO havre_rt
  USING (centre_id = (SELECT app.centre()) AND (SELECT app.internal()));
CREATE POLICY house_word_create ON house_word FOR INSERT TO havre_rt WITH CHECK (
  centre_id = (SELECT app.centre()) AND created_by = (SELECT app.account()) AND 'LOCA' = ANY ((SELECT app.open('c'))::text[]));
CREATE POLICY house_word_change ON house_word FOR UPDATE TO havre_rt
  USING (centre_id = (SELECT app.centre()) AND 'LOCA' = ANY ((SELECT app.open('u'))::text[]));

CREATE TRIGGER trace_write AFTER INSERT ON document_print FOR EACH ROW EXECUTE FUNCTION app.trace_write('RELEASE');
CREATE TRIGGER trace_write AFTER INSERT ON house_document FOR EACH ROW EXECUTE FUNCTION app.trace_write('CONF');
CREATE TRIGGER trace_write AFTER INSERT ON house_document_check FOR EACH ROW EXECUTE FUNCTION app.trace_write('CONF');
CREATE TRIGGER trace_write AFTER INSERT OR UPDATE ON house_word FOR EACH ROW EXECUTE FUNCTION app.trace_write('LOCA');
