import type { Compartment } from '@havre/policy/compartments.ts'
import type { TableRow } from '../src/demo/write-rows.ts'
import type { RegisterRow } from './register-row.ts'

/** A row of the house itself, about nobody. */
export type HouseRow = Omit<RegisterRow, 'youthId'>

const WORDS = Buffer.from('x')

/** Every table guarded by `app.guard_house_register`, in an order that keeps references, with a row of each. */
export const HOUSE_REGISTER_TABLES: Record<
  string,
  { readonly compartment: Compartment; readonly row: (given: HouseRow) => TableRow }
> = {
  roll_call: { compartment: 'LOG', row: rollCallRow },
  house_note: {
    compartment: 'LOG',
    row: given => ({
      ...kept(given),
      words: WORDS,
      importance: 'normal',
      valid_from: given.moment,
      valid_until: new Date(given.moment.getTime() + 3_600_000),
    }),
  },
  occasion: { compartment: 'TASK', row: occasionRow },
  occasion_outcome: {
    compartment: 'TASK',
    row: given => ({
      ...kept(given),
      occasion_id: given.id,
      on_date: dayOf(given.moment),
      body: WORDS,
      open_actions: 0,
    }),
  },
  partner: { compartment: 'TASK', row: partnerRow },
  place: { compartment: 'AUTON', row: placeRow },
  place_check: {
    compartment: 'AUTON',
    row: given => ({
      ...written(given),
      place_id: given.id,
      done_on: '2026-01-01',
      next_due: '2026-07-01',
      results: { window: 'ok' },
      failed: false,
    }),
  },
  place_repair: {
    compartment: 'AUTON',
    row: given => ({
      ...kept(given),
      place_id: given.id,
      reported_on: '2026-01-01',
      urgency: 'soon',
      details: WORDS,
    }),
  },
  rule_validation: {
    compartment: 'LEGAL',
    row: given => ({
      ...kept(given),
      definition: 'be.thb',
      definition_version: '2017-05-20',
      rule: 'be.thb.ai.end',
      validated_on: dayOf(given.moment),
      words: WORDS,
    }),
  },
  agreement: { compartment: 'TASK', row: agreementRow },
  agreement_edition: {
    compartment: 'TASK',
    row: given => ({
      ...written(given),
      agreement_id: given.id,
      number: 1,
      signed_on: dayOf(given.moment),
      details: WORDS,
    }),
  },
  agreement_party: {
    compartment: 'TASK',
    row: given => ({
      ...written(given),
      agreement_id: given.id,
      partner_id: given.id,
      role: 'other',
      active: true,
    }),
  },
  coordination_meeting: { compartment: 'TASK', row: meetingRow },
  agreement_point: {
    compartment: 'TASK',
    row: given => ({
      ...kept(given),
      agreement_id: given.id,
      kind: 'decision',
      state: 'open',
      what: WORDS,
    }),
  },
  meeting_code: { compartment: 'TASK', row: codeRow },
  partner_request: {
    compartment: 'TASK',
    row: given => ({
      ...kept(given),
      partner_id: given.id,
      asked_on: dayOf(given.moment),
      answer: 'pending',
    }),
  },
}

/** Of them, those that are kept by day only (0034). */
export const NETWORK_TABLES = [
  'agreement',
  'agreement_edition',
  'agreement_party',
  'coordination_meeting',
  'agreement_point',
  'meeting_code',
]

/** What is printed and handed out, with policies of its own (0019). */
export const PAPER_TABLES: Record<string, (given: HouseRow & { youthId: string | null }) => TableRow> = {
  document_print: given => ({
    ...written(given),
    youth_id: given.youthId,
    what: given.youthId ? 'project' : 'sheet',
    audience: given.youthId ? 'internal' : 'youth',
    language: 'fr',
    reference: 'D-0000',
    pages: 1,
    digest: Buffer.alloc(32),
    entry_ids: [],
  }),
  house_document: given => ({ ...written(given), ...nextEdition(), body: 'x' }),
  house_document_check: given => ({ ...written(given), ...nextEdition() }),
  // A form that a centre writes (0020).
  form: given => ({ ...kept(given), kind: `own-${given.id}`, adapts: false, content: {} }),
  house_word: given => ({ ...written(given), word: WORDS, version: 1 }),
}

let editions = 0
function nextEdition(): TableRow {
  editions += 1
  const edition = 1 + Math.floor(editions / 900)
  return { sheet: 'rights', language: 'fr', edition, revision: editions % 900 }
}

export function rollCallRow(given: HouseRow): TableRow {
  const { moment, createdBy } = given
  return { ...kept(given), kind: 'other', started_at: moment, closed_at: moment, closed_by: createdBy }
}

export function placeRow(given: HouseRow): TableRow {
  return {
    ...kept(given),
    kind: 'bed',
    code: given.id,
    zone: 'x',
    features: [],
    since: '2025-01-01',
    details: WORDS,
  }
}

export function occasionRow(given: HouseRow): TableRow {
  return {
    ...kept(given),
    kind: 'learning',
    audience: 'enrolled',
    sign: 'study',
    rhythm: [{}],
    changes: [],
    first_on: dayOf(given.moment),
    organiser: 'house',
    partner_learns: 'nothing',
    details: Buffer.of(1),
    status: 'planned',
  }
}

export function partnerRow(given: HouseRow): TableRow {
  return {
    ...kept(given),
    kind: 'other',
    helps: ['leisure'],
    languages: [],
    places: 'unknown',
    cost: 'unknown',
    knows: 'nothing',
    verified_on: dayOf(given.moment),
    verified_by: given.createdBy,
    details: WORDS,
  }
}

export function agreementRow(given: HouseRow): TableRow {
  return { ...kept(given), edition: 0, details: WORDS }
}

export function meetingRow(given: HouseRow): TableRow {
  return {
    ...kept(given),
    agreement_id: given.id,
    planned_on: dayOf(given.moment),
    status: 'planned',
    present: [],
    body: WORDS,
  }
}

export function codeRow(given: HouseRow): TableRow {
  return { ...kept(given), meeting_id: given.id, code: 'A1', followed: true }
}

/** The columns of what is written once. */
function written({ id, centreId, createdBy, moment }: HouseRow): TableRow {
  return { id, centre_id: centreId, created_by: createdBy, created_at: moment }
}

/** The columns of what lives and changes. */
function kept(given: HouseRow): TableRow {
  return { ...written(given), version: 1, updated_at: given.moment }
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10)
}
