import { CheckResults, type PlaceCheck, type PlaceRepair, URGENCIES } from '@havre/contracts/places.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { bytes, bytesOrNull, flag, number, oneOf, text, textOrNull } from '../../db/row.ts'
import { toPerson } from '../accounts/person-name.ts'
import { worksWithPlaces } from './place-rights.ts'
import { checkWords, repairWords } from './place-words.ts'

export function toCheck(ctx: Ctx, row: Row): PlaceCheck {
  const id = text(row, 'id')
  const note = bytesOrNull(row, 'note')
  return {
    id,
    doneOn: text(row, 'done_on'),
    nextDue: text(row, 'next_due'),
    results: CheckResults.parse(row.results),
    failed: flag(row, 'failed'),
    note: note ? checkWords.open(ctx.keyring, id, note).note : '',
    by: makerOf(ctx, row),
  }
}

export function toRepair(ctx: Ctx, row: Row): PlaceRepair {
  const id = text(row, 'id')
  return {
    id,
    placeId: text(row, 'place_id'),
    reportedOn: text(row, 'reported_on'),
    urgency: oneOf(row, 'urgency', URGENCIES),
    ...repairWords.open(ctx.keyring, id, bytes(row, 'details')),
    doneOn: textOrNull(row, 'done_on'),
    by: makerOf(ctx, row),
    version: number(row, 'version'),
    can: { change: worksWithPlaces(ctx) },
  }
}

function makerOf(ctx: Ctx, row: Row) {
  return toPerson(ctx.keyring, row, 'maker') ?? { id: text(row, 'maker_id'), name: null }
}
