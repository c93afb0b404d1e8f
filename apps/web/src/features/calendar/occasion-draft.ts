import type { Wire } from '@havre/contracts/wire.ts'
import { today } from '../../lib/formats.ts'
import { readTypedAmount } from '../../lib/typed-amount.ts'
import type { Occasion } from './api/read-occurrence.ts'
import { isActivity, type Kind, type Place, type Sign } from './occasion-words.ts'
import { weekdayOf } from './week-days.ts'

type Body = Wire['createOccasion']['body']
export type When = Body['when']
type Fields = Omit<Body, 'kind' | 'when'>

/** What stands in the boxes of the form. */
export interface Draft {
  kind: Kind
  title: string
  description: string
  aim: string
  audience: Fields['audience']
  sign: Sign
  place: Place | 'none'
  placeWords: string
  outside: boolean
  partnerName: string
  learns: NonNullable<Occasion['partner']>['learns']
  learnsReason: string
  accompaniment: NonNullable<Occasion['accompaniment']> | 'none'
  outingRule: string
  transport: Occasion['transport']
  riskChecked: boolean
  riskWords: string
  consent: Occasion['consent']
  cost: string
  places: string
}

export interface WhenDraft {
  date: string | null
  starts: string | null
  ends: string | null
  repeat: 'once' | '1' | '2' | '4'
  weekdays: readonly string[]
  until: string | null
}

const usual: Record<Kind, Pick<Draft, 'audience' | 'sign'>> = {
  ritual: { audience: 'house', sign: 'quiet' },
  learning: { audience: 'enrolled', sign: 'study' },
  community: { audience: 'enrolled', sign: 'cooking' },
  external: { audience: 'enrolled', sign: 'outing' },
  meeting: { audience: 'house', sign: 'talk' },
  appointment: { audience: 'team', sign: 'other' },
  drill: { audience: 'house', sign: 'alarm' },
}

export function emptyDraft(kind: Kind): Draft {
  return {
    kind,
    title: '',
    description: '',
    aim: '',
    ...usual[kind],
    place: 'none',
    placeWords: '',
    outside: false,
    partnerName: '',
    learns: 'nothing',
    learnsReason: '',
    accompaniment: kind === 'external' ? 'escorted' : 'none',
    outingRule: '',
    transport: 'none',
    riskChecked: false,
    riskWords: '',
    consent: 'none',
    cost: '',
    places: '',
  }
}

/** Another kind, with what is usual for it; what was typed stays. */
export function ofKind(draft: Draft, kind: Kind): Draft {
  const { accompaniment } = emptyDraft(kind)
  return { ...draft, kind, ...usual[kind], accompaniment }
}

export function toDraft(occasion: Occasion): Draft {
  const { partner, place, risk, costCents, maxParticipants } = occasion
  return {
    kind: occasion.kind,
    title: occasion.title,
    description: occasion.description,
    aim: occasion.aim,
    audience: occasion.audience,
    sign: occasion.sign,
    place: place?.category ?? 'none',
    placeWords: place?.words ?? '',
    outside: partner !== null,
    partnerName: partner?.name ?? '',
    learns: partner?.learns ?? 'nothing',
    learnsReason: partner?.reason ?? '',
    accompaniment: occasion.accompaniment ?? 'none',
    outingRule: occasion.outingRule,
    transport: occasion.transport,
    riskChecked: risk.checked,
    riskWords: risk.words,
    consent: occasion.consent,
    cost: costCents === null ? '' : (costCents / 100).toFixed(2).replace('.', ','),
    places: maxParticipants === null ? '' : String(maxParticipants),
  }
}

/** What the service takes, or the first box that is missing something. What does not go with the kind is left out. */
export function toFields(
  draft: Draft,
): { fields: Fields } | { missing: 'title' | 'partner' | 'cost' | 'places' } {
  const activity = isActivity(draft.kind)
  const outside = activity && draft.outside
  const costCents = draft.cost.trim() === '' ? null : readTypedAmount(draft.cost)
  const places = draft.places.trim() === '' ? null : Number(draft.places)
  if (draft.title.trim() === '') return { missing: 'title' }
  if (outside && draft.partnerName.trim() === '') return { missing: 'partner' }
  if (costCents === undefined) return { missing: 'cost' }
  if (places !== null && !(Number.isInteger(places) && places >= 1 && places <= 100))
    return { missing: 'places' }
  return {
    fields: {
      title: draft.title.trim(),
      description: draft.description.trim(),
      aim: draft.kind === 'learning' ? draft.aim.trim() : '',
      audience: draft.audience,
      sign: draft.sign,
      place: draft.place === 'none' ? null : { category: draft.place, words: draft.placeWords.trim() },
      partner: outside
        ? { name: draft.partnerName.trim(), learns: draft.learns, reason: draft.learnsReason.trim() }
        : null,
      accompaniment: activity && draft.accompaniment !== 'none' ? draft.accompaniment : null,
      outingRule: activity ? draft.outingRule.trim() : '',
      transport: activity ? draft.transport : 'none',
      risk: activity ? { checked: draft.riskChecked, words: draft.riskWords.trim() } : { checked: false },
      consent: activity ? draft.consent : 'none',
      costCents: activity ? costCents : null,
      maxParticipants: activity ? places : null,
    },
  }
}

export function emptyWhen(date: string = today()): WhenDraft {
  return { date, starts: null, ends: null, repeat: 'once', weekdays: [String(weekdayOf(date))], until: null }
}

/** The stretch in force on a date, to begin anew from it. */
export function whenFrom(occasion: Occasion, on: string): WhenDraft {
  const stretch = occasion.rhythm.findLast(({ startsOn }) => startsOn <= on) ?? occasion.rhythm[0]
  if (!stretch) return emptyWhen(on)
  const once = stretch.weekdays.length === 0
  const every = (['1', '2', '4'] as const).find(weeks => Number(weeks) === stretch.everyWeeks)
  return {
    date: on,
    starts: stretch.starts,
    ends: stretch.ends,
    repeat: once ? 'once' : (every ?? '1'),
    weekdays: once ? [String(weekdayOf(on))] : stretch.weekdays.map(String),
    until: stretch.endsOn,
  }
}

/** The rhythm that the boxes make, or undefined while something is missing. */
export function toWhen({ date, starts, ends, repeat, weekdays, until }: WhenDraft): When | undefined {
  if (!date || !starts) return undefined
  if (repeat === 'once') return { startsOn: date, starts, ends }
  if (weekdays.length === 0) return undefined
  return {
    startsOn: date,
    endsOn: until,
    weekdays: weekdays.map(Number),
    everyWeeks: Number(repeat),
    starts,
    ends,
  }
}
