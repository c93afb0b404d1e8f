import { PLACE_FEATURES, PLACE_KINDS, type Place } from '@havre/contracts/places.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { bytes, flag, number, numberOrNull, oneOf, text, textOrNull, texts } from '../../db/row.ts'
import { keepsPlaces, worksWithPlaces } from './place-rights.ts'
import { placeWords } from './place-words.ts'

export function toPlace(ctx: Ctx, row: Row): Place {
  const id = text(row, 'id')
  const features = texts(row, 'features')
  return {
    id,
    kind: oneOf(row, 'kind', PLACE_KINDS),
    code: text(row, 'code'),
    zone: text(row, 'zone'),
    ...placeWords.open(ctx.keyring, id, bytes(row, 'details')),
    features: PLACE_FEATURES.filter(feature => features.includes(feature)),
    surfaceM2: numberOrNull(row, 'surface_m2'),
    since: text(row, 'since'),
    retiredOn: textOrNull(row, 'retired_on'),
    upkeep: {
      openRepairs: number(row, 'open_repairs'),
      urgentRepairs: number(row, 'urgent_repairs'),
      checkFailed: flag(row, 'check_failed'),
      checkDue: textOrNull(row, 'check_due'),
      checkOverdue: flag(row, 'check_overdue'),
    },
    version: number(row, 'version'),
    can: { change: keepsPlaces(ctx), record: worksWithPlaces(ctx) },
  }
}
