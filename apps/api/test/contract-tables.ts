import { base, common, type RegisterRow, type RegisterTable } from './register-row.ts'

const WORDS = Buffer.from('x')
const DIGEST = '0'.repeat(64)

/** Rows of one table that those of another hang on, one each, in the order in which they are made. */
function hangers() {
  const waiting = new Map<string, string[]>()
  return {
    add: ({ youthId, id }: RegisterRow) => waiting.set(youthId, [...(waiting.get(youthId) ?? []), id]),
    take: ({ youthId }: RegisterRow) => waiting.get(youthId)?.shift(),
  }
}
const applications = hangers()
const textless = hangers()
const runless = hangers()
const actless = hangers()
const contractOf = new Map<string, string | undefined>()
const evidenceless = hangers()
const selfless = hangers()
const reviewless = hangers()
const returnless = hangers()
const stageless = hangers()
const partyless = hangers()
const signless = hangers()
const textOf = new Map<string, string | undefined>()

/** The registers of the studio programme and its contract, in an order that keeps references. */
export const CONTRACT_TABLES: Record<string, RegisterTable> = {
  studio_application: {
    compartment: 'AUTON',
    row: given => {
      applications.add(given)
      return {
        ...common(given),
        asked_on: '2026-01-01',
        words: WORDS,
        // Settled: one application waits at most.
        status: 'withdrawn',
        against: [],
        decided_by: given.createdBy,
        decided_at: given.moment,
      }
    },
  },
  studio_opinion: {
    compartment: 'AUTON',
    row: given => ({ ...common(given), application_id: applications.take(given), opinion: 'reserved' }),
  },
  autonomy_contract: {
    compartment: 'AUTON',
    row: given => {
      for (const one of [textless, runless, actless, evidenceless]) one.add(given)
      // Ended: a youth may have many of them.
      return { ...common(given), status: 'ended', starts_on: '2026-01-01', ended_on: '2026-02-01' }
    },
  },
  contract_text: {
    compartment: 'AUTON',
    row: given => {
      for (const one of [stageless, partyless]) one.add(given)
      return {
        ...common(given),
        contract_id: textless.take(given),
        number: 1,
        status: 'proposed',
        content: WORDS,
        language: 'fr',
        digest: DIGEST,
        proposed_at: given.moment,
        effective_on: '2026-01-01',
      }
    },
  },
  contract_stage: {
    compartment: 'AUTON',
    row: given => ({
      ...base(given),
      text_id: stageless.take(given),
      position: 1,
      key: 'discovery',
      least_weeks: 4,
      most_weeks: 12,
      review_every_weeks: 4,
      presence: 'daily',
      visits: 'announced',
      second_person: false,
      criteria: ['meals'],
    }),
  },
  contract_party: {
    compartment: 'AUTON',
    row: given => {
      signless.add(given)
      const text = partyless.take(given)
      textOf.set(given.id, text)
      return { ...base(given), text_id: text, role: 'youth', required: true, since: '2026-01-01' }
    },
  },
  contract_signature: {
    compartment: 'AUTON',
    row: given => {
      const party = signless.take(given)
      return {
        ...base(given),
        party_id: party,
        text_id: textOf.get(party ?? ''),
        way: 'screen',
        language: 'fr',
        signed_at: given.moment,
        digest: DIGEST,
      }
    },
  },
  contract_stage_run: {
    compartment: 'AUTON',
    row: given => {
      for (const one of [selfless, reviewless]) one.add(given)
      const contract = runless.take(given)
      contractOf.set(given.id, contract)
      return {
        ...common(given),
        contract_id: contract,
        position: 1,
        since: '2026-01-01',
        until: '2026-01-08',
        outcome: 'stopped',
      }
    },
  },
  contract_act: {
    compartment: 'AUTON',
    row: given => ({
      ...base(given),
      contract_id: actless.take(given),
      act: 'end',
      on_date: '2026-02-01',
      reason: WORDS,
    }),
  },
  contract_self_assessment: {
    compartment: 'AUTON',
    row: given => {
      const run = selfless.take(given)
      return {
        ...base(given),
        contract_id: contractOf.get(run ?? ''),
        run_id: run,
        said_on: '2026-01-05',
        content: WORDS,
      }
    },
  },
  contract_review: {
    compartment: 'AUTON',
    row: given => {
      returnless.add(given)
      const run = reviewless.take(given)
      return {
        ...common(given),
        contract_id: contractOf.get(run ?? ''),
        run_id: run,
        status: 'decided',
        held_on: '2026-01-06',
        content: WORDS,
        decision: 'pass',
        waivers: [],
        effective_on: '2026-01-06',
        decided_by: given.createdBy,
        decided_at: given.moment,
      }
    },
  },
  contract_review_return: {
    compartment: 'AUTON',
    aspect: 'inside',
    row: given => ({
      ...base(given),
      review_id: returnless.take(given),
      decided_by: given.createdBy,
      reason: WORDS,
    }),
  },
  criterion_evidence: {
    compartment: 'AUTON',
    parent: ['entry', actRow],
    row: given => ({
      ...common(given),
      contract_id: evidenceless.take(given),
      stage_key: 'discovery',
      criterion_key: 'meals',
      entry_id: given.id,
    }),
  },
}

/** A signed act, as evidence of a criterion. */
function actRow({ id, centreId, youthId, createdBy, moment }: RegisterRow) {
  return {
    id,
    centre_id: centreId,
    youth_id: youthId,
    kind: 'autonomy-scale',
    kind_version: 1,
    compartment: 'AUTON',
    axes: ['autonomy'],
    status: 'signed',
    occurred_at: moment,
    writers: [createdBy],
    author_id: createdBy,
    payload: WORDS,
    summary: WORDS,
    signed_at: moment,
    signed_by: createdBy,
  }
}
