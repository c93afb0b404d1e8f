import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { plusDays } from '../dates/days.ts'
import type { CaseEvent } from '../engine/case.ts'
import { evaluate } from '../engine/evaluate.ts'
import { MAGISTRATE_QUESTIONS, NOTIFICATION_MODES } from '../model/definition.ts'
import { FACT_NAMES, type Facts } from '../model/facts.ts'
import { ACTORS, CERTAINTIES } from '../model/rule.ts'
import { PROCEDURES } from './procedures.ts'

const named = PROCEDURES.map(one => [`${one.id}@${one.version}`, one] as const)

describe.each(named)('%s', (_, procedure) => {
  it('says every word in three languages, and cites where each rule stands', () => {
    const texts = [
      procedure.title,
      ...procedure.states.map(({ title }) => title),
      ...procedure.events.flatMap(({ title, guards = [], opens = [] }) => [
        title,
        ...guards.map(({ reason }) => reason),
        ...opens.map(task => task.title),
      ]),
      ...procedure.deadlines.flatMap(({ title, explain }) => [title, explain]),
    ]
    for (const text of texts)
      for (const words of [text.fr, text.nl, text.en]) expect(words.trim().length).toBeGreaterThan(1)
    for (const rule of procedure.deadlines) {
      // A book of a text is cited as a text of its own.
      if (rule.certainty === 'sourced' && !rule.basis.text.fr.includes(', livre '))
        expect(rule.basis.article, rule.id).not.toBe('')
      expect([ACTORS, CERTAINTIES].flat()).toEqual(expect.arrayContaining([rule.actor, rule.certainty]))
    }
  })

  it('never claims to be sure of a rule whose period has ended, nor of a draft', () => {
    for (const rule of procedure.deadlines) if (rule.validTo !== null) expect(rule.validTo).toBe('2026-06-11')
    if (procedure.status === 'draft')
      expect(procedure.deadlines.filter(({ certainty }) => certainty !== 'uncertain')).toEqual([])
  })

  test('10 years of whatever a person may record: answers alike, loses no record, moves nothing by time alone', () => {
    const event = fc.record({
      event: fc.constantFrom(...procedure.events.map(({ id }) => id)),
      on: fc.integer({ min: 0, max: 3650 }).map(days => plusDays('2024-01-01', days)),
      mode: fc.constantFrom(...NOTIFICATION_MODES),
      evidence: fc.boolean(),
      printed: fc.boolean(),
    })
    const facts = fc.record({
      births: fc.constantFrom(
        [{ day: '2010-02-28', retained: true }],
        [
          { day: '2008-02-29', retained: true },
          { day: '2006-01-01', retained: false },
        ],
        [
          { day: '2009-01-01', retained: false },
          { day: '2011-01-01', retained: false },
        ],
        [],
      ),
      answers: fc.dictionary(
        fc.constantFrom(...FACT_NAMES),
        fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
      ),
    })
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), facts, (given, about: Facts) => {
        const events: CaseEvent[] = given.map(({ printed, ...one }, at) => ({
          ...one,
          id: String(at),
          answers: Object.fromEntries(MAGISTRATE_QUESTIONS.map(question => [question, 'yes'] as const)),
          ...(printed && { printedUntil: plusDays(one.on, 100) }),
        }))
        const result = evaluate(procedure, { facts: about, events, today: '2035-01-01' })
        expect(result.path.length + result.refused.length).toBe(events.length)
        expect(procedure.states.map(({ id }) => id)).toContain(result.state)
        const open = procedure.states.find(({ id }) => id === result.state)?.kind !== 'end'
        // What is noted at an end, an appeal for one, leads nowhere else.
        if (!open) for (const { to } of result.possible) expect(to).toBe(result.state)
        for (const one of result.deadlines) {
          expect(one.due).toMatch(/^\d{4}-\d{2}-\d{2}$/)
          expect(one.arithmetic.every(line => line.fr && line.nl && line.en)).toBe(true)
          if (one.outOfForce) expect(one.certainty).toBe('uncertain')
          if (one.stop && one.stop !== one.due) expect(one.stop < one.due).toBe(true)
          for (const warned of one.warnings) expect(warned <= one.due).toBe(true)
        }
        for (const { allowed, reasons } of result.possible) expect(allowed).toBe(reasons.length === 0)
        expect(evaluate(procedure, { facts: about, events, today: '2036-01-01' }).state).toBe(result.state)
      }),
      { numRuns: 400 },
    )
  })
})

it('ids of rules are used once over all procedures of one version', () => {
  const ids = PROCEDURES.flatMap(({ deadlines, version }) => deadlines.map(({ id }) => `${id}@${version}`))
  expect(new Set(ids).size).toBe(ids.length)
})

it('rules that a procedure runs under stay as they are: what they become is a new version', async () => {
  const digest = (one: unknown) => createHash('sha256').update(JSON.stringify(one)).digest('hex').slice(0, 16)
  const now = PROCEDURES.map(one => `${one.id} ${one.version} ${digest(one)}\n`).join('')
  // Decision 0025 says when a line of it may change.
  await expect(now).toMatchFileSnapshot('versions.txt')
})
