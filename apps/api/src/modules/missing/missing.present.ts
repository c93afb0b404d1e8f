import { type Missing, type MissingCall, type MissingItem, OUTCOMES } from '@havre/contracts/missing.ts'
import { findProtocol, protocolOf } from '@havre/kinds/protocols/missing.ts'
import { DANGER_FACTORS, FREE_STEPS, type Protocol, STEP_CODES } from '@havre/kinds/protocols/protocol.ts'
import {
  CLOSE_REASONS,
  PHOTO_CONSENTS,
  QUALIFICATIONS,
  RETURN_WAYS,
} from '@havre/kinds/vocabularies/missing.ts'
import { mayCreate } from '@havre/policy/entries.ts'
import { mayPrintInside } from '@havre/policy/prints.ts'
import { isInside } from '@havre/policy/roles.ts'
import { Temporal } from 'temporal-polyfill'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { number, oneOf, text, textOrNull, texts } from '../../db/row.ts'
import { toPerson } from '../accounts/person-name.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'
import { toActor, toTarget } from '../youth-files/relation.ts'
import { type Facts, type Followed, followProtocol, type Noted } from './missing.rules.ts'
import { tasksOf } from './missing-tasks.ts'
import { openCall, openWords, TOLD_OUTSIDE, type Words } from './missing-words.ts'

const STATUSES = ['open', 'returned', 'closed'] as const
const STEPS = [...STEP_CODES, ...FREE_STEPS] as const

export function protocolIn(row: Row): Protocol {
  return findProtocol(text(row, 'protocol')) ?? protocolOf('BE')
}

function factsIn(ctx: Ctx, row: Row, protocol: Protocol): Facts {
  const at = (column: string) => {
    const moment = textOrNull(row, column)
    return moment === null ? null : Date.parse(moment)
  }
  const noticedAt = Date.parse(text(row, 'noticed_at'))
  const { hour } = Temporal.Instant.fromEpochMilliseconds(noticedAt).toZonedDateTimeISO(ctx.me.timeZone)
  const { from, to } = protocol.night
  return {
    lastSeenAt: Date.parse(text(row, 'last_seen_at')),
    noticedAt,
    atNight: hour >= from || hour < to,
    factors: texts(row, 'factors').length,
    returnedAt: at('returned_at'),
    closedAt: at('closed_at'),
  }
}

/** Where the episode stands now, from its rows of steps. */
export function followed(ctx: Ctx, row: Row, noted: readonly Noted[]): Followed {
  const protocol = protocolIn(row)
  return followProtocol(protocol, factsIn(ctx, row, protocol), noted, ctx.now().getTime())
}

function toNoted(call: Pick<MissingCall, 'step' | 'turn' | 'outcome' | 'at'>): Noted[] {
  const { step, turn, outcome } = call
  return outcome === 'withdrawn' ? [] : [{ step, turn, outcome, at: Date.parse(call.at) }]
}

const instant = (at: number) => new Date(at).toISOString()

function toNext({ next }: Followed): MissingItem['next'] {
  return next && { code: next.code, turn: next.turn, dueAt: instant(next.dueAt), late: next.state === 'late' }
}

function toHead(ctx: Ctx, row: Row) {
  return {
    id: text(row, 'id'),
    youthId: text(row, 'youth_id'),
    youthAlias: text(row, 'alias'),
    status: oneOf(row, 'status', STATUSES),
    lastSeenAt: text(row, 'last_seen_at'),
    asOf: ctx.now().toISOString(),
  }
}

/** One line of who is missing; `steps` are the rows of all episodes shown. */
export function toMissingItem(ctx: Ctx, row: Row, steps: readonly Row[]): MissingItem {
  const own = steps.filter(step => step.disappearance_id === row.id)
  const noted = own.flatMap(step =>
    toNoted({
      step: oneOf(step, 'step', STEPS),
      turn: number(step, 'turn'),
      outcome: oneOf(step, 'outcome', OUTCOMES),
      at: text(step, 'done_at'),
    }),
  )
  const state = followed(ctx, row, noted)
  return { ...toHead(ctx, row), next: toNext(state), urgent: state.urgent }
}

