-- What two people agreed on is put back to the computed date with a reason; who agreed stays known beside who put it back.
SET LOCAL ROLE havre_owner;

ALTER TABLE deadline_override
  ADD COLUMN put_back_by uuid REFERENCES account,
  ADD COLUMN put_back_at timestamptz,
  ADD COLUMN put_back_because bytea,
  ADD CHECK (num_nonnulls(put_back_by, put_back_at, put_back_because) IN (0, 3)),
  ADD CHECK (put_back_by IS NULL OR status = 'withdrawn'),
  -- Nobody undoes the own date alone.
  ADD CHECK (put_back_by <> created_by);
-- A proposal is taken back by its proposer; anything else that is withdrawn was put back. Not asked of what was put back before today,
-- whose reason nobody wrote down.
ALTER TABLE deadline_override ADD CONSTRAINT put_back_with_reason
  CHECK (status <> 'withdrawn' OR decided_by = created_by OR put_back_by IS NOT NULL) NOT VALID;
GRANT UPDATE (put_back_by, put_back_at, put_back_because) ON deadline_override TO havre_rt;
