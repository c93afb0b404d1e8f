import { common, type RegisterRow, type RegisterTable } from './register-row.ts'

/** The follow-up that runs for each youth: what a contact of that youth belongs to. */
const runningOf = new Map<string, string>()
let months = 0

function followUp(given: RegisterRow, running: boolean) {
  return {
    ...common(given),
    started_on: '2026-01-01',
    rhythm_weeks: 2,
    mode: 'call',
    months: 6,
    referent_id: given.createdBy,
    next_due_on: '2026-01-15',
    status: running ? 'running' : 'ended',
    ended_on: running ? null : '2026-06-01',
    ended_because: running ? null : 'term',
    end_agreed_by: running ? null : ['youth'],
    ended_by: running ? null : given.createdBy,
  }
}

/** The registers of living alone, in an order that keeps references. */
export const AUTONOMY_TABLES: Record<string, RegisterTable> = {
  budget_sheet: {
    compartment: 'AUTON',
    row: given => ({
      ...common(given),
      // One sheet a month and side: each row has a month of its own.
      month_on: new Date(Date.UTC(2000, months++, 1)).toISOString().slice(0, 10),
      side: 'plan',
      wage: 1,
    }),
  },
  extra_muros_follow_up: {
    compartment: 'AUTON',
    row: given => {
      // The first one runs, so that contacts may be added to it; beside it none does.
      const first = !runningOf.has(given.youthId)
      if (first) runningOf.set(given.youthId, given.id)
      return followUp(given, first)
    },
  },
  extra_muros_contact: {
    compartment: 'AUTON',
    row: given => ({
      ...common(given),
      follow_up_id: runningOf.get(given.youthId),
      held_on: '2026-02-01',
      mode: 'call',
      reached: false,
    }),
  },
  // A follow-up has one address at most.
  extra_muros_address: {
    compartment: 'LOCA',
    row: given => ({ ...common(given), follow_up_id: given.id, address: Buffer.from('x') }),
    parent: ['extra_muros_follow_up', given => followUp(given, false)],
  },
}
