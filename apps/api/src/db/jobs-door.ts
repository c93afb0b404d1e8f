import pg from 'pg'
import type { Row } from './group.ts'

/**
 * The way to the database for jobs, as havre_jobs: the rows of the queue and a few functions, no table of the house. What it
 * answers follows node-postgres, since pg-boss speaks through it.
 */
export type JobsDoor = {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: Row[] }>
  close(): Promise<void>
}

export function openJobsDoor(url: string): JobsDoor {
  const pool = new pg.Pool({
    connectionString: url,
    max: 3,
    connectionTimeoutMillis: 5_000,
    options: '-c timezone=UTC',
  })
  pool.on('error', () => undefined)
  pool.on('connect', client => client.on('error', () => undefined))
  return {
    executeSql: (text, values) => pool.query<Row>(text, values),
    close: () => pool.end(),
  }
}