/** The whole episode from the three results of `readEpisode`. */
export function toMissing(
  ctx: Ctx,
  row: Row,
  parts: { steps: readonly Row[]; tasks: readonly Row[] },
): Missing {
  const key = youthKeyOf(ctx.keyring, row)
  const id = text(row, 'id')
  const noted = parts.steps.map(step => toCall(ctx, step, openCall(key, step)))
  const ticked = tasksOf(id, protocolIn(row)).flatMap(({ step, turn, taskId }) => {
    const task = parts.tasks.find(one => one.id === taskId)
    const known = noted.some(
      one => one.step === step.code && one.turn === turn && one.outcome !== 'notReached',
    )
    return task && !known ? [toTicked(ctx, task, step.code, turn)] : []
  })
  const calls = [...noted, ...ticked].filter(call => call.outcome !== 'withdrawn')
  const state = followed(ctx, row, calls.flatMap(toNoted))
  const inside = isInside(ctx.me.roles)
  return {
    ...toHead(ctx, row),
    version: number(row, 'version'),
    protocol: text(row, 'protocol'),
    noticedAt: text(row, 'noticed_at'),
    openedBy: toPerson(ctx.keyring, row, 'opener') ?? { id: '', name: null },
    updatedAt: text(row, 'updated_at'),
    factors: DANGER_FACTORS.filter(factor => texts(row, 'factors').includes(factor)),
    urgent: state.urgent,
    photoConsent: oneOf(row, 'photo_consent', PHOTO_CONSENTS),
    qualification: QUALIFICATIONS.find(one => one === row.qualification) ?? null,
    words: toldTo(inside, openWords(key, row)),
    steps: state.steps.map(step => ({
      ...step,
      dueAt: step.dueAt === null ? null : instant(step.dueAt),
      calls: calls.filter(call => call.step === step.code && call.turn === step.turn),
    })),
    next: toNext(state),
    log: inside ? calls.filter(call => isFree(call.step)).toReversed() : [],
    returnedAt: textOrNull(row, 'returned_at'),
    returnHow: RETURN_WAYS.find(way => way === row.return_how) ?? null,
    closedAt: textOrNull(row, 'closed_at'),
    closeReason: CLOSE_REASONS.find(reason => reason === row.close_reason) ?? null,
    entryId: textOrNull(row, 'entry_id'),
    can: {
      change: row.closed_at === null && mayCreate(toActor(ctx), toTarget(ctx, row, 'SAFETY')),
      print: mayPrintInside(toActor(ctx)),
    },
  }
}

function isFree(step: string): boolean {
  return FREE_STEPS.some(free => free === step)
}

/** Nobody outside reads where, by whom, or with whom. */
function toldTo(inside: boolean, words: Words): Words {
  if (inside) return words
  const told = Object.entries(words).map(([word, said]) => [
    word,
    TOLD_OUTSIDE.some(one => one === word) ? said : '',
  ])
  return Object.fromEntries(told)
}

function toCall(ctx: Ctx, row: Row, said: ReturnType<typeof openCall>): MissingCall {
  const inside = isInside(ctx.me.roles)
  return {
    id: text(row, 'id'),
    step: oneOf(row, 'step', STEPS),
    turn: number(row, 'turn'),
    outcome: oneOf(row, 'outcome', OUTCOMES),
    at: text(row, 'done_at'),
    by: toPerson(ctx.keyring, row, 'by') ?? { id: '', name: null },
    who: inside ? said.who : '',
    note: inside ? said.note : '',
    reference: said.reference,
    version: number(row, 'version'),
    ofTask: false,
  }
}

/** A step whose task somebody ticked in a list of tasks: it is done, and nothing more was said. */
function toTicked(ctx: Ctx, row: Row, step: MissingCall['step'], turn: number): MissingCall {
  return {
    id: text(row, 'id'),
    step,
    turn,
    outcome: 'done',
    at: text(row, 'done_at'),
    by: toPerson(ctx.keyring, row, 'by') ?? { id: '', name: null },
    who: '',
    note: '',
    reference: '',
    version: number(row, 'version'),
    ofTask: true,
  }
}
