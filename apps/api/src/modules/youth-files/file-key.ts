import type { Ctx } from '../../context.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import type { Row } from '../../db/group.ts'
import { type Statement, sql } from '../../db/sql.ts'
import { problem } from '../../problem.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'
import { RELATION } from './relation.ts'

/** A file as a register needs it: its key, and how the asker stands to it. No row where the asker knows of none. */
export function readNearFile(youthId: string): Statement {
  return sql`SELECT f.id AS youth_id, f.birth_on, k.epoch, k.wrapped, ${RELATION}
             FROM youth_file f JOIN youth_key k ON k.youth_id = f.id WHERE f.id = ${youthId}`
}

/** The row of `readNearFile` with the youth's key opened. Throws `not-found` where there is none. */
export function nearFile(ctx: Ctx, rows: readonly Row[] | undefined): { file: Row; key: YouthKey } {
  const file = rows?.[0]
  if (!file) throw problem('not-found')
  return { file, key: youthKeyOf(ctx.keyring, file) }
}
