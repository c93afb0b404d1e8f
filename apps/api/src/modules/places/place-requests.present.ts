import { ASKED_BY, CRITERIA, type PlaceRequest, REQUEST_STATUSES } from '@havre/contracts/place-requests.ts'
import { PLACE_FEATURES, PLACE_KINDS } from '@havre/contracts/places.ts'
import { readsBirthDate } from '@havre/policy/file-head.ts'
import { birthday, daysBetween } from '@havre/rules/dates/days.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { bytesOrNull, number, oneOf, text, textOrNull, texts } from '../../db/row.ts'
import { youthKeyOf } from '../entries/entry-seal.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { mayAdd } from '../youth-files/open-file.ts'
import { toActor, toTarget } from '../youth-files/relation.ts'
import { keepsPlaces } from './place-rights.ts'
import { requestWords } from './place-words.ts'

export function toRequest(ctx: Ctx, row: Row): PlaceRequest {
  const id = text(row, 'id')
  const youthId = text(row, 'youth_id')
  const words = requestWords(youthKeyOf(ctx.keyring, row), id, youthId)
  const criteria = texts(row, 'criteria')
  const needs = texts(row, 'needs')
  const status = oneOf(row, 'status', REQUEST_STATUSES)
  const heldCode = textOrNull(row, 'held_code')
  const isOpen = status === 'waiting' || status === 'offered'
  return {
    id,
    youth: { id: youthId, alias: text(row, 'alias') },
    kind: oneOf(row, 'kind', PLACE_KINDS),
    askedOn: text(row, 'asked_on'),
    askedBy: oneOf(row, 'asked_by', ASKED_BY),
    wishedFrom: text(row, 'wished_from'),
    criteria: CRITERIA.filter(code => criteria.includes(code)),
    needs: PLACE_FEATURES.filter(feature => needs.includes(feature)),
    majority: majorityOf(ctx, row),
    reserved: heldCode === null ? null : { code: heldCode, on: text(row, 'held_on') },
    status,
    note: words.open('note', bytesOrNull(row, 'note')),
    why: words.open('why', bytesOrNull(row, 'why')),
    outOfOrder: words.open('out_of_order', bytesOrNull(row, 'out_of_order')),
    version: number(row, 'version'),
    can: { change: isOpen && mayAdd(ctx, row, 'AUTON'), decide: isOpen && keepsPlaces(ctx) },
  }
}

function majorityOf(ctx: Ctx, row: Row): PlaceRequest['majority'] {
  const born = readsBirthDate(toActor(ctx), toTarget(ctx, row, 'IDENT')) ? textOrNull(row, 'birth_on') : null
  if (!born) return null
  const on = birthday(born, 18)
  return { on, inDays: daysBetween(isoToday(ctx), on) }
}
