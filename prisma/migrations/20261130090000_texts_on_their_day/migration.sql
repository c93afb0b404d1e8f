-- An amendment that everybody has signed waits for the day that it names: until then the text before it stays in force
-- (docs/decisions/0031).
SET LOCAL ROLE havre_definer;

CREATE OR REPLACE FUNCTION app.settle_signature() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  day date := (SELECT (NEW.signed_at AT TIME ZONE c.time_zone)::date FROM public.centre c WHERE c.id = NEW.centre_id);
BEGIN
  UPDATE public.contract_text t SET status = 'signed', signed_on = day, version = t.version + 1, updated_at = now()
  WHERE t.id = NEW.text_id AND t.status = 'proposed' AND app.is_fully_signed(t.id, day)
    AND (t.effective_on <= day OR NOT EXISTS (
      SELECT FROM public.contract_text f WHERE f.contract_id = t.contract_id AND f.status = 'signed'));
  RETURN NULL;
END
$$;

-- The board asks the same of the texts that its reader sees.
GRANT EXECUTE ON FUNCTION app.is_fully_signed(uuid, date) TO havre_rt;

SET LOCAL ROLE havre_owner;
