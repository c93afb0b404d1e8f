import type { Import, ImportItem, ImportPlan } from '@havre/contracts/imports.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { flag, number, numberOrNull, oneOf, text, textOrNull } from '../../db/row.ts'
import { toPerson } from '../accounts/person-name.ts'
import { mayCreateEverywhere } from './import-kinds.ts'
import type { Outline } from './outline.ts'

const STATUSES = ['open', 'running', 'done', 'undone', 'discarded', 'expired'] as const
const STOPS = ['interrupted', 'cancelled', 'failed'] as const
const STEPS = ['writing', 'finishing'] as const

/** A row as lists show it. */
export function toImportItem(ctx: Ctx, row: Row): ImportItem {
  return {
    id: text(row, 'id'),
    status: oneOf(row, 'status', STATUSES),
    stopped: row.stopped === null ? null : oneOf(row, 'stopped', STOPS),
    format: oneOf(row, 'format', ['csv', 'xlsx'] as const),
    rows: number(row, 'rows'),
    by: toPerson(ctx.keyring, row, 'person') ?? { id: text(row, 'person_id'), name: null },
    createdAt: text(row, 'created_at'),
    ranAt: textOrNull(row, 'ran_at'),
    undoneAt: textOrNull(row, 'undone_at'),
    files: numberOrNull(row, 'files'),
    entries: numberOrNull(row, 'entries'),
    version: number(row, 'version'),
  }
}

/** Whether the asker brought the table of this row, and may still open files for the house. */
export function isMine(ctx: Ctx, row: Row): boolean {
  return row.person_id === ctx.me.accountId && mayCreateEverywhere(ctx, 'OPS')
}

type Opened = { outline: Outline; plan: ImportPlan; guessed: boolean; kinds: string[] }

/** One import; with its table where it was opened for whoever brought it. */
export function toImport(ctx: Ctx, row: Row, opened: Opened | null): Import {
  const item = toImportItem(ctx, row)
  const mine = isMine(ctx, row)
  const imports = mayCreateEverywhere(ctx, 'OPS')
  return {
    ...item,
    progress:
      item.status === 'running' && row.step !== null
        ? {
            step: oneOf(row, 'step', STEPS),
            done: number(row, 'steps_done'),
            total: number(row, 'steps_total'),
            stopping: flag(row, 'cancel_asked'),
          }
        : null,
    table: opened && {
      sheets: opened.outline,
      plan: opened.plan,
      guessed: opened.guessed,
      kinds: opened.kinds,
      expiresAt: text(row, 'expires_at'),
    },
    can: {
      change: mine && item.status === 'open',
      run: mine && item.status === 'open',
      cancel: imports && item.status === 'running',
      undo: imports && item.status === 'done' && flag(row, 'is_recent'),
    },
  }
}
