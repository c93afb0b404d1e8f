import { houseRoutes as contracts, type Today } from '@havre/contracts/house.ts'
import { SearchYouthFiles } from '@havre/contracts/youth-files.ts'
import type { FastifyInstance } from 'fastify'
import type { Ctx } from '../../context.ts'
import { number, text } from '../../db/row.ts'
import { sql } from '../../db/sql.ts'
import { endpoint } from '../../plugins/endpoint.ts'
import { readMyDrafts } from '../entries/entries.data.ts'
import { toEntryItem } from '../entries/entries.present.ts'
import { readTasks } from '../tasks/tasks.data.ts'
import { toTask } from '../tasks/tasks.service.ts'
import { searchFiles } from '../youth-files/youth-files.data.ts'
import { toFileItem } from '../youth-files/youth-files.present.ts'

const DRAFTS_SHOWN = 20
const TASKS_SHOWN = 40
const PRESENT = SearchYouthFiles.parse({ present: true, limit: 100 })

export function todayRoutes(app: FastifyInstance): void {
  endpoint(app, contracts.getToday, { access: 'signed-in', audit: 'youth-file.list' }, ({ ctx }) =>
    readToday(ctx),
  )
}

/** My drafts, my tasks and who is in the house, in one round trip. */
async function readToday(ctx: Ctx): Promise<Today> {
  const [drafts, tasks, present, centres] = await ctx.door.group(
    ctx.sid,
    [
      readMyDrafts(DRAFTS_SHOWN),
      readTasks({ mine: true, dueBefore: undefined, after: null, limit: TASKS_SHOWN }),
      searchFiles(PRESENT, { from: undefined, to: undefined }, null),
      sql`SELECT places FROM centre`,
    ],
    { asyncCommit: true },
  )
  return {
    drafts: (drafts ?? []).map(row => ({
      ...toEntryItem(ctx, row),
      youthId: text(row, 'youth_id'),
      youthAlias: text(row, 'alias'),
      updatedAt: text(row, 'updated_at'),
    })),
    tasks: (tasks ?? []).map(row => toTask(ctx, row)),
    house: {
      places: number(centres?.[0] ?? {}, 'places'),
      present: (present ?? []).map(row => toFileItem(ctx, row)),
    },
  }
}
