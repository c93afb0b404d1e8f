import { isRows } from '@havre/kinds/answers.ts'
import { BUILT_IN_KINDS, findKind } from '@havre/kinds/catalogue.ts'
import { draftSchema, signedSchema } from '@havre/kinds/schema.ts'
import { isAhead } from '@havre/kinds/tense.ts'
import { ROLES } from '@havre/policy/roles.ts'
import { describe, expect, test } from 'vitest'
import { judgedAt } from '../modules/entries/judged.ts'
import { isWeakPassword } from '../modules/session/password-rules.ts'
import { clockOf } from './calendar.ts'
import { DEMO_ACCOUNTS } from './demo-accounts.ts'
import { planDemo } from './demo-plan.ts'
import { outingsNear } from './registers/outings.ts'

const NOW = new Date('2026-11-22T10:30:00Z')
const plan = planDemo(NOW)
const PRESENT = ['admitted', 'observation', 'integration', 'orientation', 'autonomy_studio']
const PHASES = [...PRESENT, 'referral', 'admission_decided', 'extra_muros', 'left', 'disappeared', 'refused']
const BEFORE_ARRIVAL = ['referral', 'preliminary-interview']

const isNight = (moment: Date) => clockOf(moment).hour < 6 || clockOf(moment).hour >= 23

