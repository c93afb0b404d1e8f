-- Forms: the kinds an administrator added or a release shipped, with every version an answer was ever given on.
SET LOCAL ROLE havre_owner;

CREATE TABLE kind_definition (
  id text NOT NULL CHECK (id ~ '^[a-z][A-Za-z0-9-]{1,59}$'),
  version integer NOT NULL CHECK (version > 0),
  built_in boolean NOT NULL,
  definition jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (id, version)
);

GRANT SELECT ON kind_definition TO havre_rt;

ALTER TABLE kind_definition ENABLE ROW LEVEL SECURITY;
ALTER TABLE kind_definition FORCE ROW LEVEL SECURITY;
CREATE POLICY kind_definition_definer ON kind_definition TO havre_definer USING (true) WITH CHECK (true);
CREATE POLICY kind_definition_owner ON kind_definition TO havre_owner USING (true) WITH CHECK (true);
CREATE POLICY kind_definition_read ON kind_definition FOR SELECT TO havre_rt USING ((SELECT app.account()) IS NOT NULL);
