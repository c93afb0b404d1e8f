import type { Section } from '@havre/kinds/kind.ts'
import { fieldsOf, type Kind } from '@havre/kinds/kind.ts'

/** What the clock fills: nobody has to think of it before the conversation. */
export function isByClock(field: string): boolean {
  return field === 'duration' || field === 'pauses'
}

/** A section without what the clock fills. */
export function withoutClock(section: Section): Section {
  return { ...section, fields: section.fields.filter(field => !isByClock(field.id)) }
}

/** What the clock filled, to be looked at after the conversation. */
export function clockSection(kind: Kind): Section {
  return {
    id: 'clock',
    title: { fr: 'Durée et pauses', nl: 'Duur en pauzes', en: 'Duration and breaks' },
    fields: fieldsOf(kind).filter(field => isByClock(field.id)),
  }
}
