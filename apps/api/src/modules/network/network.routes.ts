import { agreementRoutes } from '@havre/contracts/agreements.ts'
import { coordinationMeetingRoutes } from '@havre/contracts/coordination-meetings.ts'
import { networkRoutes as contracts } from '@havre/contracts/network.ts'
import { referralRoutes } from '@havre/contracts/referrals.ts'
import type { FastifyInstance } from 'fastify'
import { endpoint } from '../../plugins/endpoint.ts'
import { createPoint, settlePoint } from './agreement-points.service.ts'
import {
  amendAgreement,
  changeAgreement,
  createAgreement,
  endAgreement,
  listAgreements,
  openOneAgreement,
  signAgreement,
} from './agreements.service.ts'
import { readFigures } from './figures.service.ts'
import { changeFollowed, decideOnFile, followFile } from './followed-files.service.ts'
import { changeMeeting, createMeeting, openOneMeeting, readAgenda } from './meetings.service.ts'
import {
  answerReferral,
  changeReferral,
  createReferral,
  endReferral,
  listReferrals,
  previewExtract,
  sendReferral,
} from './referrals.service.ts'
import { readSharedPlan } from './shared-plan.service.ts'

// The network lies beside the directory of partners, in TASK; what is about a youth in the file, in AUTON.
const READ = { compartment: 'TASK', action: 'r' } as const
const KEEP = { access: { compartment: 'TASK', action: 'c' }, audit: 'by-trigger' } as const
const REFER = { access: { compartment: 'AUTON', action: 'c' }, audit: 'by-trigger' } as const

/** Agreements with services outside, the meetings about them, referrals to one, and the shared plan of a youth. */
export function networkRoutes(app: FastifyInstance): void {
  agreements(app)
  meetings(app)
  referrals(app)
  endpoint(
    app,
    contracts.readSharedPlan,
    { access: { compartment: 'EDUC', action: 'r' }, audit: 'shared-plan.read' },
    ({ ctx, params }) => readSharedPlan(ctx, params.youthId),
  )
  endpoint(
    app,
    contracts.readNetworkFigures,
    { access: { compartment: 'STAT', action: 'r' }, audit: 'network-figures.read' },
    ({ ctx }) => readFigures(ctx),
  )
}

function agreements(app: FastifyInstance): void {
  const routes = agreementRoutes
  endpoint(app, routes.listAgreements, { access: READ, audit: 'agreements.read' }, ({ ctx }) =>
    listAgreements(ctx),
  )
  endpoint(app, routes.createAgreement, KEEP, ({ ctx, body }) => createAgreement(ctx, body))
  endpoint(app, routes.getAgreement, { access: READ, audit: 'agreement.read' }, ({ ctx, params }) =>
    openOneAgreement(ctx, params.agreementId),
  )
  endpoint(app, routes.changeAgreement, KEEP, ({ ctx, params, body, ifMatch }) =>
    changeAgreement(ctx, params.agreementId, ifMatch, body),
  )
  endpoint(app, routes.signAgreement, KEEP, ({ ctx, params, body, ifMatch }) =>
    signAgreement(ctx, params.agreementId, ifMatch, body.signedOn),
  )
  endpoint(app, routes.amendAgreement, KEEP, ({ ctx, params, body, ifMatch }) =>
    amendAgreement(ctx, params.agreementId, ifMatch, body),
  )
  endpoint(app, routes.endAgreement, KEEP, ({ ctx, params, body, ifMatch }) =>
    endAgreement(ctx, params.agreementId, ifMatch, body.endedOn, body.reason),
  )
  endpoint(app, routes.createAgreementPoint, KEEP, ({ ctx, params, body }) =>
    createPoint(ctx, params.agreementId, body),
  )
  endpoint(app, routes.settleAgreementPoint, KEEP, ({ ctx, params, body, ifMatch }) =>
    settlePoint(ctx, params.pointId, ifMatch, body),
  )
}

function meetings(app: FastifyInstance): void {
  const routes = coordinationMeetingRoutes
  endpoint(app, routes.createMeeting, KEEP, ({ ctx, params, body }) =>
    createMeeting(ctx, params.agreementId, body),
  )
  endpoint(app, routes.getMeeting, { access: READ, audit: 'coordination-meeting.read' }, ({ ctx, params }) =>
    openOneMeeting(ctx, params.meetingId),
  )
  endpoint(app, routes.changeMeeting, KEEP, ({ ctx, params, body, ifMatch }) =>
    changeMeeting(ctx, params.meetingId, ifMatch, body),
  )
  endpoint(
    app,
    routes.getMeetingAgenda,
    { access: READ, audit: 'coordination-meeting.agenda' },
    ({ ctx, params }) => readAgenda(ctx, params.meetingId),
  )
  endpoint(app, routes.followFile, REFER, ({ ctx, params, body }) =>
    followFile(ctx, params.meetingId, body.youthId),
  )
  endpoint(app, routes.changeFollowedFile, REFER, ({ ctx, params, body, ifMatch }) =>
    changeFollowed(ctx, params.followedFileId, ifMatch, body.followed),
  )
  endpoint(app, routes.decideOnFile, REFER, ({ ctx, params, body }) =>
    decideOnFile(ctx, params.followedFileId, body),
  )
}

function referrals(app: FastifyInstance): void {
  const routes = referralRoutes
  const read = { compartment: 'AUTON', action: 'r' } as const
  endpoint(app, routes.listReferrals, { access: read, audit: 'referrals.read' }, ({ ctx, params }) =>
    listReferrals(ctx, params.youthId),
  )
  endpoint(
    app,
    routes.previewExtract,
    { access: REFER.access, audit: 'referral.previewed' },
    ({ ctx, params, body }) => previewExtract(ctx, params.youthId, body),
  )
  endpoint(app, routes.createReferral, REFER, ({ ctx, params, body }) =>
    createReferral(ctx, params.youthId, body),
  )
  endpoint(app, routes.changeReferral, REFER, ({ ctx, params, body, ifMatch }) =>
    changeReferral(ctx, params.referralId, ifMatch, body),
  )
  endpoint(app, routes.sendReferral, REFER, ({ ctx, params, body, ifMatch }) =>
    sendReferral(ctx, params.referralId, ifMatch, body),
  )
  endpoint(app, routes.answerReferral, REFER, ({ ctx, params, body, ifMatch }) =>
    answerReferral(ctx, params.referralId, ifMatch, body),
  )
  endpoint(app, routes.endReferral, REFER, ({ ctx, params, body, ifMatch }) =>
    endReferral(ctx, params.referralId, ifMatch, body),
  )
}
