-- Search without a plaintext index: names as keyed digests of their parts, acts over all files by what is plain already.
SET LOCAL ROLE havre_owner;

-- One row per part of a name that was signed as a claim: a digest under a key of the installation, cut to 64 bits. What a
-- thief of the database learns is that two files share a part.
CREATE TABLE name_token (
  entry_id uuid NOT NULL REFERENCES entry,
  centre_id uuid NOT NULL REFERENCES centre,
  youth_id uuid NOT NULL REFERENCES youth_file,
  token bytea NOT NULL CHECK (length(token) = 8),
  PRIMARY KEY (entry_id, token)
);
CREATE INDEX name_token_find ON name_token (centre_id, token);
CREATE INDEX entry_centre_kind ON entry (centre_id, kind, occurred_at DESC, id DESC);

GRANT SELECT, INSERT ON name_token TO havre_rt;
ALTER TABLE name_token ENABLE ROW LEVEL SECURITY;
ALTER TABLE name_token FORCE ROW LEVEL SECURITY;
CREATE POLICY name_token_definer ON name_token TO havre_definer USING (true) WITH CHECK (true);
CREATE POLICY name_token_owner ON name_token TO havre_owner USING (true) WITH CHECK (true);
-- Three roles look for names (packages/policy/src/name-search.ts), each only among the identities it may read.
CREATE POLICY name_token_read ON name_token FOR SELECT TO havre_rt USING (
  centre_id = (SELECT app.centre()) AND youth_id <> ALL ((SELECT app.excluded())::uuid[])
  AND (SELECT app.roles() && ARRAY['LEG', 'COO', 'DIR'])
  AND ('IDENT' = ANY ((SELECT app.open('r'))::text[]) OR youth_id = ANY ((SELECT app.files('IDENT', 'r'))::uuid[])));
-- With the signature of the claim, by whoever signs it.
CREATE POLICY name_token_create ON name_token FOR INSERT TO havre_rt WITH CHECK (
  centre_id = (SELECT app.centre())
  AND EXISTS (SELECT FROM entry e WHERE e.id = entry_id AND e.youth_id = name_token.youth_id
              AND e.signed_by = (SELECT app.account())));
