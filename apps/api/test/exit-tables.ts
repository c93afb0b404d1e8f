import { base, common, dayOf, type RegisterTable } from './register-row.ts'

const WORDS = Buffer.from('x')
/** The last plan of each youth: what a line or a relay of that youth belongs to. */
const planOf = new Map<string, string>()
/** Exits of each youth that no follow-up was written of: one has each month once. */
const exitsOf = new Map<string, string[]>()
let lines = 0
const PILLARS = {
  housing: 'missing',
  income: 'missing',
  residence: 'missing',
  health_cover: 'missing',
  reference_person: 'missing',
}

/** The registers of leaving, in an order that keeps references. */
export const EXIT_TABLES: Record<string, RegisterTable> = {
  exit_plan: {
    compartment: 'AUTON',
    row: given => {
      planOf.set(given.youthId, given.id)
      // Closed: a youth has one open plan at most.
      return {
        ...common(given),
        jurisdiction: 'BE',
        documents_ready: [],
        documents_asked: [],
        ...PILLARS,
        closed_at: given.moment,
        lodging_emergency: false,
      }
    },
  },
  exit_item: {
    compartment: 'AUTON',
    row: given => ({
      ...common(given),
      plan_id: planOf.get(given.youthId),
      code: `be.exit.line-${lines++}`,
      outcome: 'done',
      done_on: dayOf(given.moment),
    }),
  },
  exit_relay: {
    compartment: 'AUTON',
    row: given => ({
      ...common(given),
      plan_id: planOf.get(given.youthId),
      name: WORDS,
      purpose: WORDS,
      asked_on: dayOf(given.moment),
      answer: 'pending',
    }),
  },
  youth_exit: {
    compartment: 'AUTON',
    // An exit of its own for each row: a plan ends once.
    parent: ['exit_plan', given => EXIT_TABLES.exit_plan?.row(given) ?? {}],
    row: given => {
      exitsOf.set(given.youthId, [...(exitsOf.get(given.youthId) ?? []), given.id])
      return {
        ...base(given),
        plan_id: given.id,
        left_on: dayOf(given.moment),
        reason: 'majority',
        ...PILLARS,
        unprepared_because: WORDS,
      }
    },
  },
  youth_exit_correction: {
    compartment: 'AUTON',
    row: given => ({
      ...base(given),
      exit_id: exitsOf.get(given.youthId)?.at(-1),
      was_left_on: dayOf(given.moment),
      was_reason: 'majority',
      why: WORDS,
    }),
  },
  exit_destination: {
    compartment: 'LOCA',
    parent: ['exit_plan', given => EXIT_TABLES.exit_plan?.row(given) ?? {}],
    row: given => ({ ...common(given), plan_id: given.id, destination: WORDS }),
  },
  exit_follow_up: {
    compartment: 'AUTON',
    row: given => ({
      ...common(given),
      exit_id: exitsOf.get(given.youthId)?.pop(),
      month: 1,
      due_on: dayOf(given.moment),
      held_on: dayOf(given.moment),
      reached: 'no',
    }),
  },
}
