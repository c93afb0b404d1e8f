-- Agreements and their meetings are of the house by day: who only watches by night keeps tasks with everybody, and neither reads nor
-- writes there (docs/decisions/0034). Twin of `mayUseNetwork`; the direction reads and writes nothing, as before.
SET LOCAL ROLE havre_owner;

DO $$
DECLARE
  kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['agreement', 'agreement_edition', 'agreement_party', 'coordination_meeting', 'agreement_point', 'meeting_code'] LOOP
    EXECUTE format($q$CREATE POLICY %I ON %I AS RESTRICTIVE TO havre_rt
      USING ((SELECT app.roles()) && ARRAY['EDU', 'REF', 'LEG', 'PSY', 'COO', 'DIR'])
      WITH CHECK ((SELECT app.roles()) && ARRAY['EDU', 'REF', 'LEG', 'PSY', 'COO'])$q$, kept || '_by_day', kept);
  END LOOP;
END
$$;
