-- A task may be recalled some days before it is due.
SET LOCAL ROLE havre_owner;

-- Since when it is with whom it is with now: a task that changes hands is new to who gets it.
ALTER TABLE task ADD COLUMN remind_on date, ADD CHECK (remind_on <= due_on),
  ADD COLUMN given_at timestamptz NOT NULL DEFAULT now();
GRANT UPDATE (remind_on) ON task TO havre_rt;
