import { describe, expect, it } from 'vitest'
import { findKind } from '../catalogue.ts'
import type { Field, Kind } from '../kind.ts'
import { leakFinder } from '../leaks/find-leaks.ts'
import {
  type Adaptation,
  EMPTY_ADAPTATION,
  EMPTY_FORM,
  type FormContent,
  kindOf,
  type OwnForm,
} from './content.ts'
import { formContentSchema } from './content-schema.ts'
import { formMistakes } from './form-mistakes.ts'

const label = { fr: 'Humeur', nl: 'Stemming', en: 'Mood' }
const mood: Field = { id: 'mood', type: 'code', label, options: [{ code: 'good', label }] }
const note: Field = { id: 'note', type: 'text', voice: 'staff', maxLength: 500, label }
const form = (change: Partial<OwnForm> = {}): OwnForm => ({
  ...EMPTY_FORM,
  axes: ['guidance'],
  title: label,
  description: label,
  summary: ['mood'],
  sections: [{ id: 'one', title: label, fields: [mood, note] }],
  ...change,
})
const withField = (...fields: Field[]) =>
  form({ sections: [{ id: 'one', title: label, fields: [mood, ...fields] }] })

const find = leakFinder([{ kind: 'staff', word: 'Nadia', exactCase: true }])
const told = (content: FormContent, around: { earlier?: Kind[]; builtIn?: Kind } = {}) =>
  formMistakes(content, { id: 'centre-x', earlier: [], find, ...around }).map(
    ({ path, code }) => `${path.join('/')} ${code}`,
  )

describe('a form of the centre', () => {
  it('is sound when it is whole', () => {
    expect(told(form())).toEqual([])
  })

  it('may be kept unfinished, and says what is missing', () => {
    expect(formContentSchema.safeParse(EMPTY_FORM).success).toBe(true)
    expect(told(EMPTY_FORM)).toEqual(
      expect.arrayContaining([
        'title/fr blank-text',
        'title/nl blank-text',
        'axes too-small',
        'sections too-small',
      ]),
    )
  })

  const sentence = 'Comment la nuit s’est passée, en quelques mots'
  it.each<[string, OwnForm, string]>([
    [
      'a copied language',
      form({ description: { fr: sentence, nl: sentence, en: 'How the night went' } }),
      'description/nl copied-language',
    ],
    ['filler', form({ title: { ...label, en: 'TODO' } }), 'title/en filler'],
    ['mark-up', form({ title: { ...label, fr: '<b>Humeur</b>' } }), 'title/fr markup'],
    ['a link', form({ title: { ...label, fr: '[Humeur](https://exemple.be)' } }), 'title/fr markup'],
    ['nothing seen', form({ title: { ...label, fr: 'Hu\u200bmeur' } }), 'title/fr invisible-character'],
    ['an address', form({ notice: { ...label, fr: 'Venir rue du Canal 12' } }), 'notice/fr leak-street'],
    [
      'a colleague',
      withField({ ...note, label: { ...label, nl: 'Vraag aan Nadia' } }),
      'sections/0/fields/1/label/nl leak-staff',
    ],
    ['a bidi trick', form({ title: { ...label, en: 'a\u202eb' } }), 'title/en bidi-control'],
    [
      'a place in the summary',
      {
        ...withField({ id: 'where', type: 'place', neutral: label, maxLength: 9, label }),
        summary: ['where'],
      },
      'summary/0 summary-leak',
    ],
    [
      'something asked of the youth',
      withField({ id: 'say', type: 'words', maxLength: 9, label, required: 'toSign' }),
      'sections/0/fields/1 required-of-the-youth',
    ],
    [
      'a hard word for a youth',
      withField({ id: 'say', type: 'words', maxLength: 9, label: { ...label, fr: 'Séjour illégal' } }),
      'sections/0/fields/1/label/fr not-to-a-youth',
    ],
    ['an id of JavaScript', withField({ ...note, id: 'constructor' }), 'sections/0/fields/1/id reserved-id'],
  ])('is told about %s', (_, content, mistake) => {
    expect(told(content)).toContain(mistake)
  })

  it('keeps who reads it, how many there are and what each field holds', () => {
    const first = kindOf('centre-x', 1, form())
    const earlier = [first]
    expect(told(form({ compartment: 'PSY', perFile: 'one' }), { earlier })).toEqual([
      'compartment fixed-since-published',
      'perFile fixed-since-published',
    ])
    expect(told(withField({ ...note, voice: 'hypothesis' }), { earlier })).toEqual([
      'sections/0/fields/1/type type-changed',
    ])
    expect(told(withField({ id: 'note', type: 'date', label }), { earlier })).toEqual([
      'sections/0/fields/1/type type-changed',
    ])
    // What was to stay in the house stays there.
    const kept = [kindOf('centre-x', 1, withField({ ...note, inside: true }))]
    expect(told(withField({ ...note }), { earlier: kept })).toEqual([
      'sections/0/fields/1/inside fixed-since-published',
    ])
    // Gone in the second version, it does not come back as something else in the third.
    const second = kindOf('centre-x', 2, withField())
    expect(told(withField({ id: 'note', type: 'date', label }), { earlier: [first, second] })).toHaveLength(1)
    expect(told(withField({ ...note, maxLength: 900 }), { earlier: [first, second] })).toEqual([])
  })

  it('refuses shapes that are none, and more than the most', () => {
    const fields = Array.from({ length: 61 }, (_, n) => ({ ...note, id: `f${n}` }))
    for (const content of [
      form({ sections: [{ id: 'one', title: label, fields }] }),
      { ...form(), writtenBy: 'register' },
      { ...form(), id: 'educ-note' },
      { ...form(), sections: [{ id: '__proto__', title: label, fields: [] }] },
      { sections: [], days: { '__proto__ ': 1 } },
      {},
      null,
    ]) {
      expect(formContentSchema.safeParse(content).success).toBe(false)
    }
  })
})

