import type { BuiltFile, Site } from '../builders.ts'
import type { DemoPlan } from '../plan.ts'
import type { TableRow } from '../write-rows.ts'
import { demoBelongings } from './belongings.ts'
import { demoBudgets } from './budgets.ts'
import { demoAppointments, demoAttendance, demoOccasions, demoOutcomes } from './calendar.ts'
import { demoEvidence, demoReviews, demoSelfAssessments } from './contract-reviews.ts'
import {
  demoContractActs,
  demoContractParties,
  demoContractSignatures,
  demoContractStages,
  demoContracts,
  demoContractTexts,
  demoStageRuns,
} from './contracts.ts'
import { demoDisappearanceSteps, demoDisappearances } from './disappearances.ts'
import {
  demoExitDestinations,
  demoExitItems,
  demoExitPlans,
  demoExitRelays,
  demoFollowUps,
  demoYouthExits,
} from './exits.ts'
import { demoAddresses, demoContacts, demoExtraMurosFollowUps } from './extra-muros.ts'
import { demoDeductions, demoMoves } from './money.ts'
import { demoNameTokens } from './name-tokens.ts'
import {
  demoAgreementEditions,
  demoAgreementParties,
  demoAgreementPoints,
  demoAgreements,
  demoMeetingCodes,
  demoMeetingFiles,
  demoMeetings,
  demoReferrals,
} from './network.ts'
import { demoOutings } from './outings.ts'
import { demoParties } from './parties.ts'
import { demoPartnerRequests, demoPartners } from './partners.ts'
import { demoIncompatibilities, demoPlaceRequests } from './place-queue.ts'
import { demoPlaceUseSteps, demoPlaceUses } from './place-uses.ts'
import { demoPlaceChecks, demoPlaceRepairs, demoPlaces } from './places.ts'
import {
  demoDeadlines,
  demoPaperDeadlines,
  demoProcedureEvents,
  demoProcedures,
  demoResidenceDocuments,
} from './procedures.ts'
import { demoMarks, demoNotes, demoReadings, demoRollCallLines, demoRollCalls } from './shifts.ts'
import { demoMandates, demoStays } from './stays.ts'
import { demoApplications, demoOpinions } from './studio-applications.ts'
import { demoDoses, demoTreatments } from './treatments.ts'

export type DemoHouse = {
  readonly site: Site
  readonly plan: DemoPlan
  readonly files: ReadonlyMap<string, BuiltFile>
  readonly now: Date
}

/** The rows of one table of the demo centre. */
export type DemoRegister = {
  readonly table: string
  readonly rows: (house: DemoHouse) => readonly TableRow[]
}

/** Every register of the demo centre, parents before what refers to them. */
export const DEMO_REGISTERS: readonly DemoRegister[] = [
  { table: 'stay', rows: demoStays },
  { table: 'mandate', rows: demoMandates },
  { table: 'party', rows: demoParties },
  { table: 'disappearance', rows: demoDisappearances },
  { table: 'disappearance_step', rows: demoDisappearanceSteps },
  { table: 'treatment', rows: demoTreatments },
  { table: 'dose', rows: demoDoses },
  { table: 'belonging', rows: house => demoBelongings(house).map(({ row }) => row) },
  { table: 'money_deduction', rows: demoDeductions },
  { table: 'money_move', rows: demoMoves },
  { table: 'budget_sheet', rows: demoBudgets },
  { table: 'extra_muros_follow_up', rows: demoExtraMurosFollowUps },
  { table: 'extra_muros_contact', rows: demoContacts },
  { table: 'extra_muros_address', rows: demoAddresses },
  { table: 'name_token', rows: demoNameTokens },
  { table: 'outing', rows: demoOutings },
  { table: 'occasion', rows: demoOccasions },
  { table: 'occasion_outcome', rows: demoOutcomes },
  { table: 'partner', rows: demoPartners },
  { table: 'partner_request', rows: demoPartnerRequests },
  { table: 'place', rows: demoPlaces },
  { table: 'place_use', rows: demoPlaceUses },
  { table: 'place_use_step', rows: demoPlaceUseSteps },
  { table: 'place_check', rows: demoPlaceChecks },
  { table: 'place_repair', rows: demoPlaceRepairs },
  { table: 'place_request', rows: demoPlaceRequests },
  { table: 'resident_incompatibility', rows: demoIncompatibilities },
  { table: 'agreement', rows: demoAgreements },
  { table: 'agreement_edition', rows: demoAgreementEditions },
  { table: 'agreement_party', rows: demoAgreementParties },
  { table: 'coordination_meeting', rows: demoMeetings },
  { table: 'agreement_point', rows: demoAgreementPoints },
  { table: 'meeting_code', rows: demoMeetingCodes },
  { table: 'meeting_file', rows: demoMeetingFiles },
  { table: 'partner_referral', rows: demoReferrals },
  { table: 'legal_procedure', rows: demoProcedures },
  { table: 'procedure_event', rows: demoProcedureEvents },
  { table: 'residence_document', rows: demoResidenceDocuments },
  { table: 'legal_deadline', rows: demoDeadlines },
  { table: 'legal_deadline', rows: demoPaperDeadlines },
  { table: 'exit_plan', rows: demoExitPlans },
  { table: 'exit_destination', rows: demoExitDestinations },
  { table: 'exit_item', rows: demoExitItems },
  { table: 'exit_relay', rows: demoExitRelays },
  { table: 'youth_exit', rows: demoYouthExits },
  { table: 'exit_follow_up', rows: demoFollowUps },
  { table: 'studio_application', rows: demoApplications },
  { table: 'studio_opinion', rows: demoOpinions },
  { table: 'autonomy_contract', rows: demoContracts },
  { table: 'contract_text', rows: demoContractTexts },
  { table: 'contract_stage', rows: demoContractStages },
  { table: 'contract_party', rows: demoContractParties },
  { table: 'contract_signature', rows: demoContractSignatures },
  { table: 'contract_stage_run', rows: demoStageRuns },
  { table: 'contract_act', rows: demoContractActs },
  { table: 'contract_self_assessment', rows: demoSelfAssessments },
  { table: 'contract_review', rows: demoReviews },
  { table: 'criterion_evidence', rows: demoEvidence },
  { table: 'attendance', rows: demoAttendance },
  { table: 'appointment', rows: demoAppointments },
  { table: 'roll_call', rows: demoRollCalls },
  { table: 'roll_call_line', rows: demoRollCallLines },
  { table: 'house_note', rows: demoNotes },
  { table: 'log_read', rows: demoMarks },
  { table: 'handover_read', rows: demoReadings },
]
