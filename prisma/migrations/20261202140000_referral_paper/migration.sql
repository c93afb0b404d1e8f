-- What is told with a referral stands in the register of prints as well.
SET LOCAL ROLE havre_owner;
ALTER TABLE document_print DROP CONSTRAINT document_print_what_check;
ALTER TABLE document_print ADD CONSTRAINT document_print_what_check
  CHECK (what IN ('summary', 'entry', 'project', 'sheet', 'missing', 'law', 'contract', 'exit', 'referral'));
GRANT SELECT ON document_print TO havre_definer;

SET LOCAL ROLE havre_definer;

-- What an extract said, for who notes that it was handed over: they read the programme of the youth, and not who printed what.
CREATE FUNCTION app.referral_print(p_youth uuid, p_reference text) RETURNS TABLE (id uuid, detail bytea)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT p.id, p.detail FROM public.document_print p
  WHERE p.centre_id = (SELECT app.centre()) AND (SELECT app.internal())
    AND p.what = 'referral' AND p.youth_id = p_youth AND p.reference = p_reference
    AND p.youth_id <> ALL ((SELECT app.excluded())::uuid[])
    AND ('AUTON' = ANY ((SELECT app.open('r'))::text[]) OR p.youth_id = ANY ((SELECT app.files('AUTON', 'r'))::uuid[]))
$$;
GRANT EXECUTE ON FUNCTION app.referral_print(uuid, text) TO havre_rt;
