import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import underPressure from '@fastify/under-pressure'
import Fastify, { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify'
import { serializerCompiler } from 'fastify-type-provider-zod'
import type { Deps, Me } from './context.ts'
import { accountRoutes } from './modules/accounts/accounts.routes.ts'
import { appointmentRoutes } from './modules/appointments/appointments.routes.ts'
import { attachmentRoutes } from './modules/attachments/attachments.routes.ts'
import { attendanceRoutes } from './modules/attendance/attendance.routes.ts'
import { autonomyContractRoutes } from './modules/autonomy-contracts/autonomy-contracts.routes.ts'
import { belongingRoutes } from './modules/belongings/belongings.routes.ts'
import { budgetRoutes } from './modules/budgets/budgets.routes.ts'
import { calendarRoutes } from './modules/calendar/calendar.routes.ts'
import { calendarFileRoutes } from './modules/calendar-file/calendar-file.routes.ts'
import { contractReviewRoutes } from './modules/contract-reviews/contract-reviews.routes.ts'
import { deadlineRoutes } from './modules/deadlines/deadlines.routes.ts'
import { documentRoutes } from './modules/documents/documents.routes.ts'
import { entryRoutes } from './modules/entries/entries.routes.ts'
import { exclusionRoutes } from './modules/exclusions/exclusions.routes.ts'
import { exitPlanRoutes } from './modules/exit-plans/exit-plans.routes.ts'
import { extraMurosRoutes } from './modules/extra-muros/extra-muros.routes.ts'
import { facetSeriesRoutes } from './modules/facet-series/facet-series.routes.ts'
import { firstReflexRoutes } from './modules/first-reflexes/first-reflexes.routes.ts'
import { formRoutes } from './modules/forms/forms.routes.ts'
import { handoverRoutes } from './modules/handover/handover.routes.ts'
import { houseDocumentRoutes } from './modules/house-documents/house-documents.routes.ts'
import { importRoutes } from './modules/imports/imports.routes.ts'
import { kindRoutes } from './modules/kinds/kinds.routes.ts'
import { legalProcedureRoutes } from './modules/legal-procedures/legal-procedures.routes.ts'
import { mailRoutes } from './modules/mail/mail.routes.ts'
import { missingRoutes } from './modules/missing/missing.routes.ts'
import { moneyRoutes } from './modules/money/money.routes.ts'
import { networkRoutes } from './modules/network/network.routes.ts'
import { occasionRoutes } from './modules/occasions/occasions.routes.ts'
import { outingRoutes } from './modules/outings/outings.routes.ts'
import { partyRoutes } from './modules/parties/parties.routes.ts'
import { partnerRoutes } from './modules/partners/partners.routes.ts'
import { placeRoutes } from './modules/places/places.routes.ts'
import { procedureRoutes } from './modules/procedures/procedures.routes.ts'
import { residenceDocumentRoutes } from './modules/residence-documents/residence-documents.routes.ts'
import { rollCallRoutes } from './modules/roll-calls/roll-calls.routes.ts'
import { ruleValidationRoutes } from './modules/rule-validations/rule-validations.routes.ts'
import { screeningRoutes } from './modules/screenings/screenings.routes.ts'
import { searchRoutes } from './modules/search/search.routes.ts'
import { sessionRoutes } from './modules/session/session.routes.ts'
import { stayRoutes } from './modules/stays/stays.routes.ts'
import { studioApplicationRoutes } from './modules/studio-applications/studio-applications.routes.ts'
import { studioLifeRoutes } from './modules/studio-life/studio-life.routes.ts'
import { taskRoutes } from './modules/tasks/tasks.routes.ts'
import { todayRoutes } from './modules/today/today.routes.ts'
import { treatmentRoutes } from './modules/treatments/treatments.routes.ts'
import { youthFileRoutes } from './modules/youth-files/youth-files.routes.ts'
import { contentSecurity } from './plugins/content-security.ts'
import { guard } from './plugins/guard.ts'
import { jsonBody } from './plugins/json-body.ts'
import { openapi } from './plugins/openapi.ts'
import { problemDetails, validatorCompiler } from './plugins/problem-details.ts'
import { LONGEST_PART, readableUrl } from './plugins/readable-url.ts'
import { requestLog } from './plugins/request-log.ts'
import { session } from './plugins/session.ts'
import { web } from './plugins/web.ts'
import { whoIs } from './plugins/who.ts'

declare module 'fastify' {
  interface FastifyInstance {
    deps: Deps
    whoIs(sid: string): Promise<Me>
  }
}

export type AppOptions = {
  /** Serve the API's description and its viewer to anybody: in a demo only, it tells what the house is. */
  apiViewer?: boolean
  /** Folder of the built web app; none in tests of the API. */
  webFolder?: string
  logger?: FastifyServerOptions['logger']
  /** Addresses of the proxies whose X-Forwarded-For is believed; none by default. */
  trustProxy?: string[]
  requestsPerMinute?: number
  /** Milliseconds that the event loop may lag before requests are turned away as `busy`; 2 s when absent. */
  busyAfter?: number
}

const BODY_LIMIT_BYTES = 256 * 1024

/** The service, ready to listen: the registration order and nothing else. The guard comes first so that it sees every route. */
export async function buildApp(deps: Deps, options: AppOptions = {}): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify({
    // Its own lines hold the whole address; plugins/request-log.ts writes one that names nobody.
    logController: new LogController({ disableRequestLogging: true }),
    logger: options.logger ?? false,
    bodyLimit: BODY_LIMIT_BYTES,
    trustProxy: options.trustProxy ?? false,
    // A file of 25 MiB on a line of 1 Mbit/s; plugins/json-body.ts gives everything else a minute.
    requestTimeout: 300_000,
    connectionTimeout: 70_000,
    genReqId: () => crypto.randomUUID(),
    rewriteUrl: readableUrl,
    routerOptions: { caseSensitive: true, ignoreTrailingSlash: false, maxParamLength: LONGEST_PART },
    return503OnClosing: true,
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.decorate('deps', deps)
  app.decorate('whoIs', whoIs(deps.door))

  await app.register(guard)
  await app.register(requestLog)
  await app.register(problemDetails)
  await app.register(jsonBody)
  await app.register(helmet, contentSecurity)
  await app.register(cookie)
  await app.register(session)
  await app.register(rateLimit, {
    max: options.requestsPerMinute ?? 600,
    timeWindow: '1 minute',
    keyGenerator: request => request.sid || request.ip,
    // The page and its parts are the same for everybody, and a whole team may come from one address.
    allowList: request => !request.url.startsWith('/api/'),
  })
  await app.register(underPressure, { maxEventLoopDelay: options.busyAfter ?? 2_000, retryAfter: 2 })
  await app.register(openapi, { appName: deps.appName, viewer: options.apiViewer ?? false })

  for (const routes of [
    sessionRoutes,
    accountRoutes,
    mailRoutes,
    kindRoutes,
    formRoutes,
    procedureRoutes,
    firstReflexRoutes,
    todayRoutes,
    youthFileRoutes,
    exclusionRoutes,
    stayRoutes,
    placeRoutes,
    screeningRoutes,
    ruleValidationRoutes,
    legalProcedureRoutes,
    residenceDocumentRoutes,
    deadlineRoutes,
    calendarFileRoutes,
    exitPlanRoutes,
    partyRoutes,
    entryRoutes,
    attachmentRoutes,
    calendarRoutes,
    occasionRoutes,
    attendanceRoutes,
    appointmentRoutes,
    partnerRoutes,
    networkRoutes,
    missingRoutes,
    facetSeriesRoutes,
    documentRoutes,
    houseDocumentRoutes,
    taskRoutes,
    searchRoutes,
    outingRoutes,
    treatmentRoutes,
    moneyRoutes,
    studioApplicationRoutes,
    autonomyContractRoutes,
    contractReviewRoutes,
    belongingRoutes,
    budgetRoutes,
    studioLifeRoutes,
    extraMurosRoutes,
    rollCallRoutes,
    handoverRoutes,
    importRoutes,
  ]) {
    routes(app)
  }
  await app.register(web, { folder: options.webFolder })
  return app
}
