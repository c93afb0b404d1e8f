-- Open tasks are listed by day, those without a day last: the index has the order that is asked for.
SET LOCAL ROLE havre_owner;

DROP INDEX task_open;
CREATE INDEX task_open ON task (centre_id, (coalesce(due_on, '9999-12-31'::date)), id) WHERE status = 'open';
