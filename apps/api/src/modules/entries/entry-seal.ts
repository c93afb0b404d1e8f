import type { Answers } from '@havre/kinds/answers.ts'
import type { Summary } from '@havre/kinds/projections.ts'
import { DATA_KEY_GENERATION, type Keyring, type YouthKey } from '../../crypto/keys.ts'
import { type Aad, DecryptionFailed, open, seal } from '../../crypto/seal.ts'
import type { Row } from '../../db/group.ts'
import { bytes, number, text } from '../../db/row.ts'

/** Where an entry's sealed columns live; the version is the one at which they were sealed. */
export type EntryPlace = {
  id: string
  youthId: string
  compartment: string
  sealedVersion: number
  epoch: number
}

/** The place and the youth's wrapped key, from a row with `id, youth_id, compartment, sealed_version, epoch, wrapped`. */
export function placeOf(row: Row): EntryPlace {
  return {
    id: text(row, 'id'),
    youthId: text(row, 'youth_id'),
    compartment: text(row, 'compartment'),
    sealedVersion: number(row, 'sealed_version'),
    epoch: number(row, 'epoch'),
  }
}

export function sealAnswers(
  keyring: Keyring,
  wrapped: Buffer,
  place: EntryPlace,
  answers: Answers,
  summary: Summary,
) {
  const key = openedKey(keyring, place.youthId, place.epoch, wrapped)
  return {
    payload: seal(key.for(place.compartment, 'text'), JSON.stringify(answers), aad(place, 'payload')),
    summary: seal(key.for(place.compartment, 'summary'), JSON.stringify(summary), aad(place, 'summary')),
  }
}

const MAX_OPENED = 500
const opened = new WeakMap<Keyring, Map<string, YouthKey>>()

/**
 * The data key of the row's youth. The last few hundred stay opened; only who was given the wrapped key by the database
 * finds one, so an erased youth's is never asked for again.
 */
export function youthKeyOf(keyring: Keyring, row: Row): YouthKey {
  return openedKey(keyring, text(row, 'youth_id'), number(row, 'epoch'), bytes(row, 'wrapped'))
}

function openedKey(keyring: Keyring, youthId: string, epoch: number, wrapped: Buffer): YouthKey {
  const keys = opened.get(keyring) ?? new Map<string, YouthKey>()
  opened.set(keyring, keys)
  const name = `${youthId}/${epoch}/${wrapped.toString('latin1')}`
  const known = keys.get(name)
  if (known) return known
  const key = keyring.openYouthKey(youthId, epoch, wrapped)
  if (keys.size >= MAX_OPENED) keys.clear()
  keys.set(name, key)
  return key
}

export function openAnswers(key: YouthKey, row: Row): Answers {
  return openColumn(key, row, 'payload', 'text')
}

/** One line of a list. A row that does not open says nothing there, so that it takes no other row with it. */
export function openSummary(key: YouthKey, row: Row): Answers {
  try {
    return openColumn(key, row, 'summary', 'summary')
  } catch (error) {
    if (error instanceof DecryptionFailed) return {}
    throw error
  }
}

function openColumn(
  key: YouthKey,
  row: Row,
  column: 'payload' | 'summary',
  purpose: 'text' | 'summary',
): Answers {
  const place = placeOf(row)
  return JSON.parse(
    open(key.for(place.compartment, purpose), bytes(row, column), aad(place, column)).toString('utf8'),
  )
}

function aad(place: EntryPlace, column: string): Aad {
  return {
    table: 'entry',
    column,
    rowId: place.id,
    rowVersion: place.sealedVersion,
    youthId: place.youthId,
    compartment: place.compartment,
    keyVersion: DATA_KEY_GENERATION,
  }
}
