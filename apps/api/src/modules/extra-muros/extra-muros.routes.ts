import { extraMurosRoutes as contracts } from '@havre/contracts/extra-muros.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { changeContact, recordContact } from './contacts.service.ts'
import {
  changeFollowUp,
  createFollowUp,
  endFollowUp,
  listFollowUps,
  searchExtraMuros,
} from './extra-muros.service.ts'
import { changeSecondAddress, createSecondAddress, getSecondAddress } from './second-address.service.ts'

export function extraMurosRoutes(app: FastifyInstance): void {
  const read = (audit: string) => ({ access: { compartment: 'AUTON', action: 'r' }, audit }) as const
  const write = { access: { compartment: 'AUTON', action: 'c' }, audit: 'by-trigger' } as const
  endpoint(app, contracts.searchExtraMuros, read('extra-muros.list'), ({ ctx, body }) =>
    searchExtraMuros(ctx, body),
  )
  endpoint(app, contracts.listFollowUps, read('extra-muros.read'), ({ ctx, params }) =>
    listFollowUps(ctx, params.youthId),
  )
  endpoint(app, contracts.createFollowUp, write, ({ ctx, params, body }) =>
    createFollowUp(ctx, params.youthId, body),
  )
  endpoint(app, contracts.changeFollowUp, write, ({ ctx, params, body, ifMatch }) =>
    changeFollowUp(ctx, params.followUpId, ifMatch, body),
  )
  endpoint(app, contracts.recordContact, write, ({ ctx, params, body, ifMatch }) =>
    recordContact(ctx, params.followUpId, ifMatch, body),
  )
  endpoint(app, contracts.changeContact, write, ({ ctx, params, body, ifMatch }) =>
    changeContact(ctx, params.followUpId, params.contactId, ifMatch, body),
  )
  endpoint(app, contracts.endFollowUp, write, ({ ctx, params, body, ifMatch }) =>
    endFollowUp(ctx, params.followUpId, ifMatch, body),
  )
  const place = (action: 'r' | 'c', audit: string) =>
    ({ access: { compartment: 'LOCA', action }, audit }) as const
  endpoint(app, contracts.readSecondAddress, place('r', 'second-address.read'), ({ ctx, params }) =>
    getSecondAddress(ctx, params.followUpId),
  )
  endpoint(app, contracts.createSecondAddress, place('c', 'by-trigger'), ({ ctx, params, body }) =>
    createSecondAddress(ctx, params.followUpId, body),
  )
  endpoint(app, contracts.changeSecondAddress, place('c', 'by-trigger'), ({ ctx, params, body, ifMatch }) =>
    changeSecondAddress(ctx, params.followUpId, ifMatch, body),
  )
}
