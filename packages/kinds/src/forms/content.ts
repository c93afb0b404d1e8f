import type { Field, FollowUp, Kind, Section } from '../kind.ts'

/** What an administrator writes of a form of the centre: a kind without the id and the version, which the service gives. */
export type OwnForm = Omit<Kind, 'id' | 'version' | 'writtenBy' | 'afterExit'>

/** What a centre adds to a form of the house: sections of its own after the shipped ones, and other days for its follow-ups. */
export type Adaptation = {
  readonly sections: readonly Section[]
  /** Days by follow-up; by code where the follow-up counts by an answer. What is not named keeps the shipped days. */
  readonly days: { readonly [followUp: string]: number | { readonly [code: string]: number } }
}

export type FormContent = OwnForm | Adaptation

/** What a centre adds to a form of the house begins like this, and nothing that the house ships does: they never collide. */
export const OWN_ID = /^centre[A-Z0-9]/

export function isAdaptation(content: FormContent): content is Adaptation {
  return 'days' in content
}

/** A form nobody has written anything into yet: read by those who follow the education of a youth. */
export const EMPTY_FORM: OwnForm = {
  compartment: 'EDUC',
  axes: [],
  title: { fr: '', nl: '', en: '' },
  description: { fr: '', nl: '', en: '' },
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'many',
  summary: [],
  sections: [],
}

export const EMPTY_ADAPTATION: Adaptation = { sections: [], days: {} }

/** The form of the house with what the centre adds. Nothing shipped is changed but days. */
export function adapt(builtIn: Kind, { sections, days }: Adaptation, version: number): Kind {
  const { followUps } = builtIn
  return {
    ...builtIn,
    version,
    ...(followUps && { followUps: followUps.map(one => withDays(one, days)) }),
    sections: [...builtIn.sections, ...sections],
  }
}

function withDays(followUp: FollowUp, days: Adaptation['days']): FollowUp {
  const given = Object.hasOwn(days, followUp.id) ? days[followUp.id] : undefined
  const { due } = followUp
  if (given === undefined || 'on' in due) return followUp
  if (!('by' in due)) return typeof given === 'number' ? { ...followUp, due: { days: given } } : followUp
  if (typeof given === 'number') return followUp
  const known = Object.entries(due.days).map(([code, shipped]) => [code, given[code] ?? shipped] as const)
  return { ...followUp, due: { by: due.by, days: Object.fromEntries(known) } }
}

/** The content as the kind that it would be. `builtIn` is the shipped form that an adaptation adds to. */
export function kindOf(id: string, version: number, content: FormContent, builtIn?: Kind): Kind {
  if (!isAdaptation(content)) return { ...content, id, version }
  if (!builtIn) throw new TypeError('an adaptation adds to a form of the house')
  return adapt(builtIn, content, version)
}

/** What a published kind holds, as somebody would go on writing it. `source` is what an adaptation was made from. */
export function contentOf({ id: _, version: __, writtenBy: ___, afterExit: ____, ...form }: Kind): OwnForm {
  return form
}

/** Every field, those of lists with the id of their list before them: `pauses/endedAt`. */
export function fieldPaths(kind: Pick<Kind, 'sections'>): ReadonlyMap<string, Field> {
  return new Map(
    kind.sections
      .flatMap(section => section.fields)
      .flatMap(field => [
        [field.id, field] as const,
        ...('fields' in field ? field.fields.map(inner => [`${field.id}/${inner.id}`, inner] as const) : []),
      ]),
  )
}
