import type { Answers } from '@havre/kinds/answers.ts'
import type { Summary } from '@havre/kinds/projections.ts'
import type { Keyring, YouthKey } from '../../crypto/keys.ts'
import { type Aad, open, seal } from '../../crypto/seal.ts'
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
  const key = keyring.openYouthKey(place.youthId, place.epoch, wrapped)
  return {
    payload: seal(key.for(place.compartment, 'text'), JSON.stringify(answers), aad(place, 'payload')),
    summary: seal(key.for(place.compartment, 'summary'), JSON.stringify(summary), aad(place, 'summary')),
  }
}

/** The data key of the row's youth; open it once for many rows of one file. */
export function youthKeyOf(keyring: Keyring, row: Row): YouthKey {
  return keyring.openYouthKey(text(row, 'youth_id'), number(row, 'epoch'), bytes(row, 'wrapped'))
}

export function openAnswers(key: YouthKey, row: Row): Answers {
  return openColumn(key, row, 'payload', 'text')
}

export function openSummary(key: YouthKey, row: Row): Answers {
  return openColumn(key, row, 'summary', 'summary')
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
    keyVersion: place.epoch,
  }
}
