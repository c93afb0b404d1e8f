import {
  CONTRACT_ACTS,
  CONTRACT_STATUSES,
  type ContractLife,
  STAGE_OUTCOMES,
} from '@havre/rules/autonomy/contract-life.ts'
import type { Pause } from '@havre/rules/autonomy/stage-window.ts'
import type { Row } from '../../db/group.ts'
import { number, oneOf, text, textOrNull } from '../../db/row.ts'

/** The life of a contract as its rows tell it: what the rules are asked with. Runs and acts in the order in which they happened. */
export function toLife(contract: Row, runs: readonly Row[], acts: readonly Row[]): ContractLife {
  return {
    status: oneOf(contract, 'status', CONTRACT_STATUSES),
    startsOn: textOrNull(contract, 'starts_on'),
    endedOn: textOrNull(contract, 'ended_on'),
    runs: runs.map(run => ({
      position: number(run, 'position'),
      since: text(run, 'since'),
      until: textOrNull(run, 'until'),
      outcome: run.outcome === null ? null : oneOf(run, 'outcome', STAGE_OUTCOMES),
    })),
    pauses: pausesOf(acts),
  }
}

/** A suspension lasts to the next act, which resumes or ends. */
export function pausesOf(acts: readonly Row[]): Pause[] {
  return acts.flatMap((act, at): Pause[] => {
    if (oneOf(act, 'act', CONTRACT_ACTS) !== 'suspend') return []
    const next = acts[at + 1]
    return [{ from: text(act, 'on_date'), until: next ? text(next, 'on_date') : null }]
  })
}
