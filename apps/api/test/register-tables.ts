import type { FileCompartment } from '@havre/policy/compartments.ts'
import type { EntryAspect } from '@havre/policy/qualifiers.ts'
import type { TableRow } from '../src/demo/write-rows.ts'
import { occasionRow, rollCallRow } from './house-tables.ts'

export type RegisterRow = {
  readonly id: string
  readonly centreId: string
  readonly youthId: string
  readonly createdBy: string
  /** When it happened: what cells saying `72h` or `today` look at. */
  readonly moment: Date
}

const WORDS = Buffer.from('x')
/** The last treatment made for each youth: what a dose of that youth is a dose of. */
const treatmentOf = new Map<string, string>()
/** The last disappearance of each youth: what a step of that youth is a step of. */
const disappearanceOf = new Map<string, string>()
/** The last procedure and deadline of each youth: what an event or a look at a date of that youth belongs to. */
const procedureOf = new Map<string, string>()
const deadlineOf = new Map<string, string>()
let looks = 0

function common({ id, centreId, youthId, createdBy, moment }: RegisterRow) {
  return {
    id,
    centre_id: centreId,
    youth_id: youthId,
    created_by: createdBy,
    version: 1,
    created_at: moment,
    updated_at: moment,
  }
}

/** Every table guarded by `app.guard_register`, with a row as the owning role would write it. */
export const REGISTER_TABLES: Record<
  string,
  {
    readonly compartment: FileCompartment
    /** What a cell that opens only this part of the compartment shows of it. */
    readonly aspect?: EntryAspect
    readonly row: (given: RegisterRow) => TableRow
    /** What the row hangs on: a table, and its row for each row of this one. */
    readonly parent?: readonly [table: string, row: (given: RegisterRow) => TableRow]
  }
> = {
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
  legal_procedure: {
    compartment: 'LEGAL',
    aspect: 'status',
    row: given => {
      procedureOf.set(given.youthId, given.id)
      return {
        ...common(given),
        definition: 'be.thb',
        definition_version: '2017-05-20',
        state: 'switched',
        // Ended: a youth may have many of them.
        ended: true,
        applicant: 'guardian',
      }
    },
  },
  procedure_event: {
    compartment: 'LEGAL',
    row: given => ({
      ...common(given),
      procedure_id: procedureOf.get(given.youthId),
      event: 'ai_issued',
      definition_version: '2017-05-20',
      happened_on: dayOf(given.moment),
    }),
  },
  residence_document: {
    compartment: 'LEGAL',
    aspect: 'status',
    row: given => ({ ...common(given), paper: 'ai', issued_on: '2026-01-01', original: 'safe', copies: 1 }),
  },
  deadline_override: {
    compartment: 'LEGAL',
    row: given => ({
      ...common(given),
      procedure_id: procedureOf.get(given.youthId),
      rule: 'be.thb.ai.end',
      day: '2026-01-01',
      reason: WORDS,
      // Settled: one proposal stands at most.
      status: 'withdrawn',
      decided_by: given.createdBy,
      decided_at: given.moment,
    }),
  },
  legal_deadline: {
    compartment: 'LEGAL',
    aspect: 'status',
    row: given => {
      deadlineOf.set(given.youthId, given.id)
      return {
        ...common(given),
        procedure_id: procedureOf.get(given.youthId),
        rule: `x.${given.id}`,
        rule_version: '2017-05-20',
        nature: 'legal',
        actor: 'house',
        due: '2026-01-01',
        raw: '2026-01-01',
        rolled: '2026-01-01',
        found: 'computed',
        estimate: false,
        certainty: 'known',
        arithmetic: '[]',
      }
    },
  },
  deadline_seen: {
    compartment: 'TASK',
    row: ({ id, centreId, youthId, createdBy, moment }) => ({
      id,
      centre_id: centreId,
      youth_id: youthId,
      deadline_id: deadlineOf.get(youthId),
      // One look at each step and day: each row has a day of its own.
      act_by: new Date(looks++ * 86_400_000).toISOString().slice(0, 10),
      step: 14,
      created_by: createdBy,
      created_at: moment,
    }),
  },
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

/** The columns that every register has. */
function base({ id, centreId, youthId, createdBy, moment }: RegisterRow): TableRow {
  return { id, centre_id: centreId, youth_id: youthId, created_by: createdBy, created_at: moment }
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10)
}
