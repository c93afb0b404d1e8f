-- A new mail address waits beside the old one until its code was typed: whoever mistypes it goes on being told where they were.
SET LOCAL ROLE havre_owner;

ALTER TABLE mail_address ADD COLUMN next_address bytea;
ALTER TABLE mail_address ADD CHECK (next_address IS NULL OR (confirmed_at IS NOT NULL AND code_hash IS NOT NULL));
GRANT SELECT (next_address) ON mail_address TO havre_rt;

DROP TRIGGER trace_write ON mail_address;
CREATE TRIGGER trace_write AFTER INSERT OR DELETE OR UPDATE OF address, next_address, occasions, confirmed_at ON mail_address
  FOR EACH ROW EXECUTE FUNCTION app.trace_write('ACCT');

SET LOCAL ROLE havre_definer;

-- A new address waits for its code. Seconds to wait when too many codes were asked for, 0 when done, -1 for somebody from
-- outside: mail is for people of the house. A new code brings no new guesses.
CREATE OR REPLACE FUNCTION app.set_mail_address(p_address bytea, p_code_hash bytea) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  me uuid := app.account();
  wait integer;
BEGIN
  IF me IS NULL OR NOT app.internal() THEN RETURN -1; END IF;
  wait := app.charge(app.budget_key('mail-code', me), 5, '1 hour');
  IF wait > 0 THEN RETURN wait; END IF;
  INSERT INTO public.mail_address AS old (id, centre_id, address, code_hash, code_until)
  VALUES (me, app.centre(), p_address, p_code_hash, now() + interval '30 minutes')
  ON CONFLICT (id) DO UPDATE SET
    address = CASE WHEN old.confirmed_at IS NULL THEN EXCLUDED.address ELSE old.address END,
    next_address = CASE WHEN old.confirmed_at IS NULL THEN NULL ELSE EXCLUDED.address END,
    code_hash = EXCLUDED.code_hash, code_until = EXCLUDED.code_until, updated_at = now();
  RETURN 0;
END
$$;

-- The code from the mail. Seconds to wait after five tries, 0 when confirmed, -1 for a code that is wrong or too old.
CREATE OR REPLACE FUNCTION app.confirm_mail_address(p_code_hash bytea) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  me uuid := app.account();
  wait integer := app.charge(app.budget_key('mail-confirm', me), 5, '30 minutes');
BEGIN
  IF wait > 0 THEN RETURN wait; END IF;
  UPDATE public.mail_address m SET address = coalesce(m.next_address, m.address), next_address = NULL, confirmed_at = now(),
    code_hash = NULL, code_until = NULL, failed_at = NULL, failure = NULL, updated_at = now()
  WHERE m.id = me AND m.code_hash = p_code_hash AND m.code_until > now();
  IF NOT FOUND THEN RETURN -1; END IF;
  DELETE FROM public.sign_in_budget b WHERE b.key = app.budget_key('mail-confirm', me);
  RETURN 0;
END
$$;
