import { youthFileRoutes as contracts } from '@havre/contracts/youth-files.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { listFileTraces } from './file-traces.ts'
import {
  addTeamMember,
  changeYouthFile,
  createYouthFile,
  getYouthFile,
  readFileMonths,
  readFileTimeline,
  removeTeamMember,
  searchYouthFiles,
} from './youth-files.service.ts'

export function youthFileRoutes(app: FastifyInstance): void {
  // A lawyer or partner knows files through other compartments than OPS, so these ask for a live session and rows decide.
  const read = (audit: string) => ({ access: 'signed-in', audit }) as const
  endpoint(app, contracts.searchYouthFiles, read('youth-file.list'), ({ ctx, body }) =>
    searchYouthFiles(ctx, body),
  )
  endpoint(app, contracts.getYouthFile, read('youth-file.read'), ({ ctx, params }) =>
    getYouthFile(ctx, params.youthId),
  )
  endpoint(app, contracts.readTimeline, read('timeline.read'), ({ ctx, params, body }) =>
    readFileTimeline(ctx, params.youthId, body),
  )
  endpoint(app, contracts.readFileMonths, read('timeline.read'), ({ ctx, params }) =>
    readFileMonths(ctx, params.youthId),
  )
  endpoint(
    app,
    contracts.listFileTraces,
    { access: { compartment: 'TRACE', action: 'r' }, audit: 'trace.read' },
    ({ ctx, params, query }) => listFileTraces(ctx, params.youthId, query.cursor),
  )
  endpoint(
    app,
    contracts.createYouthFile,
    { access: { compartment: 'OPS', action: 'c' }, audit: 'by-trigger' },
    ({ ctx, body }) => createYouthFile(ctx, body),
  )
  endpoint(
    app,
    contracts.changeYouthFile,
    { access: { compartment: 'OPS', action: 'u' }, audit: 'by-trigger' },
    ({ ctx, params, body, ifMatch }) => changeYouthFile(ctx, params.youthId, ifMatch, body),
  )
  const team = { access: { compartment: 'GRANT', action: 'y' }, audit: 'by-trigger' } as const
  endpoint(app, contracts.addTeamMember, team, ({ ctx, params, body }) =>
    addTeamMember(ctx, params.youthId, body.accountId, body.function),
  )
  endpoint(app, contracts.removeTeamMember, team, ({ ctx, params }) =>
    removeTeamMember(ctx, params.youthId, params.memberId),
  )
}
