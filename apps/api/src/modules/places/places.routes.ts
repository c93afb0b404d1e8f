import { incompatibilityRoutes } from '@havre/contracts/incompatibilities.ts'
import { placeRequestRoutes } from '@havre/contracts/place-requests.ts'
import { placeUpkeepRoutes } from '@havre/contracts/place-upkeep.ts'
import { placeUseRoutes } from '@havre/contracts/place-uses.ts'
import { placeRoutes as contracts } from '@havre/contracts/places.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import {
  createIncompatibility,
  endIncompatibility,
  listIncompatibilities,
} from './incompatibilities.service.ts'
import { readPlaceBoard } from './place-board.ts'
import { cancelPlaceUse } from './place-cancel.service.ts'
import { arriveInPlace, leavePlace, movePlace } from './place-moves.service.ts'
import { changePlaceRequest, createPlaceRequest, listPlaceRequests } from './place-requests.service.ts'
import { changePlaceRepair, recordPlaceCheck, reportPlaceRepair } from './place-upkeep.service.ts'
import { changePlaceUse, closePlace, getYouthPlaces, reservePlace } from './place-uses.service.ts'
import { changePlace, createPlace, getPlace } from './places.service.ts'

const READ = { compartment: 'AUTON', action: 'r' } as const
const WRITE = { access: { compartment: 'AUTON', action: 'c' }, audit: 'by-trigger' } as const

/** Places and what is about them: their uses, the requests that wait, upkeep, and who is kept apart from whom. */
export function placeRoutes(app: FastifyInstance): void {
  endpoint(app, contracts.readPlaceBoard, { access: READ, audit: 'places.read' }, ({ ctx, body }) =>
    readPlaceBoard(ctx, body),
  )
  endpoint(app, contracts.getPlace, { access: READ, audit: 'place.read' }, ({ ctx, params }) =>
    getPlace(ctx, params.placeId),
  )
  endpoint(app, contracts.createPlace, WRITE, ({ ctx, body }) => createPlace(ctx, body))
  endpoint(app, contracts.changePlace, WRITE, ({ ctx, params, body, ifMatch }) =>
    changePlace(ctx, params.placeId, ifMatch, body),
  )
  useRoutes(app)
  upkeepRoutes(app)
  waitingRoutes(app)
}

function useRoutes(app: FastifyInstance): void {
  endpoint(
    app,
    placeUseRoutes.readYouthPlaces,
    { access: READ, audit: 'places.youth-read' },
    ({ ctx, params }) => getYouthPlaces(ctx, params.youthId),
  )
  endpoint(app, placeUseRoutes.reservePlace, WRITE, ({ ctx, params, body }) =>
    reservePlace(ctx, params.youthId, body),
  )
  endpoint(app, placeUseRoutes.closePlace, WRITE, ({ ctx, params, body }) =>
    closePlace(ctx, params.placeId, body),
  )
  endpoint(app, placeUseRoutes.changePlaceUse, WRITE, ({ ctx, params, body, ifMatch }) =>
    changePlaceUse(ctx, params.useId, ifMatch, body),
  )
  endpoint(app, placeUseRoutes.arriveInPlace, WRITE, ({ ctx, params, body, ifMatch }) =>
    arriveInPlace(ctx, params.useId, ifMatch, body),
  )
  endpoint(app, placeUseRoutes.movePlace, WRITE, ({ ctx, params, body, ifMatch }) =>
    movePlace(ctx, params.useId, ifMatch, body),
  )
  endpoint(app, placeUseRoutes.leavePlace, WRITE, ({ ctx, params, body, ifMatch }) =>
    leavePlace(ctx, params.useId, ifMatch, body),
  )
  endpoint(app, placeUseRoutes.cancelPlaceUse, WRITE, ({ ctx, params, body, ifMatch }) =>
    cancelPlaceUse(ctx, params.useId, ifMatch, body),
  )
}

function upkeepRoutes(app: FastifyInstance): void {
  endpoint(app, placeUpkeepRoutes.recordPlaceCheck, WRITE, ({ ctx, params, body }) =>
    recordPlaceCheck(ctx, params.placeId, body),
  )
  endpoint(app, placeUpkeepRoutes.reportPlaceRepair, WRITE, ({ ctx, params, body }) =>
    reportPlaceRepair(ctx, params.placeId, body),
  )
  endpoint(app, placeUpkeepRoutes.changePlaceRepair, WRITE, ({ ctx, params, body, ifMatch }) =>
    changePlaceRepair(ctx, params.repairId, ifMatch, body),
  )
}

function waitingRoutes(app: FastifyInstance): void {
  endpoint(
    app,
    placeRequestRoutes.listPlaceRequests,
    { access: READ, audit: 'place-requests.read' },
    ({ ctx }) => listPlaceRequests(ctx),
  )
  endpoint(app, placeRequestRoutes.createPlaceRequest, WRITE, ({ ctx, params, body }) =>
    createPlaceRequest(ctx, params.youthId, body),
  )
  endpoint(app, placeRequestRoutes.changePlaceRequest, WRITE, ({ ctx, params, body, ifMatch }) =>
    changePlaceRequest(ctx, params.placeRequestId, ifMatch, body),
  )
  // Who is kept apart lies in SAFETY, in both files.
  const apart = { access: { compartment: 'SAFETY', action: 'c' }, audit: 'by-trigger' } as const
  endpoint(
    app,
    incompatibilityRoutes.listIncompatibilities,
    { access: { compartment: 'SAFETY', action: 'r' }, audit: 'incompatibilities.read' },
    ({ ctx }) => listIncompatibilities(ctx),
  )
  endpoint(app, incompatibilityRoutes.createIncompatibility, apart, ({ ctx, params, body }) =>
    createIncompatibility(ctx, params.youthId, body),
  )
  endpoint(app, incompatibilityRoutes.endIncompatibility, apart, ({ ctx, params, body, ifMatch }) =>
    endIncompatibility(ctx, params.incompatibilityId, ifMatch, body),
  )
}
