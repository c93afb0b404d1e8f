import { all, part, type Statement, sql } from '../../db/sql.ts'

/** What a follow-up asks, as its kind says it in three languages, and the one that the reader reads. */
export const FORESEEN = part`
  t.follow_up, d.follow_ups, (SELECT me.language FROM account me WHERE me.id = (SELECT app.account())) AS reader_language`
/** Tasks without a day come last. The index has the same expression. */
const DUE = part`coalesce(t.due_on, '9999-12-31'::date)`
const ITEM = part`
  t.id, t.youth_id, f.alias, e.id AS entry_id, t.title, ${FORESEEN}, t.urgency, t.due_on, t.remind_on, t.repeats, t.for_role, t.for_account AS for_id,
  a.display_name AS for_name, t.status, t.version, k.epoch, k.wrapped, ${DUE}::text AS due_key,
  -- The call for a second person is settled by the decision alone.
  t.override_id IS NULL
    AND ('TASK' = ANY ((SELECT app.open('u'))::text[]) OR t.youth_id = ANY ((SELECT app.files('TASK', 'u'))::uuid[])) AS may_change`
/** What stands beside `t`, a task or the page of them. */
const BESIDE = part`
  JOIN youth_file f ON f.id = t.youth_id JOIN youth_key k ON k.youth_id = t.youth_id
    -- Where a task comes from is named to whoever may read that entry.
    LEFT JOIN entry e ON e.id = t.entry_id LEFT JOIN account a ON a.id = t.for_account
    LEFT JOIN kind_definition d ON d.id = t.kind AND d.version = t.kind_version`
const FROM = part`FROM task t ${BESIDE}`

export type TaskFilter = {
  youthId?: string
  /** The asker reads the tasks of every file; who does not is looked up file by file, or the index would be walked to its end. */
  everywhere: boolean
  mine: boolean
  dueBefore: string | undefined
  after: readonly [string, string] | null
  limit: number
}

/** Open tasks, the earliest first; `mine`: for me by name, or for a role of mine and nobody by name. */
export function readTasks(filter: TaskFilter): Statement {
  const { youthId, everywhere, mine, dueBefore, after, limit } = filter
  const where = all(
    part`t.status = 'open'`,
    part`t.centre_id = (SELECT app.centre())`,
    youthId ? part`t.youth_id = ${youthId}` : undefined,
    everywhere || youthId
      ? undefined
      : part`t.youth_id = ANY ((SELECT app.files('TASK', 'r') || app.files('TASK', 'r', 'own'))::uuid[])`,
    mine
      ? part`(t.for_account = (SELECT app.account())
              OR (t.for_account IS NULL AND t.for_role = ANY ((SELECT app.roles())::text[])
                -- Whoever proposed another date is not the second person that it waits for.
                AND (t.override_id IS NULL OR t.created_by <> (SELECT app.account())))
              -- Whom it was meant for may have left since: from its day on the direction is called too.
              OR (t.override_id IS NOT NULL AND t.due_on < current_date AND 'DIR' = ANY ((SELECT app.roles())::text[])))`
      : undefined,
    dueBefore ? part`${DUE} < ${dueBefore}::date` : undefined,
    after ? part`(${DUE}, t.id) > (${after[0]}::date, ${after[1]}::uuid)` : undefined,
  )
  const order = part`ORDER BY ${DUE}, t.id`
  // Tasks of one file are read with the file, which leaves the trace.
  if (youthId) return sql`SELECT ${ITEM} ${FROM} WHERE ${where} ${order} LIMIT ${limit + 1}`
  // The page comes first: the trace names exactly the files whose tasks are shown, and no other file is looked at.
  return sql`
    WITH page AS MATERIALIZED (SELECT t.* FROM task t WHERE ${where} ${order} LIMIT ${limit + 1}), seen AS MATERIALIZED (
      SELECT app.trace('task.list', 'done', 'TASK', NULL, array_agg(DISTINCT p.youth_id), NULL, NULL, count(*)::int) FROM page p
    )
    SELECT ${ITEM} FROM seen JOIN page t ON true ${BESIDE} ${order}`
}

export function readTask(id: string): Statement {
  return sql`SELECT ${ITEM} ${FROM} WHERE t.id = ${id}`
}

export type NewTask = {
  id: string
  centreId: string
  youthId: string
  title: Buffer
  urgency: string
  dueOn: string | undefined
  remindOn: string | undefined
  forRole: string | undefined
  forAccountId: string | undefined
  repeats: string | undefined
  /** An act of the same file; one that the asker cannot see makes no task. */
  entryId: string | undefined
  createdBy: string
}

export function insertTask(task: NewTask): Statement {
  return sql`INSERT INTO task (id, centre_id, youth_id, title, urgency, due_on, remind_on, for_role, for_account, repeats, entry_id,
                               created_by)
             SELECT ${task.id}, ${task.centreId}, ${task.youthId}, ${task.title}, ${task.urgency}, ${task.dueOn}::date,
                    ${task.remindOn}::date, ${task.forRole}, ${task.forAccountId}::uuid, ${task.repeats}, ${task.entryId}::uuid, ${task.createdBy}
             WHERE ${task.entryId}::uuid IS NULL
                OR EXISTS (SELECT FROM entry e WHERE e.id = ${task.entryId}::uuid AND e.youth_id = ${task.youthId})
             ON CONFLICT (id) DO NOTHING`
}

/** Opens the next one of a repeating task that this transaction has ticked off. */
export function insertNext(
  doneId: string,
  next: { id: string; title: Buffer; dueOn: string; createdBy: string },
): Statement {
  return sql`INSERT INTO task (id, centre_id, youth_id, title, urgency, due_on, remind_on, for_role, for_account, repeats, entry_id,
                               follows_id, created_by)
             SELECT ${next.id}, t.centre_id, t.youth_id, ${next.title}, t.urgency, ${next.dueOn}::date,
                    ${next.dueOn}::date - (t.due_on - t.remind_on), t.for_role, t.for_account,
                    t.repeats, t.entry_id, t.id, ${next.createdBy}
             FROM task t WHERE t.id = ${doneId} AND t.status = 'done' AND t.updated_at = now()`
}

/** Drops the next one again when the tick was taken back in this transaction. */
export function dropNext(reopenedId: string): Statement {
  return sql`UPDATE task n SET status = 'dropped', done_at = now(), done_by = (SELECT app.account()), version = n.version + 1,
               updated_at = now()
             FROM task t WHERE t.id = ${reopenedId} AND t.status = 'open' AND t.updated_at = now()
               AND n.follows_id = t.id AND n.status = 'open'`
}

/** Changes status or dates when the task is still at this version; answers one row when it was. */
export function updateTask(
  id: string,
  version: number,
  status: string | undefined,
  dueOn: string | null | undefined,
  remindOn: string | null | undefined,
): Statement {
  return sql`UPDATE task SET version = version + 1, updated_at = now(), status = coalesce(${status}, status),
               done_at = CASE coalesce(${status}, status) WHEN 'open' THEN NULL ELSE coalesce(done_at, now()) END,
               done_by = CASE coalesce(${status}, status) WHEN 'open' THEN NULL ELSE coalesce(done_by, (SELECT app.account())) END,
               due_on = CASE WHEN ${dueOn !== undefined} THEN ${dueOn}::date ELSE due_on END,
               remind_on = CASE WHEN ${remindOn !== undefined} THEN ${remindOn}::date ELSE remind_on END
             WHERE id = ${id} AND version = ${version} AND override_id IS NULL AND (${dueOn === null} IS FALSE OR repeats IS NULL) RETURNING id`
}