describe('what a centre adds to a form of the house', () => {
  const builtIn = findKind('observation-report')
  const followUp = builtIn?.followUps?.find(one => !('on' in one.due) && !('by' in one.due))
  const added: Adaptation = {
    sections: [{ id: 'centreA1', title: label, fields: [{ ...note, id: 'centreB2' }] }],
    days: followUp ? { [followUp.id]: 45 } : {},
  }

  it('stands after what is shipped and changes nothing of it but days', () => {
    if (!builtIn || !followUp) throw new Error('the report opens a follow-up')
    expect(told(added, { builtIn })).toEqual([])
    const kind = kindOf(builtIn.id, 1000, added, builtIn)
    expect(kind.sections.slice(0, -1)).toEqual(builtIn.sections)
    expect(kind.sections.at(-1)?.id).toBe('centreA1')
    expect(kind.followUps?.find(one => one.id === followUp.id)?.due).toEqual({ days: 45 })
    expect({ ...kind, sections: [], followUps: [], version: 0 }).toEqual({
      ...builtIn,
      sections: [],
      followUps: [],
      version: 0,
    })
  })

  it('is told what it may not do, at its own place', () => {
    if (!builtIn) throw new Error('no report')
    const [section] = added.sections
    if (!section) throw new Error('no section')
    expect(told(EMPTY_ADAPTATION, { builtIn })).toEqual([' nothing-added'])
    expect(told(form(), { builtIn })).toEqual([' not-this-form'])
    expect(told(added)).toEqual([' not-this-form'])
    expect(
      told({ ...added, sections: [{ ...section, id: 'one', fields: [{ ...note, id: 'x' }] }] }, { builtIn }),
    ).toEqual(['sections/0/id id-of-the-house', 'sections/0/fields/0/id id-of-the-house'])
    expect(told({ ...added, days: { constructor: 3 } }, { builtIn })).toEqual([
      'days/constructor no-such-follow-up',
    ])
    expect(told({ ...added, sections: [{ ...section, title: { ...label, en: '' } }] }, { builtIn })).toEqual([
      'sections/0/title/en blank-text',
    ])
  })
})
