import type { Wire } from '@havre/contracts/wire.ts'
import { MISSING_WORDS } from '@havre/kinds/vocabularies/missing.ts'
import type { Call, Missing } from './api/get-missing.ts'

export type Value = string | boolean | null
/** What is on the screen and not with the service yet, field by field. */
export type Fields = Readonly<Record<string, Value>>

const plain = ['lastSeenAt', 'noticedAt', 'returnedAt', 'photoConsent', 'qualification', 'returnHow'] as const
const ofCall = ['at', 'who', 'note', 'reference', 'outcome'] as const

/** Everything of an episode that somebody may fill in, as single fields: two people rarely touch the same one. */
export function fieldsOf(one: Missing): Fields {
  return {
    ...Object.fromEntries(plain.map(name => [name, one[name]])),
    ...Object.fromEntries(MISSING_WORDS.map(word => [`words/${word}`, one.words[word]])),
    ...Object.fromEntries(one.factors.map(factor => [`factors/${factor}`, true])),
  }
}

export function fieldsOfCall(call: Call): Fields {
  return Object.fromEntries(ofCall.map(name => [name, call[name]]))
}

type Change = Wire['changeMissing']['body']
type CallChange = Wire['changeMissingStep']['body']

/** The request that writes these fields on an episode; factors are a list there, so the others of the list go with them. */
export function changeOf(one: Missing, typed: Fields): Change {
  const body: Record<string, unknown> = {}
  const words: Record<string, Value> = {}
  const factors = new Set<string>(one.factors)
  for (const [field, value] of Object.entries(typed)) {
    const [group = '', name = ''] = field.split('/')
    if (group === 'words') words[name] = value
    else if (group !== 'factors') body[field] = value
    else if (value === true) factors.add(name)
    else factors.delete(name)
  }
  if (Object.keys(words).length > 0) body.words = words
  if (Object.keys(typed).some(field => field.startsWith('factors/'))) body.factors = [...factors]
  return body
}

export function callChangeOf(typed: Fields): CallChange {
  return { ...typed }
}

/** Of what I typed, what still has to be sent over what the service holds now, and what somebody else wrote there meanwhile. */
export function rebase(base: Fields, theirs: Fields, typed: Fields): { typed: Fields; conflicts: Fields } {
  const entries = Object.entries(typed).filter(([field, value]) => !same(theirs[field], value))
  const conflicts = entries.filter(([field]) => !same(base[field], theirs[field]))
  return {
    typed: Object.fromEntries(entries),
    conflicts: Object.fromEntries(conflicts.map(([field]) => [field, theirs[field] ?? null])),
  }
}

/** Nothing, an empty text and a switch that is off are one and the same. */
function same(a: Value | undefined, b: Value | undefined): boolean {
  return (a || null) === (b || null)
}
