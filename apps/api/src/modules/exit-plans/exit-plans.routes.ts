import { exitDestinationRoutes as places } from '@havre/contracts/exit-destinations.ts'
import { exitListRoutes } from '@havre/contracts/exit-lists.ts'
import { exitPlanRoutes as contracts } from '@havre/contracts/exit-plans.ts'
import { youthExitRoutes } from '@havre/contracts/youth-exits.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { correctExit } from './exit-corrections.service.ts'
import { changeDestination, createDestination, getDestination } from './exit-destinations.service.ts'
import { readExitFigures } from './exit-figures.service.ts'
import { changeFollowUp, holdFollowUp } from './exit-follow-ups.service.ts'
import { settleItem, withdrawItem } from './exit-items.service.ts'
import { searchAfterExits, searchExits } from './exit-lists.service.ts'
import { changePlan, openPlan } from './exit-plans.service.ts'
import { askRelay, changeRelay } from './exit-relays.service.ts'
import { getExitRoom } from './exit-room.service.ts'
import { withdrawExit } from './exit-withdrawal.service.ts'
import { recordExit } from './youth-exits.service.ts'

export function exitPlanRoutes(app: FastifyInstance): void {
  const read = (audit: string) => ({ access: { compartment: 'AUTON', action: 'r' }, audit }) as const
  const write = { access: { compartment: 'AUTON', action: 'c' }, audit: 'by-trigger' } as const
  endpoint(app, contracts.getExit, read('exit.read'), ({ ctx, params }) => getExitRoom(ctx, params.youthId))
  endpoint(app, contracts.openExitPlan, write, ({ ctx, params, body }) =>
    openPlan(ctx, params.youthId, body.plannedOn ?? null),
  )
  endpoint(app, contracts.changeExitPlan, write, ({ ctx, params, body, ifMatch }) =>
    changePlan(ctx, params.exitPlanId, ifMatch, body),
  )
  const place = (action: 'r' | 'c', audit: string) =>
    ({ access: { compartment: 'LOCA', action }, audit }) as const
  endpoint(app, places.readExitDestination, place('r', 'exit-destination.read'), ({ ctx, params }) =>
    getDestination(ctx, params.exitPlanId),
  )
  endpoint(app, places.createExitDestination, place('c', 'by-trigger'), ({ ctx, params, body }) =>
    createDestination(ctx, params.exitPlanId, body),
  )
  endpoint(app, places.changeExitDestination, place('c', 'by-trigger'), ({ ctx, params, body, ifMatch }) =>
    changeDestination(ctx, params.exitPlanId, ifMatch, body),
  )
  endpoint(app, contracts.settleExitItem, write, ({ ctx, params, body }) =>
    settleItem(ctx, params.exitPlanId, body),
  )
  endpoint(app, contracts.withdrawExitItem, write, ({ ctx, params, ifMatch }) =>
    withdrawItem(ctx, params.exitItemId, ifMatch),
  )
  endpoint(app, contracts.askExitRelay, write, ({ ctx, params, body }) =>
    askRelay(ctx, params.exitPlanId, body),
  )
  endpoint(app, contracts.changeExitRelay, write, ({ ctx, params, body, ifMatch }) =>
    changeRelay(ctx, params.exitRelayId, ifMatch, body),
  )
  endpoint(app, youthExitRoutes.recordExit, write, ({ ctx, params, body, ifMatch }) =>
    recordExit(ctx, params.exitPlanId, ifMatch, body),
  )
  endpoint(app, youthExitRoutes.correctExit, write, ({ ctx, params, body, ifMatch }) =>
    correctExit(ctx, params.youthExitId, ifMatch, body),
  )
  endpoint(app, youthExitRoutes.withdrawExit, write, ({ ctx, params, body, ifMatch }) =>
    withdrawExit(ctx, params.youthExitId, ifMatch, body.why),
  )
  endpoint(app, youthExitRoutes.holdFollowUp, write, ({ ctx, params, body }) =>
    holdFollowUp(ctx, params.youthExitId, body),
  )
  endpoint(app, youthExitRoutes.changeExitFollowUp, write, ({ ctx, params, body, ifMatch }) =>
    changeFollowUp(ctx, params.exitFollowUpId, ifMatch, body),
  )
  endpoint(app, exitListRoutes.searchExits, read('exit.list'), ({ ctx, body }) => searchExits(ctx, body))
  endpoint(app, exitListRoutes.searchAfterExits, read('exit.after-list'), ({ ctx, body }) =>
    searchAfterExits(ctx, body),
  )
  // Numbers of the whole house, the small ones hidden: for whoever has them (STAT).
  endpoint(
    app,
    exitListRoutes.readExitFigures,
    { access: { compartment: 'STAT', action: 'r' }, audit: 'exit.figures' },
    ({ ctx, body }) => readExitFigures(ctx, body.year),
  )
}
