-- A task that comes back: ticking it off opens the next one; taking the tick back drops that one again.
SET LOCAL ROLE havre_owner;

ALTER TABLE task
  ADD COLUMN repeats text CHECK (repeats IN ('daily', 'weekly', 'monthly')),
  ADD COLUMN follows_id uuid REFERENCES task,
  ADD CHECK (repeats IS NULL OR (due_on IS NOT NULL AND follow_up IS NULL));
CREATE UNIQUE INDEX task_follows_once ON task (follows_id) WHERE status <> 'dropped';
