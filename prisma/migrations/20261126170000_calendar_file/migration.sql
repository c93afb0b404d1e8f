-- Who wants the own legal dates as a calendar file (docs/decisions/0029). No row, no file: it is off until a person says so.
SET LOCAL ROLE havre_owner;

CREATE TABLE calendar_file (
  -- The account's id.
  id uuid PRIMARY KEY REFERENCES account ON DELETE CASCADE,
  centre_id uuid NOT NULL REFERENCES centre,
  wanted_at timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE calendar_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE calendar_file FORCE ROW LEVEL SECURITY;
CREATE POLICY calendar_file_definer ON calendar_file TO havre_definer USING (true) WITH CHECK (true);
CREATE POLICY calendar_file_owner ON calendar_file TO havre_owner USING (true) WITH CHECK (true);
CREATE POLICY calendar_file_read ON calendar_file FOR SELECT TO havre_rt USING (id = (SELECT app.account()));
CREATE POLICY calendar_file_want ON calendar_file FOR INSERT TO havre_rt
  WITH CHECK (id = (SELECT app.account()) AND centre_id = (SELECT app.centre()));
CREATE POLICY calendar_file_remove ON calendar_file FOR DELETE TO havre_rt USING (id = (SELECT app.account()));
GRANT SELECT, INSERT, DELETE ON calendar_file TO havre_rt;
CREATE TRIGGER trace_write AFTER INSERT OR DELETE ON calendar_file FOR EACH ROW EXECUTE FUNCTION app.trace_write('ACCT');
