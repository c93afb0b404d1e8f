import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { type Prisma, PrismaClient } from '../generated/prisma/client.ts'
import { problem } from '../problem.ts'
import { Group, type Row } from './group.ts'
import { type Statement, sql } from './sql.ts'

export type Tx = Prisma.TransactionClient

/** The only way to the database. Nothing else holds a connection. */
export type Door = {
  /**
   * Statements in one round trip and one transaction, under the session's rights. Answers the rows of each statement.
   * Throws `not-signed-in` when the secret is not (or no longer) that of a live session.
   * `asyncCommit`: for ordinary reads whose only write is their trace row (see docs/threat-model.md).
   */
  group(sid: string, statements: readonly Statement[], options?: { asyncCommit?: boolean }): Promise<Row[][]>
  /**
   * For long writes: batches of statements, a round trip each, all in one transaction that commits when `work` ends and
   * leaves nothing when it throws or the process dies. Throws like `group`.
   */
  inOne<T>(sid: string, work: (run: RunBatch) => Promise<T>): Promise<T>
  /** For what decides and writes: one interactive transaction under the session's rights. Throws like `group`. */
  withSession<T>(sid: string, work: (tx: Tx) => Promise<T>): Promise<T>
  /** Before there is a session: only the definer functions that sign-in needs answer anything. */
  anonymous(statements: readonly Statement[]): Promise<Row[][]>
  close(): Promise<void>
}

export type RunBatch = (statements: readonly Statement[]) => Promise<Row[][]>

export type DoorUrls = {
  /** As havre_rt: everything that a session may see. */
  readonly runtime: string
  /** As havre_auth: the functions that open a session, and no table. */
  readonly signIn: string
}

const SIGN_IN_POOL = 3

/** Opens the door; the pools are made here and leave only through it. */
export function openDoor(urls: DoorUrls, poolSize = 10): Door {
  const pool = openPool(urls.runtime, poolSize)
  const signInPool = openPool(urls.signIn, SIGN_IN_POOL)
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool, { statementNameGenerator: query => sqlName(query.sql) }),
  })

  return {
    async group(sid, statements, options = {}) {
      const enter = options.asyncCommit ? ENTER_ASYNC(sid) : ENTER(sid)
      const [entered, ...rows] = await runGroup(pool, [enter, ...statements], isNobody)
      if (isNobody([entered ?? []])) throw problem('not-signed-in')
      return rows
    },
    async inOne(sid, work) {
      const client = await pool.connect()
      const run: RunBatch = statements =>
        new Promise((resolve, reject) => {
          client.query(new Group(statements, (error, rows) => (error ? reject(error) : resolve(rows))))
        })
      try {
        const entered = await run([sql`BEGIN`, ENTER(sid)])
        if (isNobody(entered.slice(1))) throw problem('not-signed-in')
        const result = await work(run)
        await run([sql`COMMIT`])
        client.release()
        return result
      } catch (error) {
        // A connection that is closed takes its transaction with it, whatever state it was in.
        client.release(true)
        throw error
      }
    },
    anonymous: statements => runGroup(signInPool, [LEAVE, ...statements]).then(([, ...rows]) => rows),
    withSession: (sid, work) =>
      prisma.$transaction(async tx => {
        const entered = await tx.$queryRaw<{ account: string | null }[]>`
          SELECT set_config('app.sid', ${sid}, true), app.account()::text AS account`
        if (!entered[0]?.account) throw problem('not-signed-in')
        return work(tx)
      }),
    async close() {
      await prisma.$disconnect()
      if (!pool.ended) await pool.end()
      await signInPool.end()
    },
  }
}

function openPool(connectionString: string, max: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max,
    connectionTimeoutMillis: 5_000,
    // A connection learns the plans of statements and policies, about 50 ms of work: it is not thrown away after 10 s.
    idleTimeoutMillis: 3_600_000,
    // timestamptz would shift by the session's offset otherwise (Prisma issue 28629). Planning under row security takes
    // longer than most statements; every filter has a text of its own, so one plan each is enough.
    options: '-c timezone=UTC -c plan_cache_mode=force_generic_plan',
  })
  // An idle connection may die with the server; the next request gets a new one and its own error.
  pool.on('error', () => undefined)
  // A connection in use that dies fails its statement; the event beside it must not end the process.
  pool.on('connect', client => client.on('error', () => undefined))
  return pool
}

const ENTER = (sid: string) => sql`SELECT set_config('app.sid', ${sid}, true), app.account() AS account`
const ENTER_ASYNC = (sid: string) =>
  sql`SELECT set_config('app.sid', ${sid}, true), set_config('synchronous_commit', 'off', true), app.account() AS account`
const LEAVE = sql`SELECT set_config('app.sid', '', true)`

/** True when the first statement of a group answered, and found no live session. A database that failed says nothing of it. */
const isNobody = ([entered]: readonly Row[][]) => entered?.[0] !== undefined && !entered[0].account

async function runGroup(
  pool: pg.Pool,
  statements: readonly Statement[],
  isStranger: (rows: readonly Row[][]) => boolean = () => false,
): Promise<Row[][]> {
  const client = await pool.connect()
  return new Promise((resolve, reject) => {
    const group = new Group(statements, (error, rows) => {
      // After an error the connection may hold half of the new prepared statements: a fresh one is simpler than asking.
      client.release(error !== null && group.fresh > 0)
      // A dead session's write fails on a policy; what to say is that the session is dead.
      if (error) reject(isStranger(rows) ? problem('not-signed-in') : error)
      else resolve(rows)
    })
    client.query(group)
  })
}

const prismaNames = new Map<string, string>()
function sqlName(text: string): string {
  let name = prismaNames.get(text)
  if (!name) {
    name = `p${prismaNames.size}`
    prismaNames.set(text, name)
  }
  return name
}
