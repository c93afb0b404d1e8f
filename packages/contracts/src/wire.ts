import type { z } from 'zod'
import { accountRoutes } from './accounts.ts'
import { agreementRoutes } from './agreements.ts'
import { appointmentRoutes } from './appointments.ts'
import { attachmentRoutes } from './attachments.ts'
import { attendanceRoutes } from './attendance.ts'
import { autonomyContractRoutes } from './autonomy-contracts.ts'
import { belongingRoutes } from './belongings.ts'
import { budgetRoutes } from './budgets.ts'
import { calendarRoutes } from './calendar.ts'
import { calendarFileRoutes } from './calendar-file.ts'
import { contractReviewRoutes } from './contract-reviews.ts'
import { coordinationMeetingRoutes } from './coordination-meetings.ts'
import { deadlineRoutes } from './deadlines.ts'
import { documentRoutes } from './documents.ts'
import { entryRoutes } from './entries.ts'
import { exclusionRoutes } from './exclusions.ts'
import { exitDestinationRoutes } from './exit-destinations.ts'
import { exitListRoutes } from './exit-lists.ts'
import { exitPlanRoutes } from './exit-plans.ts'
import { extraMurosRoutes } from './extra-muros.ts'
import { facetSeriesRoutes } from './facet-series.ts'
import { firstReflexRoutes } from './first-reflexes.ts'
import { formRoutes } from './forms.ts'
import { handoverRoutes } from './handover.ts'
import { houseRoutes } from './house.ts'
import { importRoutes } from './imports.ts'
import { incompatibilityRoutes } from './incompatibilities.ts'
import { legalProcedureRoutes } from './legal-procedures.ts'
import { mailRoutes } from './mail.ts'
import { missingRoutes } from './missing.ts'
import { moneyRoutes } from './money.ts'
import { networkRoutes } from './network.ts'
import { occasionRoutes } from './occasions.ts'
import { outcomeRoutes } from './outcomes.ts'
import { outingRoutes } from './outings.ts'
import { partyRoutes } from './parties.ts'
import { partnerRoutes } from './partners.ts'
import type { PathName } from './paths.ts'
import { placeRequestRoutes } from './place-requests.ts'
import { placeUpkeepRoutes } from './place-upkeep.ts'
import { placeUseRoutes } from './place-uses.ts'
import { placeRoutes } from './places.ts'
import { procedureVersionRoutes } from './procedure-versions.ts'
import { procedureRoutes } from './procedures.ts'
import { referralRoutes } from './referrals.ts'
import { residenceDocumentRoutes } from './residence-documents.ts'
import { rollCallRoutes } from './roll-calls.ts'
import type { RouteContract } from './route.ts'
import { ruleValidationRoutes } from './rule-validations.ts'
import { screeningRoutes } from './screenings.ts'
import { searchRoutes } from './search.ts'
import { sessionRoutes } from './session.ts'
import { stayRoutes } from './stays.ts'
import { studioApplicationRoutes } from './studio-applications.ts'
import { studioLifeRoutes } from './studio-life.ts'
import { taskRoutes } from './tasks.ts'
import { treatmentRoutes } from './treatments.ts'
import { youthExitRoutes } from './youth-exits.ts'
import { youthFileRoutes } from './youth-files.ts'

/** Every endpoint with its schemas. Typed against `paths`, so neither can have one that the other lacks. */
export const routes = {
  ...houseRoutes,
  ...formRoutes,
  ...procedureRoutes,
  ...ruleValidationRoutes,
  ...firstReflexRoutes,
  ...screeningRoutes,
  ...sessionRoutes,
  ...accountRoutes,
  ...mailRoutes,
  ...youthFileRoutes,
  ...exclusionRoutes,
  ...stayRoutes,
  ...placeRoutes,
  ...placeUseRoutes,
  ...placeUpkeepRoutes,
  ...placeRequestRoutes,
  ...incompatibilityRoutes,
  ...legalProcedureRoutes,
  ...procedureVersionRoutes,
  ...residenceDocumentRoutes,
  ...deadlineRoutes,
  ...calendarFileRoutes,
  ...partyRoutes,
  ...entryRoutes,
  ...attachmentRoutes,
  ...searchRoutes,
  ...calendarRoutes,
  ...occasionRoutes,
  ...outcomeRoutes,
  ...attendanceRoutes,
  ...appointmentRoutes,
  ...exitDestinationRoutes,
  ...exitPlanRoutes,
  ...youthExitRoutes,
  ...exitListRoutes,
  ...partnerRoutes,
  ...agreementRoutes,
  ...coordinationMeetingRoutes,
  ...referralRoutes,
  ...networkRoutes,
  ...missingRoutes,
  ...facetSeriesRoutes,
  ...documentRoutes,
  ...taskRoutes,
  ...outingRoutes,
  ...treatmentRoutes,
  ...moneyRoutes,
  ...budgetRoutes,
  ...studioLifeRoutes,
  ...extraMurosRoutes,
  ...studioApplicationRoutes,
  ...autonomyContractRoutes,
  ...contractReviewRoutes,
  ...belongingRoutes,
  ...rollCallRoutes,
  ...handoverRoutes,
  ...importRoutes,
} satisfies Record<PathName, RouteContract>

type Routes = typeof routes
type Input<T> = T extends z.ZodType ? z.input<T> : undefined
type Output<T> = T extends z.ZodType ? z.output<T> : undefined

/** What the browser sends and gets, by endpoint name; import it as a type only. */
export type Wire = {
  [Name in PathName]: {
    body: Routes[Name] extends { body: infer B } ? Input<B> : undefined
    reply: Routes[Name] extends { reply: infer R } ? Output<R> : undefined
  }
}
