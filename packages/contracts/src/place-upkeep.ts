import { z } from 'zod'
import { civilDate, idParams, safeText, said } from './common.ts'
import { paths } from './paths.ts'
import { CheckResults, PlaceCheck, PlaceRepair, URGENCIES } from './places.ts'
import { route } from './route.ts'

const tag = 'places'
export const placeUpkeepRoutes = {
  recordPlaceCheck: route(paths.recordPlaceCheck, {
    tag,
    summary: 'Record a safety round through a place',
    params: idParams.place,
    body: z.strictObject({
      doneOn: civilDate,
      nextDue: civilDate,
      results: CheckResults,
      note: safeText(2000).default(''),
    }),
    reply: PlaceCheck,
    status: 201,
    idempotent: true,
  }),
  reportPlaceRepair: route(paths.reportPlaceRepair, {
    tag,
    summary: 'Report something that is broken in a place',
    params: idParams.place,
    body: z.strictObject({
      reportedOn: civilDate,
      urgency: z.enum(URGENCIES),
      what: said(2000),
    }),
    reply: PlaceRepair,
    status: 201,
    idempotent: true,
  }),
  changePlaceRepair: route(paths.changePlaceRepair, {
    tag,
    summary: 'Change how urgent a repair is, or say that it is done',
    params: idParams.placeRepair,
    body: z.strictObject({
      urgency: z.enum(URGENCIES).optional(),
      doneOn: civilDate.nullable().optional(),
      outcome: safeText(2000).optional(),
    }),
    reply: PlaceRepair,
    ifMatch: true,
  }),
}
