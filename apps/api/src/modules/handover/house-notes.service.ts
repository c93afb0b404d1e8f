import type { HouseNote } from '@havre/contracts/handover.ts'
import { IMPORTANCES } from '@havre/contracts/handover.ts'
import { mayUseHouse } from '@havre/policy/house.ts'
import { coordinates } from '@havre/policy/leading.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { bytes, flag, number, oneOf, text } from '../../db/row.ts'
import { problem } from '../../problem.ts'
import { openName, toPerson } from '../accounts/person-name.ts'
import { toActor } from '../youth-files/relation.ts'
import { openWords, sealWords } from './house-note-words.ts'
import { insertNote, type NoteChange, readNote, updateNote } from './house-notes.data.ts'

const DAY_MS = 86_400_000
const LONGEST_DAYS = 62

type NewNote = { words: string; importance: string; validFrom: string; validUntil: string }
type Change = {
  words?: string | undefined
  importance?: string | undefined
  validUntil?: string | undefined
}

/** Leaves a note. Throws `dates-out-of-order` at the field for a note that ends before it begins, is over, or never ends. */
export async function createHouseNote(ctx: Ctx, note: NewNote): Promise<HouseNote> {
  if (!mayUseHouse(toActor(ctx), 'LOG', 'c')) throw problem('not-allowed', { action: 'create' })
  checkValidity(ctx, note.validFrom, note.validUntil)
  const { importance, validFrom, validUntil } = note
  await ctx.door.group(ctx.sid, [
    insertNote({
      id: ctx.newId,
      centreId: ctx.me.centreId,
      words: sealWords(ctx.keyring, ctx.newId, note.words),
      importance,
      validFrom,
      validUntil,
      createdBy: ctx.me.accountId,
    }),
  ])
  return getNote(ctx, ctx.newId)
}

/** Changes a note: its author or the coordination. Throws `stale-version` with the note as it is now, or `not-allowed`. */
export async function changeHouseNote(
  ctx: Ctx,
  id: string,
  version: number,
  change: Change,
): Promise<HouseNote> {
  const before = await getNote(ctx, id)
  if (change.validUntil) checkValidity(ctx, before.validFrom, change.validUntil)
  const { words, importance, validUntil } = change
  await writeNote(ctx, before, version, {
    words: words === undefined ? undefined : sealWords(ctx.keyring, id, words),
    importance,
    validUntil,
  })
  return getNote(ctx, id)
}

export async function withdrawHouseNote(ctx: Ctx, id: string, version: number): Promise<void> {
  await writeNote(ctx, await getNote(ctx, id), version, { withdrawn: true })
}

async function writeNote(ctx: Ctx, before: HouseNote, version: number, change: NoteChange): Promise<void> {
  if (!before.can.change) throw problem('not-allowed', { action: 'change' })
  const [rows] = await ctx.door.group(ctx.sid, [updateNote(before.id, version, change)])
  if (rows?.length) return
  const current = await getNote(ctx, before.id)
  throw problem('stale-version', { currentVersion: current.version, current })
}

/** A note that was taken down is absent. */
async function getNote(ctx: Ctx, id: string): Promise<HouseNote> {
  const [rows] = await ctx.door.group(ctx.sid, [readNote(id)])
  const row = rows?.[0]
  if (!row || row.withdrawn_at) throw problem('not-found')
  return toNote(ctx, row)
}

export function toNote(ctx: Ctx, row: Row): HouseNote {
  const authorId = text(row, 'author_id')
  const isMine = authorId === ctx.me.accountId
  const answers = isMine || coordinates(ctx.me.roles)
  return {
    id: text(row, 'id'),
    words: openWords(ctx.keyring, text(row, 'id'), bytes(row, 'words')),
    importance: oneOf(row, 'importance', IMPORTANCES),
    validFrom: text(row, 'valid_from'),
    validUntil: text(row, 'valid_until'),
    author: toPerson(ctx.keyring, row, 'author') ?? { id: authorId, name: null },
    updatedAt: text(row, 'updated_at'),
    read: isMine || flag(row, 'is_read'),
    readers: answers ? toReaders(ctx, row.readers) : null,
    version: number(row, 'version'),
    can: { change: answers && mayUseHouse(toActor(ctx), 'LOG', 'c') },
  }
}

function toReaders(ctx: Ctx, value: unknown): NonNullable<HouseNote['readers']> {
  if (!Array.isArray(value)) return []
  return value.map(({ id, name, at }: { id: string; name: string | null; at: string }) => ({
    person: { id, name: name ? openName(ctx.keyring, id, Buffer.from(name, 'base64')) : null },
    at: new Date(at).toISOString(),
  }))
}

function checkValidity(ctx: Ctx, from: string, until: string): void {
  const end = Date.parse(until)
  const code =
    end <= Date.parse(from)
      ? 'before-start'
      : end <= ctx.now().getTime()
        ? 'in-the-past'
        : end - ctx.now().getTime() > LONGEST_DAYS * DAY_MS
          ? 'too-far-ahead'
          : null
  if (code)
    throw problem('rule-violated', {
      rule: 'dates-out-of-order',
      errors: [{ pointer: '#/validUntil', code }],
    })
}
