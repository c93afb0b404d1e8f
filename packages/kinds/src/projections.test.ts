import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyAnswers } from './answers.ts'
import { BUILT_IN_KINDS, findKind } from './catalogue.ts'
import { missingToSign } from './completeness.ts'
import { facetsOf, needsOf, summaryOf } from './projections.ts'
import { draftSchema } from './schema.ts'
import { arbitraryAnswers, arbitraryFullAnswers } from './testing/arbitrary-answers.ts'
import { everyFieldKind } from './testing/every-field-kind.ts'
import { NEXT_MORNING } from './testing/judged.ts'
import { textSlots } from './testing/text-slots.ts'

const interview = findKind('first-interview') ?? missing()
const card = findKind('operational-card') ?? missing()

function missing(): never {
  throw new Error('a kind of the house is missing')
}

const answers = {
  setting: 'quietRoom',
  startedAt: '2026-11-20T13:05:00Z',
  language: 'ti',
  interpreterUsed: true,
  topics: {
    sleep: { state: 'answered', words: { text: 'ድቃስ የብለይን', language: 'ti' } },
    phone: { state: 'declined' },
    health: { state: 'answered', facts: 'Mal au dos' },
  },
  urgentNeeds: [
    { key: 'n1', what: 'Voir un médecin', urgency: 'today', dueOn: '2026-11-21', forRole: 'REF' },
    { key: 'n2', what: '  ' },
    { key: 'n3', what: 'Une lampe de chevet' },
  ],
  nextDate: '2026-11-24',
} as const

describe('a first interview', () => {
  it('is summed up in one line without its words', () => {
    expect(summaryOf(interview, answers)).toEqual({
      startedAt: '2026-11-20T13:05:00Z',
      language: 'ti',
      topics: ['sleep', 'health'],
      urgentNeeds: 2,
      nextDate: '2026-11-24',
    })
    expect(summaryOf(interview, {})).toEqual({})
  })

  it('gives its coded answers, and only those, to filters and statistics', () => {
    expect(facetsOf(interview, answers)).toEqual([
      { key: 'setting', value: 'quietRoom' },
      { key: 'language', value: 'ti' },
      { key: 'interpreterUsed', value: 'true' },
    ])
  })

  it('opens one task for each need that says what to do', () => {
    expect(needsOf(interview, answers)).toEqual([
      { key: 'n1', what: 'Voir un médecin', urgency: 'today', dueOn: '2026-11-21', forRole: 'REF' },
      { key: 'n3', what: 'Une lampe de chevet' },
    ])
  })

  it('can be signed once one topic has a state, even when the youth declined it', () => {
    expect(missingToSign(interview, answers, NEXT_MORNING)).toEqual([])
    expect(
      missingToSign(interview, { ...answers, topics: { phone: { state: 'declined' } } }, NEXT_MORNING),
    ).toEqual([])
    expect(
      missingToSign(interview, { ...answers, topics: { phone: { facts: 'Vieux modèle' } } }, NEXT_MORNING),
    ).toEqual([{ path: ['topics'], code: 'required-to-sign' }])
  })
})

describe('an operational card', () => {
  it('waits for the instruction of each contact ban, and shortens what is long', () => {
    const answers = {
      allergies: 'Arachides. '.repeat(40),
      contactBans: [
        { key: 'b1', instruction: 'Ne passez aucun appel.' },
        { key: 'b2', who: { label: 'Un oncle' } },
      ],
    }
    expect(missingToSign(card, answers, NEXT_MORNING)).toEqual([
      { path: ['contactBans', 1, 'instruction'], code: 'required-to-sign' },
    ])
    const { allergies, contactBans } = summaryOf(card, answers)
    expect([...String(allergies)]).toHaveLength(160)
    expect(allergies).toMatch(/^Arachides\. .*…$/)
    expect(contactBans).toBe(2)
  })
})

describe.each([...BUILT_IN_KINDS, everyFieldKind].map(kind => [kind.id, kind] as const))(
  'any %s',
  (_, kind) => {
    it('starts empty and sound', () => {
      expect(draftSchema(kind).parse(emptyAnswers(kind))).toEqual(emptyAnswers(kind))
      expect(summaryOf(kind, emptyAnswers(kind))).toEqual({})
      expect(facetsOf(kind, emptyAnswers(kind))).toEqual([])
      expect(needsOf(kind, emptyAnswers(kind))).toEqual([])
    })

    it('never lets a typed word into a plain facet, nor a place or person into the summary', () => {
      for (const slot of textSlots(kind)) {
        expect(facetsOf(kind, slot.fill('kanari')), slot.name).toEqual([])
        if (slot.redacted)
          expect(JSON.stringify(summaryOf(kind, slot.fill('kanari'))), slot.name).not.toContain('kanari')
      }
    })

    it('gives facets that fit their column, each once', () => {
      fc.assert(
        fc.property(arbitraryFullAnswers(kind), answers => {
          const facets = facetsOf(kind, answers).map(({ key, value }) => `${key}=${value}`)
          expect(new Set(facets).size).toBe(facets.length)
          for (const facet of facets) expect(facet.length).toBeLessThanOrEqual(81)
        }),
        { numRuns: 20 },
      )
    })

    it('has a summary that stays short', () => {
      fc.assert(
        fc.property(arbitraryAnswers(kind), answers => {
          expect(JSON.stringify(summaryOf(kind, answers)).length).toBeLessThan(4000)
        }),
        { numRuns: 20 },
      )
    })
  },
)
