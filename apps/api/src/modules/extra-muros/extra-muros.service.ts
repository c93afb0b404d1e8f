import type {
  ChangeFollowUp,
  EndFollowUp,
  ExtraMurosFollowUp,
  ExtraMurosList,
  FileFollowUps,
  NewFollowUp,
  SearchExtraMuros,
} from '@havre/contracts/extra-muros.ts'
import type { Phase } from '@havre/contracts/phases.ts'
import { readsEvery } from '@havre/policy/house.ts'
import { plannedExit } from '@havre/rules/exit/planned-exit.ts'
import { asksUntil, nextContact } from '@havre/rules/extra-muros/next-contact.ts'
import type { z } from 'zod'
import { changed } from '../../changed.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { number, text, textOrNull } from '../../db/row.ts'
import { fromCursor, toPage } from '../../paging.ts'
import { ruleBroken } from '../../problem.ts'
import { toPerson } from '../accounts/person-name.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { checkMayAdd, openFile, readsInFull } from '../youth-files/open-file.ts'
import { checkPhase, checkReach, isInPhase, LIVES_HERE, wrongPhase } from '../youth-files/stay-bounds.ts'
import {
  endRunning,
  insertFollowUp,
  readFollowUps,
  readNamed,
  readPlannedExit,
  updatePlan,
} from './extra-muros.data.ts'
import { extraMurosSeal, leavesOn, toHeld, toItem } from './extra-muros.present.ts'
import { countList, readList } from './extra-muros-list.data.ts'
import { loadFollowUp, loadToChange, mayDo, presentFollowUp, settled } from './load.ts'

export async function searchExtraMuros(ctx: Ctx, search: SearchExtraMuros): Promise<ExtraMurosList> {
  const today = isoToday(ctx)
  const filter = {
    ...search,
    everywhere: readsEvery(ctx.me.roles, 'AUTON'),
    today,
    after: fromCursor(search.cursor, 'day'),
  }
  const [rows, counts] = await ctx.door.group(ctx.sid, [readList(filter), countList(filter)], {
    asyncCommit: true,
  })
  const count = counts?.[0] ?? {}
  return {
    ...toPage(
      rows ?? [],
      search.limit,
      row => [text(row, 'due_key'), text(row, 'id')],
      row => toItem(ctx, row, today),
    ),
    counts: {
      overdue: number(count, 'overdue'),
      week: number(count, 'week'),
      later: number(count, 'later'),
    },
  }
}

export async function listFollowUps(ctx: Ctx, youthId: string): Promise<FileFollowUps> {
  const file = await openFile(ctx, youthId, 'AUTON')
  const [contacts, team, rows, days] = await ctx.door.group(ctx.sid, readFollowUps(youthId), {
    asyncCommit: true,
  })
  const key = youthKeyOf(ctx.keyring, file)
  const may = mayDo(ctx, file)
  const leaves = leavesOn(days?.[0] ?? {})
  const held = Map.groupBy(contacts ?? [], contact => text(contact, 'follow_up_id'))
  return {
    items: (rows ?? []).map(row =>
      presentFollowUp(ctx, { row, contacts: held.get(text(row, 'id')) ?? [], key }, may),
    ),
    team: (team ?? []).flatMap(row => toPerson(ctx.keyring, row, 'member') ?? []),
    asksUntil: leaves && asksUntil(leaves),
    full: readsInFull(ctx, file, 'AUTON'),
    can: { add: may.change && isInPhase(file, FOLLOWED) },
  }
}

/** Who has left the house; who still lives in it, from the day of leaving on. */
const FOLLOWED: readonly Phase[] = [...LIVES_HERE, 'extra_muros', 'left']

/**
 * Agrees on a follow-up. Throws `referent-not-named` for who is not of the file's team, `already-exists` where one runs; at the
 * start: wrong-phase where the youth lives here until a later day, date-out-of-bounds.
 */
