import {
  BELONGING_CATEGORIES,
  BELONGING_PLACES,
  BELONGING_WITNESSES,
  type Belonging,
  HARMS,
  RESTITUTIONS,
  RETURNED_TO,
} from '@havre/contracts/belongings.ts'
import { ACKNOWLEDGEMENT_TYPES } from '@havre/kinds/kind.ts'
import type { Ctx } from '../../context.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import { type RowSeal, rowSeal } from '../../crypto/row-seal.ts'
import type { Row } from '../../db/group.ts'
import { bytes, bytesOrNull, number, numberOrNull, oneOf, text, texts } from '../../db/row.ts'
import { toPerson } from '../accounts/person-name.ts'

const NOBODY = { id: '', name: null }

export function belongingSeal(key: YouthKey, id: string, youthId: string): RowSeal {
  return rowSeal(key, { table: 'belonging', id, youthId, compartment: 'LOG' })
}

/** What the asker may do in the file: keep this register, and add to the ledger that money goes through. */
export type Keeping = { readonly register: boolean; readonly ledger: boolean }

export function toBelonging(ctx: Ctx, row: Row, key: YouthKey, may: Keeping): Belonging {
  const id = text(row, 'id')
  const words = belongingSeal(key, id, text(row, 'youth_id'))
  const state = stateOf(row)
  const isOpen = state === 'kept' || state === 'lost'
  // Money is given back through the ledger: by who may read what was left and add to it.
  const reaches = row.category !== 'money' || (may.ledger && row.cents !== null)
  return {
    id,
    what: words.open('what', bytes(row, 'what')) ?? '',
    category: oneOf(row, 'category', BELONGING_CATEGORIES),
    place: oneOf(row, 'place', BELONGING_PLACES),
    cents: numberOrNull(row, 'cents'),
    receivedAt: text(row, 'received_at'),
    present: BELONGING_WITNESSES.filter(one => texts(row, 'present').includes(one)),
    acknowledged: oneOf(row, 'acknowledged', ACKNOWLEDGEMENT_TYPES),
    by: toPerson(ctx.keyring, row, 'maker') ?? NOBODY,
    state,
    harm:
      row.harm === null
        ? null
        : {
            what: oneOf(row, 'harm', HARMS),
            on: text(row, 'harm_on'),
            note: words.open('harm_note', bytesOrNull(row, 'harm_note')),
            restitution: oneOf(row, 'restitution', RESTITUTIONS),
          },
    returned:
      row.returned_at === null
        ? null
        : {
            at: text(row, 'returned_at'),
            to: oneOf(row, 'returned_to', RETURNED_TO),
            acknowledged: oneOf(row, 'returned_acknowledged', ACKNOWLEDGEMENT_TYPES),
            note: words.open('returned_note', bytesOrNull(row, 'returned_note')),
            by: toPerson(ctx.keyring, row, 'returner') ?? NOBODY,
          },
    version: number(row, 'version'),
    can: { change: may.register && isOpen, return: may.register && state === 'kept' && reaches },
  }
}

function stateOf(row: Row): Belonging['state'] {
  if (row.annulled_at !== null) return 'annulled'
  if (row.returned_at !== null) return 'returned'
  return row.harm === 'lost' ? 'lost' : 'kept'
}
