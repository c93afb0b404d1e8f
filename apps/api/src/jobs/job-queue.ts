import { PgBoss } from 'pg-boss'
import { text } from '../db/row.ts'
import { findDue, type Reminding, remind } from './reminders.ts'

const SWEEP = 'reminders'
const MAIL = 'mail'
/** By day, every ten minutes, on the centre's own clock; a start in the middle of the day catches up. */
const BY_DAY = '*/10 7-20 * * *'

/** How often the queue looks, in seconds, and after how long a job whose process died is taken up again. */
export type Pace = { readonly poll: number; readonly supervise: number; readonly expire: number }
const SHIPPED: Pace = { poll: 5, supervise: 60, expire: 180 }

/**
 * Runs the jobs of this instance; any number of instances share one queue. One job is held by one of them, and a person has at
 * most one mail under way. Jobs hold ids only. Answers how to end.
 */
export async function startJobs(
  work: Reminding & { onError(message: string): void },
  pace: Pace = SHIPPED,
): Promise<() => Promise<void>> {
  const boss = new PgBoss({
    db: work.door,
    schema: 'pgboss',
    migrate: false,
    createSchema: false,
    reindex: false,
    superviseIntervalSeconds: pace.supervise,
    monitorIntervalSeconds: pace.supervise,
  })
  // Its messages may quote parameters; the name of the error is enough to look further.
  boss.on('error', error => work.onError(error.name))
  await boss.start()
  const queue = { retryLimit: 3, expireInSeconds: pace.expire, deleteAfterSeconds: 86_400 }
  await boss.createQueue(SWEEP, { ...queue, policy: 'exclusive' })
  await boss.createQueue(MAIL, { ...queue, policy: 'exclusive' })
  await boss.updateQueue(SWEEP, queue)
  await boss.updateQueue(MAIL, queue)
  const options = { batchSize: 1, pollingIntervalSeconds: pace.poll }
  await boss.work<{ centreId: string }>(SWEEP, options, async ([job]) => {
    for (const accountId of job ? await findDue(work, job.data.centreId) : [])
      await boss.send(MAIL, { accountId }, { singletonKey: accountId })
  })
  await boss.work<{ accountId: string }>(MAIL, options, async ([job]) => {
    if (job) await remind(work, job.data.accountId, job.id)
  })
  const { rows } = await work.door.executeSql('SELECT * FROM app.mail_centres()')
  for (const row of rows) {
    const centreId = text(row, 'centre_id')
    await boss.schedule(
      SWEEP,
      BY_DAY,
      { centreId },
      { key: centreId, tz: text(row, 'time_zone'), singletonKey: centreId },
    )
    await boss.send(SWEEP, { centreId }, { singletonKey: centreId })
  }
  return () => boss.stop({ graceful: true, timeout: 10_000 })
}
