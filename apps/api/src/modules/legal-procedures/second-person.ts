import { randomUUID } from 'node:crypto'
import type { Ctx } from '../../context.ts'
import { type Statement, sql } from '../../db/sql.ts'
import { sealTitle } from '../tasks/task-title.ts'
import { todayOf } from '../youth-files/local-day.ts'
import type { LoadedProcedure } from './load.ts'

/** Neutral words: whoever reads the tasks of a file need not read its law. */
const TITLE = {
  fr: 'Confirmer une autre date',
  nl: 'Een andere datum bevestigen',
  en: 'Confirm another date',
} as const

/**
 * The task that calls on a second person about the date that this transaction proposes; where none was proposed, none opens. PostgreSQL
 * closes it when the proposal is settled.
 */
export function askSecondPerson(ctx: Ctx, { key, youthId }: LoadedProcedure, overrideId: string): Statement {
  const id = randomUUID()
  const title = sealTitle(key, id, youthId, TITLE[ctx.me.language])
  const tomorrow = todayOf(ctx).add({ days: 1 }).toString()
  return sql`SELECT app.ask_second_person(${overrideId}, ${id}, ${title}, ${tomorrow}::date)`
}