describe('the demo centre on paper', () => {
  test('every answer is one that the house would accept', () => {
    const wrong = plan.entries.flatMap(({ kind: id, status, answers, occurredAt, updatedAt }) => {
      const kind = findKind(id)
      if (!kind) return [`no kind ${id}`]
      const judged = judgedAt(updatedAt, occurredAt.toISOString(), 'Europe/Brussels')
      if (status !== 'draft' && isAhead(judged)) return [`${id} happened after it was signed`]
      const { error } = (status === 'draft' ? draftSchema(kind) : signedSchema(kind, judged)).safeParse(
        answers,
      )
      return error ? error.issues.map(issue => `${id} ${issue.path.join('.')} ${issue.message}`) : []
    })
    expect([...new Set(wrong)]).toEqual([])
  })

  test('two plans of the same moment are equal, ids included', () => {
    expect(planDemo(NOW)).toEqual(plan)
  })

  test('the stories follow the day they are told on', () => {
    const later = planDemo(new Date('2027-02-01T07:00:00Z'))
    const newest = Math.max(...later.entries.map(({ occurredAt }) => occurredAt.getTime()))
    expect(new Date(newest).toISOString().slice(0, 10)).toBe('2027-02-01')
  })

  test('fourteen youths live in the house, thirty do not, in every phase', () => {
    expect(plan.files.filter(({ phase }) => PRESENT.includes(phase))).toHaveLength(14)
    expect(plan.files).toHaveLength(44)
    expect([...new Set(plan.files.map(({ phase }) => phase))].toSorted()).toEqual(PHASES.toSorted())
  })

  test('every kind is filled in and every role is held by somebody', () => {
    expect(new Set(plan.entries.map(({ kind }) => kind))).toEqual(new Set(BUILT_IN_KINDS.map(({ id }) => id)))
    expect(new Set(plan.accounts.flatMap(({ roles }) => roles))).toEqual(new Set(ROLES))
  })

  test('nothing is written before its youth arrived, but the request and the meeting outside', () => {
    const arrived = new Map(plan.files.map(({ id, arrivedOn }) => [id, arrivedOn]))
    const early = plan.entries.filter(({ kind, youthId, occurredAt }) => {
      const on = arrived.get(youthId)
      return !BEFORE_ARRIVAL.includes(kind) && (!on || occurredAt.toISOString().slice(0, 10) < on)
    })
    expect(early.map(({ kind }) => kind)).toEqual([])
  })

  test('nothing happened or was signed in the future', () => {
    for (const hour of ['00:05', '10:30', '23:55']) {
      const now = new Date(`2026-11-22T${hour}:00Z`)
      const { entries, tasks } = planDemo(now)
      const late = entries.filter(({ occurredAt, updatedAt }) => occurredAt > now || updatedAt > now)
      expect(late.map(({ kind }) => kind)).toEqual([])
      expect(tasks.filter(({ createdAt, doneAt }) => createdAt > now || (doneAt && doneAt > now))).toEqual([])
    }
  })

  test('started at any hour, nobody goes out, writes or ticks a task off in the middle of the night', () => {
    for (const hour of ['00:05', '02:00', '05:00', '09:30', '14:00', '19:30', '23:00']) {
      const now = new Date(`2026-11-22T${hour}:00+01:00`)
      const { entries, tasks } = planDemo(now)
      const drafts = entries.filter(({ status }) => status === 'draft').map(({ updatedAt }) => updatedAt)
      const done = tasks.flatMap(({ doneAt, createdAt, followUp }) =>
        doneAt && doneAt > createdAt && followUp?.id !== 'validation' ? [doneAt] : [],
      )
      expect([...drafts, ...done].filter(isNight)).toEqual([])
      const near = outingsNear(now)
      expect(near.flatMap(({ from, until }) => [from, until]).filter(isNight)).toEqual([])
      const isOut = near.filter(({ planned }) => !planned)
      const late = isOut.filter(({ until }) => until < now)
      expect([isOut.length > 0, late.length]).toEqual(
        ['14:00', '19:30', '23:00'].includes(hour) ? [true, 1] : [false, 0],
      )
    }
  })

  test('an entry is corrected once, and both sides say so', () => {
    const corrections = plan.entries.filter(({ correctsId }) => correctsId)
    const byId = new Map(plan.entries.map(entry => [entry.id, entry]))
    expect(corrections.length).toBeGreaterThan(10)
    for (const { id, correctsId, kind } of corrections) {
      expect(byId.get(correctsId ?? '')).toMatchObject({ correctedById: id, status: 'corrected', kind })
    }
  })

  test('grants last at most ninety days and are approved by somebody else than who asked', () => {
    for (const { startsAt, endsAt, requestedBy, approvedBy } of plan.grants) {
      expect(endsAt.getTime() - startsAt.getTime()).toBeLessThanOrEqual(90 * 86_400_000)
      expect(approvedBy).not.toBe(requestedBy)
    }
    expect(plan.grants.filter(({ approvedBy, endsAt }) => approvedBy && endsAt > NOW).length).toBeGreaterThan(
      10,
    )
  })

  test('the educator finds her interrupted first interview, and somebody left a draft yesterday', () => {
    const drafts = plan.entries.filter(({ status }) => status === 'draft')
    const nadia = plan.accounts.find(({ login }) => login === 'nadia.benali')
    const interview = drafts.find(({ kind }) => kind === 'first-interview')
    expect(interview?.authorId).toBe(nadia?.id)
    expect(Object.keys(interview?.answers.topics ?? {})).toHaveLength(5)
    expect(drafts.some(({ updatedAt }) => NOW.getTime() - updatedAt.getTime() > 86_400_000)).toBe(true)
  })

  test('no sentence kept a slot, and no two notes of a file tell the same', () => {
    const texts = plan.entries.map(entry => JSON.stringify(entry.answers))
    expect(texts.filter(text => /\{[a-zI]+[ |}]|undefined/.test(text.replaceAll('{"', '')))).toEqual([])
    const facts = plan.entries.flatMap(({ youthId, answers }) =>
      typeof answers.facts === 'string' && !isRows(answers.facts) ? [`${youthId} ${answers.facts}`] : [],
    )
    expect(new Set(facts).size).toBe(facts.length)
  })

  test('every demo passphrase would be accepted from a person', () => {
    const weak = DEMO_ACCOUNTS.filter(({ password, login }) => isWeakPassword(password, login))
    expect(weak.map(({ login }) => login)).toEqual([])
  })
})
