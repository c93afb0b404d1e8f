import { issueCode } from '../base-schemas.ts'
import type { Kind } from '../kind.ts'
import type { Mistake } from '../kind-mistakes.ts'
import type { LeakFinder } from '../leaks/find-leaks.ts'
import { kindSchema } from '../meta-schema.ts'
import { type FormContent, fieldPaths, isAdaptation, kindOf, OWN_ID } from './content.ts'
import { wordMistakes } from './words.ts'

/** What a form is checked against. */
export type Surroundings = {
  readonly id: string
  /** The newest shipped form of that id, for an adaptation. */
  readonly builtIn?: Kind | undefined
  /** Every version that the centre has had. */
  readonly earlier: readonly Kind[]
  readonly find: LeakFinder
}

export type FormMistake = { readonly path: Mistake['path']; readonly code: string }

const MOST = 200

/**
 * Everything that stands between a form and its publication, each at its place in the content: the meta-schema, the words
 * (three languages, nothing that gives the house away), what may never change between versions, what an adaptation may add.
 * At most 200 are told.
 */
export function formMistakes(
  content: FormContent,
  { id, builtIn, earlier, find }: Surroundings,
): readonly FormMistake[] {
  if (isAdaptation(content) !== (builtIn !== undefined)) return [{ path: [], code: 'not-this-form' }]
  const kind = kindOf(id, 1, content, builtIn)
  const shipped = builtIn?.sections.length ?? 0
  const checked = kindSchema.safeParse(kind)
  const found: FormMistake[] = [
    ...(checked.success
      ? []
      : checked.error.issues.map(issue => ({ path: placeOf(issue), code: issueCode(issue) }))),
    ...wordMistakes(kind, find),
    ...continuityMistakes(kind, earlier),
  ]
  const own = found.flatMap(({ path, code }): FormMistake[] => {
    if (!builtIn) return [{ path, code }]
    const [part, at, ...rest] = path
    if (part !== 'sections' || typeof at !== 'number') return []
    return at < shipped ? [] : [{ path: ['sections', at - shipped, ...rest], code }]
  })
  return [...(builtIn && isAdaptation(content) ? additionMistakes(content, builtIn) : []), ...own].slice(
    0,
    MOST,
  )
}

function placeOf(issue: { path: readonly PropertyKey[] }): Mistake['path'] {
  return issue.path.map(part => (typeof part === 'number' ? part : String(part)))
}

/** What decides who reads, how often there is one, and what a field holds is the same in every version of a kind. */
function continuityMistakes(kind: Kind, earlier: readonly Kind[]): FormMistake[] {
  const fixed = (['compartment', 'aspect', 'perFile'] as const).filter(part =>
    earlier.some(old => old[part] !== kind[part]),
  )
  const before = earlier.map(fieldPaths)
  // What was promised to stay in the house stays there, whatever a later version says.
  const letOut = (path: string, now: { inside?: true }) =>
    now.inside === undefined && before.some(fields => fields.get(path)?.inside)
  const changed = (path: string, now: { type: string; voice?: string }) =>
    before.some(fields => {
      const old = fields.get(path)
      return old && (old.type !== now.type || ('voice' in old ? old.voice : undefined) !== now.voice)
    })
  return [
    ...fixed.map(part => ({ path: [part], code: 'fixed-since-published' })),
    ...(kind.inside === undefined && earlier.some(old => old.inside)
      ? [{ path: ['inside'], code: 'fixed-since-published' }]
      : []),
    ...kind.sections.flatMap((section, s) =>
      section.fields.flatMap((field, f) => [
        ...(changed(field.id, field)
          ? [{ path: ['sections', s, 'fields', f, 'type'], code: 'type-changed' }]
          : []),
        ...(letOut(field.id, field)
          ? [{ path: ['sections', s, 'fields', f, 'inside'], code: 'fixed-since-published' }]
          : []),
        ...('fields' in field
          ? field.fields.flatMap((inner, i) =>
              changed(`${field.id}/${inner.id}`, inner)
                ? [{ path: ['sections', s, 'fields', f, 'fields', i, 'type'], code: 'type-changed' }]
                : [],
            )
          : []),
      ]),
    ),
  ]
}

/** What is added bears ids of its own, and days belong to follow-ups that the form has. */
function additionMistakes(
  { sections, days }: Extract<FormContent, { days: unknown }>,
  builtIn: Kind,
): FormMistake[] {
  const foreign = sections.flatMap((section, s) => [
    ...(OWN_ID.test(section.id) ? [] : [{ path: ['sections', s, 'id'], code: 'id-of-the-house' }]),
    ...section.fields.flatMap((field, f) =>
      OWN_ID.test(field.id) ? [] : [{ path: ['sections', s, 'fields', f, 'id'], code: 'id-of-the-house' }],
    ),
  ])
  const unknown = Object.entries(days).flatMap(([id, given]) => {
    const due = builtIn.followUps?.find(one => one.id === id)?.due
    const fits =
      due !== undefined &&
      !('on' in due) &&
      ('by' in due
        ? typeof given === 'object' && Object.keys(given).every(code => Object.hasOwn(due.days, code))
        : typeof given === 'number')
    return fits ? [] : [{ path: ['days', id], code: 'no-such-follow-up' }]
  })
  const nothing =
    sections.length === 0 && Object.keys(days).length === 0 ? [{ path: [], code: 'nothing-added' }] : []
  return [...nothing, ...foreign, ...unknown]
}
