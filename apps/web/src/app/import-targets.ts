import type { Kind } from '@havre/kinds/kind.ts'
import { useMemo } from 'react'
import {
  areaWords,
  DATED,
  fixedTargets,
  genderWords,
  partyParts,
  type Targets,
} from '../features/imports/target-words.ts'
import { findKind, useKinds } from '../features/kinds/api/list-kinds.ts'
import { partyRoles } from '../features/parties/party-words.ts'
import { mandateKinds } from '../features/stays/mandate-words.ts'
import { phaseLabel, phases } from '../features/youth-files/phase-label.ts'
import { languageOptions } from '../lib/language-names.ts'
import { textOf } from '../lib/text.ts'
import { m } from '../paraglide/messages.js'
import type { Option } from '../ui/select.tsx'

type AnyField = Kind['sections'][number]['fields'][number]
const IN_SEVERAL_CELLS = ['list', 'topics', 'needs', 'acknowledgement']

/** What a column of a table can become, from what the features call their own. */
export function useImportTargets(importable: readonly string[]): Targets {
  const { kinds } = useKinds()
  return useMemo(() => targetsOf(kinds as readonly Kind[], importable), [kinds, importable])
}

function targetsOf(all: readonly Kind[], importable: readonly string[]): Targets {
  const kinds = importable.flatMap(id => (findKind(all as never, id) as Kind | undefined) ?? [])
  const fieldOf = (to: string): AnyField | undefined => {
    const [area, id, field] = to.split('.')
    const kind = area === 'kind' ? kinds.find(one => one.id === id) : undefined
    return kind?.sections.flatMap(section => section.fields).find(one => one.id === field)
  }
  const options = [...fixedOptions(), ...partyOptions(), ...kinds.flatMap(kindOptions)]
  const names = new Map(options.map(({ value, label }) => [value, label]))
  return {
    options,
    nameOf: to => names.get(to) ?? to,
    codesOf: to => houseCodes(to) ?? fieldCodes(fieldOf(to)),
    isDated: to => DATED.has(to) || to.endsWith('.when') || /^date/.test(fieldOf(to)?.type ?? ''),
    neededCodes: ids =>
      kinds
        .filter(kind => ids.includes(kind.id))
        .flatMap(kind => kind.sections.flatMap(section => section.fields.map(field => ({ kind, field }))))
        .filter(({ field }) => field.required && fieldCodes(field) !== null)
        .map(({ kind, field }) => `kind.${kind.id}.${field.id}`),
  }
}

function fixedOptions(): Option[] {
  return Object.entries(fixedTargets).map(([value, word]) => ({
    value,
    label: word(),
    hint: areaWords[value.split('.')[0] ?? '']?.() ?? '',
  }))
}

function partyOptions(): Option[] {
  return Object.entries(partyRoles).flatMap(([role, roleWord]) =>
    Object.entries(partyParts).map(([part, word]) => ({
      value: `party.${role}.${part}`,
      label: `${roleWord()} · ${word()}`,
    })),
  )
}

function kindOptions(kind: Kind): Option[] {
  const named = (words: string) => `${textOf(kind.title)} · ${words}`
  const fields = kind.sections.flatMap(section => section.fields)
  return [
    { value: `kind.${kind.id}.when`, label: named(m.imports_to_record_when()) },
    ...fields
      .filter(({ type }) => !IN_SEVERAL_CELLS.includes(type))
      .map(field => ({ value: `kind.${kind.id}.${field.id}`, label: named(textOf(field.label)) })),
  ]
}

function houseCodes(to: string): Option[] | null {
  if (to === 'file.phase') return phases.map(value => ({ value, label: phaseLabel(value) }))
  if (to === 'file.gender')
    return Object.entries(genderWords).map(([value, word]) => ({ value, label: word() }))
  if (to === 'mandate.kind')
    return Object.entries(mandateKinds).map(([value, word]) => ({ value, label: word() }))
  return to === 'file.languages' ? languageOptions() : null
}

function fieldCodes(field: AnyField | undefined): Option[] | null {
  if (!field) return null
  if (field.type === 'language') return languageOptions()
  if (field.type === 'bool')
    return [
      { value: 'true', label: m.imports_yes() },
      { value: 'false', label: m.imports_no() },
    ]
  return 'options' in field
    ? field.options.map(({ code, label }) => ({ value: code, label: textOf(label) }))
    : null
}
