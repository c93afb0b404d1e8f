-- No two files of a house bear aliases that look alike: capitals, accents, doubled or unseen characters make no difference.
SET LOCAL ROLE havre_owner;

ALTER TABLE youth_file DROP CONSTRAINT youth_file_centre_id_alias_key;
ALTER TABLE youth_file ADD CONSTRAINT youth_file_alias_once UNIQUE (centre_id, alias_key);

SET LOCAL ROLE havre_definer;

-- Which of these codes (their HMAC in hexadecimal) and alias keys are given away in the house, by their place in the list; also
-- where the asker may not see the file that bears them, since the indexes would tell it anyway.
CREATE OR REPLACE FUNCTION app.import_taken(p_codes text[], p_aliases text[]) RETURNS TABLE (sort text, n integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT 'OPS' = ANY (app.open('c')) THEN RETURN; END IF;
  RETURN QUERY
    SELECT 'code', c.n::integer FROM unnest(p_codes) WITH ORDINALITY AS c(code, n)
     WHERE EXISTS (SELECT FROM public.data_import_file m WHERE m.centre_id = app.centre() AND m.old_code = decode(c.code, 'hex'))
    UNION ALL
    SELECT 'alias', a.n::integer FROM unnest(p_aliases) WITH ORDINALITY AS a(alias, n)
     WHERE EXISTS (SELECT FROM public.youth_file f WHERE f.centre_id = app.centre() AND f.alias_key = a.alias);
END
$$;
