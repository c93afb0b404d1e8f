import { AUTONOMY_TABLES } from './autonomy-tables.ts'
import { CONTRACT_TABLES } from './contract-tables.ts'
import { EXIT_TABLES } from './exit-tables.ts'
import {
  agreementRow,
  codeRow,
  meetingRow,
  occasionRow,
  partnerRow,
  placeRow,
  rollCallRow,
} from './house-tables.ts'
import { LAW_TABLES } from './law-tables.ts'
import { base, common, dayOf, type RegisterTable } from './register-row.ts'

const WORDS = Buffer.from('x')
/** The last treatment made for each youth: what a dose of that youth is a dose of. */
const treatmentOf = new Map<string, string>()
/** The last disappearance of each youth: what a step of that youth is a step of. */
const disappearanceOf = new Map<string, string>()

/** Every table guarded by `app.guard_register`, with a row as the owning role would write it. */
export const REGISTER_TABLES: Record<string, RegisterTable> = {
  outing: {
    compartment: 'LOG',
    row: given => ({
      ...common(given),
      party_id: given.id,
      // Seen for as long after the return as night staff look back.
      status: 'back',
      starts_at: new Date(given.moment.getTime() - 3_600_000),
      expected_at: given.moment,
      returned_at: given.moment,
      purpose: 'sport',
      accompaniment: 'alone',
      escort_ids: [],
      phone: 'own',
      changed_by: given.createdBy,
    }),
  },
  roll_call_line: {
    compartment: 'LOG',
    parent: ['roll_call', rollCallRow],
    row: given => ({
      ...common(given),
      roll_call_id: given.id,
      called_at: given.moment,
      state: 'unchecked',
    }),
  },
  // An empty range stands beside any other: one youth may have many of them.
  stay: {
    compartment: 'OPS',
    row: given => ({ ...base(given), phase: 'observation', since: '2026-01-01', until: '2026-01-01' }),
  },
  mandate: {
    compartment: 'OPS',
    row: given => ({
      ...base(given),
      version: 1,
      updated_at: given.moment,
      kind: 'saj',
      starts_on: '2026-01-01',
    }),
  },
  party: {
    compartment: 'IDENT',
    row: given => ({
      ...base(given),
      version: 1,
      updated_at: given.moment,
      role: 'guardian',
      name: Buffer.from('x'),
      may_call: 'yes',
      risk: false,
      since: '2026-01-01',
    }),
  },
  disappearance: {
    compartment: 'SAFETY',
    row: given => {
      disappearanceOf.set(given.youthId, given.id)
      return {
        ...common(given),
        protocol: 'BE-1',
        last_seen_at: given.moment,
        noticed_at: given.moment,
        factors: [],
        photo_consent: 'unknown',
        // Back: one youth has one open episode at most.
        returned_at: given.moment,
      }
    },
  },
  disappearance_step: {
    compartment: 'SAFETY',
    row: given => ({
      ...common(given),
      disappearance_id: disappearanceOf.get(given.youthId),
      step: 'search',
      turn: 0,
      outcome: 'done',
      done_at: given.moment,
    }),
  },
  treatment: {
    compartment: 'MED',
    row: given => {
      treatmentOf.set(given.youthId, given.id)
      return {
        ...common(given),
        what: WORDS,
        dose: WORDS,
        form: 'tablet',
        prescriber: 'doctor',
        starts_on: '2026-01-01',
        times: [],
        weekdays: [],
        if_needed: true,
        min_interval_minutes: 60,
        daily_max: 4,
        status: 'running',
      }
    },
  },
  dose: {
    compartment: 'MED',
    row: given => ({
      ...common(given),
      treatment_id: treatmentOf.get(given.youthId),
      outcome: 'refused',
      given_at: given.moment,
      voided: false,
    }),
  },
  money_deduction: {
    compartment: 'EDUC',
    row: given => ({
      ...common(given),
      week_on: '2026-11-23',
      cents: 1,
      limit_cents: 1_000_000,
      reason: WORDS,
      agreed_how: 'oral',
      status: 'proposed',
    }),
  },
  money_move: {
    compartment: 'EDUC',
    row: given => ({
      ...common(given),
      kind: 'deposit_in',
      cents: 1,
      to_pot: 'deposit',
      happened_on: '2026-11-23',
      reversed: false,
    }),
  },
  belonging: {
    compartment: 'LOG',
    row: given => ({
      ...common(given),
      what: WORDS,
      category: 'phone',
      place: 'safe',
      received_at: given.moment,
      present: [],
      acknowledged: 'oral',
    }),
  },
  attendance: {
    compartment: 'INTEG',
    row: given => ({
      ...common(given),
      occasion_id: given.id,
      on_date: dayOf(given.moment),
      kind: 'learning',
      starts_at: given.moment,
      status: 'present',
      consent: 'notAsked',
    }),
    parent: ['occasion', occasionRow],
  },
  // Without a day: a youth may have many of them.
  place_use: {
    compartment: 'AUTON',
    parent: ['place', placeRow],
    row: given => ({
      ...common(given),
      place_id: given.id,
      status: 'ended',
      since: '2026-01-01',
      until: '2026-01-01',
      because: 'left',
    }),
  },
  place_request: {
    compartment: 'AUTON',
    row: given => ({
      ...common(given),
      kind: 'studio',
      asked_on: '2026-01-01',
      asked_by: 'youth',
      wished_from: '2026-02-01',
      criteria: [],
      needs: [],
      status: 'withdrawn',
    }),
  },
  ...LAW_TABLES,
  meeting_file: {
    compartment: 'AUTON',
    row: given => ({ ...base(given), meeting_id: given.id, code_id: given.id, task_ids: [] }),
    ancestors: [
      ['agreement', agreementRow],
      ['coordination_meeting', meetingRow],
    ],
    parent: ['meeting_code', codeRow],
  },
  partner_referral: {
    compartment: 'AUTON',
    row: given => ({
      ...common(given),
      partner_id: given.id,
      purpose: WORDS,
      tells: [],
      answer: 'pending',
    }),
    parent: ['partner', partnerRow],
  },
  ...EXIT_TABLES,
  ...AUTONOMY_TABLES,
  ...CONTRACT_TABLES,
  appointment: {
    compartment: 'TASK',
    row: given => ({
      ...common(given),
      on_date: dayOf(given.moment),
      starts: '10:00',
      sign: 'care',
      accompaniment: 'escorted',
      in_week: true,
      status: 'planned',
      details: Buffer.of(1),
    }),
  },
}
