import type { Text } from '@havre/policy/text.ts'
import type { Field, Grid, Term } from '../kind.ts'

/** One side of a rating: who rates, and how the side is named after the subject: "Cuisine (observé)". */
export type Side = { readonly id: string; readonly after?: Text } & Grid['columns'][number]

export const SEEN_BY_TEAM: Side = {
  id: 'Team',
  voice: 'fact',
  label: { fr: 'Observé', nl: 'Gezien', en: 'Observed' },
  after: { fr: 'observé', nl: 'gezien', en: 'observed' },
}
export const SAID_BY_YOUTH: Side = {
  id: 'Youth',
  voice: 'youth',
  label: { fr: 'Selon le jeune', nl: 'Volgens de jongere', en: 'As the young person says' },
  after: { fr: 'selon le jeune', nl: 'volgens de jongere', en: 'as the young person says' },
}

/**
 * One code field for each subject and side, all of the same levels and all facets, with the grid that shows them. None is
 * required: what was not seen or not said stays open. Steps on a scale stay in the house, unless they are `known` elsewhere
 * by the same names, as those of the European framework for languages are: others would read them as a mark.
 */
export function ratings(
  subjects: readonly Term[],
  levels: readonly Term[],
  sides: readonly Side[],
  scale: 'ours' | 'known' = 'ours',
): { readonly fields: readonly Field[]; readonly grid: Grid } {
  const fields = subjects.flatMap(subject =>
    sides.map(
      (side): Field => ({
        id: `${subject.code}${side.id}`,
        type: 'code',
        facet: true,
        ...(scale === 'ours' && { inside: true }),
        options: levels,
        label: named(subject.label, side.after),
      }),
    ),
  )
  const rows = subjects.map(({ code, label }) => ({ label, fields: sides.map(side => `${code}${side.id}`) }))
  return { fields, grid: { columns: sides.map(({ label, voice }) => ({ label, voice })), rows } }
}

function named(subject: Text, after: Text | undefined): Text {
  if (!after) return subject
  return {
    fr: `${subject.fr} (${after.fr})`,
    nl: `${subject.nl} (${after.nl})`,
    en: `${subject.en} (${after.en})`,
  }
}
