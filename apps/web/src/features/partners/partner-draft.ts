import type { Wire } from '@havre/contracts/wire.ts'
import { list } from '../../lib/formats.ts'
import { languageName } from '../../lib/language-names.ts'
import { m } from '../../paraglide/messages.js'
import type { Difference } from '../../ui/conflict-panel.tsx'
import type { Partner } from './api/get-partner.ts'
import { agesWords, costKinds, helpWords, kindWords, knowsWords, placesWords } from './partner-words.ts'

type Body = Wire['createPartner']['body']

/** What stands in the boxes of the form; numbers as typed. */
export interface Draft
  extends Pick<
    Partner,
    | 'name'
    | 'kind'
    | 'helps'
    | 'languages'
    | 'cost'
    | 'costWords'
    | 'contact'
    | 'phone'
    | 'mail'
    | 'address'
    | 'knows'
    | 'note'
  > {
  minAge: string
  maxAge: string
  left: Partner['places']['left']
  weeks: string
  knownOn: string | null
}

export const emptyDraft: Draft = {
  name: '',
  kind: 'youthAid',
  helps: [],
  languages: [],
  minAge: '',
  maxAge: '',
  left: 'unknown',
  weeks: '',
  knownOn: null,
  cost: 'unknown',
  costWords: '',
  contact: '',
  phone: '',
  mail: '',
  address: '',
  knows: 'nothing',
  note: '',
}

export function toDraft(partner: Partner): Draft {
  const typed = (value: number | null) => (value === null ? '' : String(value))
  return {
    ...partner,
    minAge: typed(partner.minAge),
    maxAge: typed(partner.maxAge),
    left: partner.places.left,
    weeks: typed(partner.places.weeks),
    knownOn: partner.places.knownOn,
  }
}

export type Faults = Partial<Record<'name' | 'helps' | 'minAge' | 'maxAge' | 'weeks', string>>

/** The body to send, or what is wrong in which box. */
export function toBody(draft: Draft): { body: Body } | { faults: Faults } {
  const [minAge, maxAge] = [wholeNumber(draft.minAge, 0, 99), wholeNumber(draft.maxAge, 0, 99)]
  const weeks = draft.left === 'waiting' ? wholeNumber(draft.weeks, 1, 260) : null
  const faults: Faults = {
    ...(draft.name.trim() === '' && { name: m.partners_name_empty() }),
    ...(draft.helps.length === 0 && { helps: m.partners_helps_empty() }),
    ...(minAge === undefined && { minAge: m.partners_age_bad() }),
    ...(maxAge === undefined && { maxAge: m.partners_age_bad() }),
    ...(weeks === undefined && { weeks: m.partners_weeks_bad() }),
  }
  if (minAge === undefined || maxAge === undefined || weeks === undefined) return { faults }
  if (Object.keys(faults).length > 0) return { faults }
  return {
    body: {
      name: draft.name.trim(),
      kind: draft.kind,
      helps: draft.helps,
      languages: draft.languages,
      minAge,
      maxAge,
      places: { left: draft.left, weeks, knownOn: draft.left === 'unknown' ? null : draft.knownOn },
      cost: draft.cost,
      costWords: draft.costWords.trim(),
      contact: draft.contact.trim(),
      phone: draft.phone.trim(),
      mail: draft.mail.trim(),
      address: draft.address.trim(),
      knows: draft.knows,
      note: draft.note.trim(),
    },
  }
}

/** Null for an empty box, nothing for what is no such number. */
function wholeNumber(typed: string, min: number, max: number): number | null | undefined {
  const text = typed.trim()
  if (text === '') return null
  const value = Number(text)
  return /^\d{1,3}$/.test(text) && value >= min && value <= max ? value : undefined
}

/** Every box of the form in words, mine beside theirs. */
export function partnerDifferences(mine: Draft, theirs: Draft): Difference[] {
  const rows: [string, (draft: Draft) => string][] = [
    [m.partners_name(), draft => draft.name],
    [m.partners_kind(), draft => kindWords[draft.kind]()],
    [m.partners_helps(), draft => draft.helps.map(help => helpWords[help]()).join(' · ')],
    [m.partners_ages(), draft => agesWords({ minAge: asRead(draft.minAge), maxAge: asRead(draft.maxAge) })],
    [m.partners_languages(), draft => list(draft.languages.map(languageName))],
    [
      m.partners_places(),
      draft => placesWords({ left: draft.left, weeks: asRead(draft.weeks), knownOn: draft.knownOn }),
    ],
    [m.partners_cost(), draft => [costKinds[draft.cost](), draft.costWords].filter(Boolean).join(' · ')],
    [m.partners_contact(), draft => draft.contact],
    [m.partners_phone(), draft => draft.phone],
    [m.partners_mail(), draft => draft.mail],
    [m.partners_address(), draft => draft.address],
    [m.partners_knows(), draft => knowsWords[draft.knows]()],
    [m.partners_note(), draft => draft.note],
  ]
  return rows.map(([field, read]) => ({ field, mine: read(mine), theirs: read(theirs) }))
}

function asRead(typed: string): number | null {
  return wholeNumber(typed, 0, 999) ?? null
}