export async function createFollowUp(
  ctx: Ctx,
  youthId: string,
  input: z.output<typeof NewFollowUp>,
): Promise<ExtraMurosFollowUp> {
  const file = await openFile(ctx, youthId, 'AUTON')
  checkMayAdd(ctx, file, 'AUTON')
  await checkStart(ctx, file, input.startedOn)
  await checkReferent(ctx, youthId, input.referentId)
  const words = extraMurosSeal(youthKeyOf(ctx.keyring, file), 'extra_muros_follow_up', ctx.newId, youthId)
  await ctx.door.group(ctx.sid, [
    insertFollowUp({
      ...input,
      id: ctx.newId,
      centreId: ctx.me.centreId,
      youthId,
      createdBy: ctx.me.accountId,
      goals: words.close('goals', input.goals),
      dueOn: nextContact(input, []).dueOn,
    }),
  ])
  return presentFollowUp(ctx, await loadFollowUp(ctx, ctx.newId))
}

/** Changes what is given; the day of the next contact follows. Throws as `createFollowUp` and `loadToChange`. */
export async function changeFollowUp(
  ctx: Ctx,
  id: string,
  version: number,
  { goals, ...terms }: z.output<typeof ChangeFollowUp>,
): Promise<ExtraMurosFollowUp> {
  const loaded = await loadToChange(ctx, id, version)
  const before = presentFollowUp(ctx, loaded)
  const { startedOn, rhythmWeeks, mode, months } = before
  const referentId = text(loaded.row, 'referent_id')
  const next = changed({ startedOn, rhythmWeeks, mode, months, referentId }, terms)
  if (next.referentId !== referentId) await checkReferent(ctx, loaded.youthId, next.referentId)
  const words = extraMurosSeal(loaded.key, 'extra_muros_follow_up', id, loaded.youthId)
  const due = nextContact(next, loaded.contacts.map(toHeld)).dueOn
  const [rows] = await ctx.door.group(ctx.sid, [
    updatePlan(
      id,
      version,
      { ...next, goals: goals === undefined ? undefined : words.close('goals', goals) },
      due,
    ),
  ])
  return settled(ctx, id, rows)
}

/**
 * Ends the follow-up. Throws `rule-violated`: dates-out-of-order before its start or its last contact, in-the-future,
 * end-not-agreed where a youth who was lost touch with is said to agree.
 */
export async function endFollowUp(
  ctx: Ctx,
  id: string,
  version: number,
  end: z.output<typeof EndFollowUp>,
): Promise<ExtraMurosFollowUp> {
  const loaded = await loadToChange(ctx, id, version)
  const last = loaded.contacts[0]
  const earliest = last ? text(last, 'held_on') : text(loaded.row, 'started_on')
  if (end.on < earliest) throw ruleBroken('dates-out-of-order', '#/on', 'before-start')
  if (end.on > isoToday(ctx)) throw ruleBroken('in-the-future', '#/on')
  if (end.because === 'lost_touch' && end.agreedBy.includes('youth'))
    throw ruleBroken('end-not-agreed', '#/agreedBy', 'lost-touch')
  const words = extraMurosSeal(loaded.key, 'extra_muros_follow_up', id, loaded.youthId)
  const [rows] = await ctx.door.group(ctx.sid, [
    endRunning(id, version, {
      on: end.on,
      because: end.because,
      agreedBy: [...new Set(end.agreedBy)],
      words: words.close('end_words', end.youthWords),
      note: words.close('end_note', end.note),
      by: ctx.me.accountId,
    }),
  ])
  return settled(ctx, id, rows)
}

async function checkStart(ctx: Ctx, file: Row, on: string): Promise<void> {
  const at = '#/startedOn'
  checkPhase(file, FOLLOWED, at)
  checkReach(isoToday(ctx), file, on, at)
  if (!isInPhase(file, LIVES_HERE)) return
  const [plans] = await ctx.door.group(ctx.sid, [readPlannedExit(text(file, 'youth_id'))])
  const leaves = plannedExit(textOrNull(file, 'birth_on'), textOrNull(plans?.[0] ?? {}, 'planned_on'))
  if (!leaves || on < leaves.on) throw wrongPhase(at, 'before-departure')
}

async function checkReferent(ctx: Ctx, youthId: string, accountId: string): Promise<void> {
  const [named] = await ctx.door.group(ctx.sid, [readNamed(youthId, accountId)])
  if (!named?.length) throw ruleBroken('referent-not-named', '#/referentId', 'not-on-the-team')
}
