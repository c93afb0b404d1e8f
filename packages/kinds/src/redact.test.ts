import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BUILT_IN_KINDS, findKind } from './catalogue.ts'
import { fieldsOf } from './kind.ts'
import { type Audience, namesByLetter, redact } from './redact.ts'
import { draftSchema } from './schema.ts'
import { arbitraryFullAnswers } from './testing/arbitrary-answers.ts'
import { everyFieldKind } from './testing/every-field-kind.ts'
import { textSlots } from './testing/text-slots.ts'

const OUTSIDE: readonly Audience[] = ['external', 'court', 'youth']
const LANGUAGES = ['fr', 'nl', 'en'] as const
const CANARY = 'kanari-7391'
const french = { audience: 'external', language: 'fr' } as const

describe.each([...BUILT_IN_KINDS, everyFieldKind].map(kind => [kind.id, kind] as const))(
  'somebody outside who reads %s',
  (_, kind) => {
    it('never finds a place, a person or a hypothesis, and finds every other word', () => {
      for (const slot of textSlots(kind)) {
        for (const audience of OUTSIDE) {
          const bytes = JSON.stringify(redact(kind, slot.fill(CANARY), { audience, language: 'fr' }))
          expect(bytes.includes(CANARY), slot.name).toBe(!slot.redacted && !slot.kept)
        }
      }
    })

    it('reads answers that are still a sound record of this kind', () => {
      fc.assert(
        fc.property(
          arbitraryFullAnswers(kind),
          fc.constantFrom(...OUTSIDE),
          fc.constantFrom(...LANGUAGES),
          (answers, audience, language) => {
            const redacted = redact(kind, answers, { audience, language })
            expect(draftSchema(kind).safeParse(redacted).error?.issues ?? []).toEqual([])
            const kept = fieldsOf(kind).filter(
              field => kind.inside || field.inside || ('voice' in field && field.voice === 'hypothesis'),
            )
            const said = Object.keys(answers).filter(id => !kept.some(field => field.id === id))
            expect(Object.keys(redacted)).toEqual(said)
          },
        ),
        { numRuns: 20 },
      )
    })

    it('while the house reads all', () => {
      fc.assert(
        fc.property(arbitraryFullAnswers(kind), answers => {
          expect(redact(kind, answers, { audience: 'internal', language: 'fr' })).toBe(answers)
        }),
        { numRuns: 5 },
      )
    })
  },
)

describe('a person in a redacted record', () => {
  const house = findKind('house-presentation')
  const present = (...labels: string[]) =>
    labels.map((label, index) => ({ key: `r${index}`, person: { role: 'educator', label } }))

  it('keeps one letter wherever the same person appears, however the name is typed', () => {
    if (!house) throw new Error('no house presentation')
    const answers = {
      introduced: present('Inès Dumont', 'Bart Claes', ' inès dumont '),
      buddy: { role: 'youth', label: 'Hêtre 12' },
    }
    expect(redact(house, answers, { audience: 'court', language: 'fr' })).toEqual({
      introduced: present('Éducateur A', 'Éducateur B', 'Éducateur A'),
      buddy: { role: 'youth', label: 'Autre jeune A' },
    })
    expect(redact(house, answers, { audience: 'external', language: 'nl' }).buddy).toEqual({
      role: 'youth',
      label: 'Andere jongere A',
    })
  })

  it('has a letter even in a crowd, and only a role when nobody was named', () => {
    if (!house) throw new Error('no house presentation')
    const crowd = present(...Array.from({ length: 28 }, (_, index) => `Personne ${index}`))
    expect(JSON.stringify(redact(house, { introduced: crowd }, french))).toContain('Éducateur AB')
    expect(redact(house, { buddy: { role: 'educator', label: ' ' } }, french).buddy).toEqual({
      role: 'educator',
      label: 'Éducateur',
    })
    expect(redact(house, { buddy: { label: 'Inès' } }, { ...french, language: 'en' }).buddy).toEqual({
      label: 'Person A',
    })
    expect(redact(house, { buddy: {} }, french).buddy).toEqual({})
  })

  it('keeps the letter over several records of one document, and another youth is not in a youth’s own', () => {
    if (!house) throw new Error('no house presentation')
    const naming = namesByLetter('fr')
    const first = { introduced: present('Inès Dumont', 'Bart Claes') }
    const second = { introduced: present('Bart Claes'), buddy: { role: 'youth', label: 'Hêtre 12' } }
    redact(house, first, { ...french, naming })
    expect(redact(house, second, { audience: 'youth', language: 'fr', naming })).toEqual({
      introduced: present('Éducateur B'),
      buddy: {},
    })
  })

  it('and a place is a category in the reader’s language', () => {
    const meeting = findKind('preliminary-interview')
    if (!meeting) throw new Error('no preliminary interview')
    expect(redact(meeting, { place: 'Rue du Canal 12' }, french).place).toBe('un lieu hors de la maison')
    expect(redact(meeting, { place: 'Rue du Canal 12' }, { ...french, language: 'en' }).place).toBe(
      'a place outside the house',
    )
    expect(redact(meeting, { place: ' ' }, french).place).toBe('')
  })
})
