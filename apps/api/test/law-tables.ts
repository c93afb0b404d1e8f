import { common, dayOf, type RegisterTable } from './register-row.ts'

const WORDS = Buffer.from('x')
/** The last procedure and deadline of each youth: what an event or a look at a date of that youth belongs to. */
const procedureOf = new Map<string, string>()
const deadlineOf = new Map<string, string>()
let looks = 0

/** The registers of procedures, papers and dates, in an order that keeps references. */
export const LAW_TABLES: Record<string, RegisterTable> = {
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
      instead: '2026-01-02',
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
}
