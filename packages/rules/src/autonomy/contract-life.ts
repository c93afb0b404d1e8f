import type { Text } from '@havre/policy/text.ts'
import type { Day } from '../dates/days.ts'
import { dayWords, said } from '../engine/words.ts'
import { t } from '../law/common.ts'
import type { Pause } from './stage-window.ts'

export const CONTRACT_STATUSES = [
  'draft',
  'proposed',
  'signed',
  'running',
  'suspended',
  'ended',
  'broken_off',
] as const
export type ContractStatus = (typeof CONTRACT_STATUSES)[number]

/** What is done with a contract as a whole; each with its day, and all but the start with a reason. */
export const CONTRACT_ACTS = ['start', 'suspend', 'resume', 'end', 'break_off'] as const
export type ContractActName = (typeof CONTRACT_ACTS)[number]

/** How a stage ends: what a review decides, or that the contract stops. */
export const STAGE_OUTCOMES = ['passed', 'repeated', 'stepped_back', 'stopped'] as const
export type StageOutcome = (typeof STAGE_OUTCOMES)[number]

export type StageRun = {
  readonly position: number
  readonly since: Day
  readonly until: Day | null
  readonly outcome: StageOutcome | null
}

export type ContractLife = {
  readonly status: ContractStatus
  readonly startsOn: Day | null
  readonly endedOn: Day | null
  readonly runs: readonly StageRun[]
  readonly pauses: readonly Pause[]
}

export type LifeStep =
  | { readonly act: ContractActName; readonly on: Day }
  /** The outcome of a review: the stage ends on that day and the next one begins. */
  | { readonly act: 'move'; readonly outcome: Exclude<StageOutcome, 'stopped'>; readonly on: Day }

type Refusal = 'status' | 'day' | 'lastStage' | 'firstStage'
export type Followed =
  | { readonly ok: true; readonly life: ContractLife }
  | { readonly ok: false; readonly refused: Refusal }

const FROM: Record<ContractActName | 'move', readonly ContractStatus[]> = {
  start: ['signed'],
  suspend: ['running'],
  resume: ['suspended'],
  end: ['running', 'suspended'],
  break_off: ['draft', 'proposed', 'signed', 'running', 'suspended'],
  move: ['running'],
}

/** The life of a contract after one more step; `stages` is how many the text in force has. Nothing of the past changes. */
export function follow(life: ContractLife, step: LifeStep, stages: number): Followed {
  if (!FROM[step.act].includes(life.status)) return { ok: false, refused: 'status' }
  if (step.on < earliest(life)) return { ok: false, refused: 'day' }
  switch (step.act) {
    case 'start':
      if (life.startsOn !== null && step.on < life.startsOn) return { ok: false, refused: 'day' }
      return followed({ ...life, status: 'running', startsOn: step.on, runs: [opened(1, step.on)] })
    case 'suspend':
      return followed({
        ...life,
        status: 'suspended',
        pauses: [...life.pauses, { from: step.on, until: null }],
      })
    case 'resume':
      return followed({ ...life, status: 'running', pauses: closedPauses(life, step.on) })
    case 'end':
    case 'break_off':
      return followed({
        ...life,
        status: step.act === 'end' ? 'ended' : 'broken_off',
        endedOn: step.on,
        pauses: closedPauses(life, step.on),
        runs: closedRuns(life, step.on, 'stopped'),
      })
    case 'move':
      return moved(life, step.outcome, step.on, stages)
  }
}

function moved(life: ContractLife, outcome: 'passed' | 'repeated' | 'stepped_back', on: Day, stages: number) {
  const current = openRun(life)
  if (!current) return { ok: false, refused: 'status' } as const
  const next = current.position + (outcome === 'passed' ? 1 : outcome === 'stepped_back' ? -1 : 0)
  if (next > stages) return { ok: false, refused: 'lastStage' } as const
  if (next < 1) return { ok: false, refused: 'firstStage' } as const
  return followed({ ...life, runs: [...closedRuns(life, on, outcome), opened(next, on)] })
}

const followed = (life: ContractLife) => ({ ok: true, life }) as const
const opened = (position: number, since: Day): StageRun => ({ position, since, until: null, outcome: null })

/** The stage that runs; undefined before the start and after the end. */
export function openRun({ runs }: Pick<ContractLife, 'runs'>): StageRun | undefined {
  return runs.find(({ until }) => until === null)
}

function closedRuns(life: ContractLife, on: Day, outcome: StageOutcome): StageRun[] {
  return life.runs.map(run => (run.until === null ? { ...run, until: on, outcome } : run))
}

function closedPauses(life: ContractLife, on: Day): Pause[] {
  return life.pauses.map(pause => (pause.until === null ? { ...pause, until: on } : pause))
}

/** The day of the last thing that happened: what comes next does not come before it. */
function earliest({ status, startsOn, runs, pauses }: ContractLife): Day {
  const known = [
    ...(status === 'running' || status === 'suspended' ? [startsOn] : []),
    ...runs.flatMap(({ since, until }) => [since, until]),
    ...pauses.flatMap(({ from, until }) => [from, until]),
  ]
  return known.reduce<Day>((last, day) => (day !== null && day > last ? day : last), '')
}

/** Why something cannot be done with a contract in this status. */
export const WHY_NOT: Record<ContractStatus, Text> = {
  draft: t(
    'Le contrat est encore un projet : il n’a pas été proposé.',
    'Het contract is nog een ontwerp: het is niet voorgesteld.',
    'The contract is still a draft: it has not been proposed.',
  ),
  proposed: t(
    'Le contrat attend encore des signatures.',
    'Het contract wacht nog op handtekeningen.',
    'The contract still waits for signatures.',
  ),
  signed: t(
    'Le contrat est signé et n’a pas encore commencé.',
    'Het contract is ondertekend en is nog niet begonnen.',
    'The contract is signed and has not started yet.',
  ),
  running: t('Le contrat est en cours.', 'Het contract loopt.', 'The contract is running.'),
  suspended: t('Le contrat est suspendu.', 'Het contract is geschorst.', 'The contract is suspended.'),
  ended: t('Le contrat est terminé.', 'Het contract is beëindigd.', 'The contract has ended.'),
  broken_off: t('Le contrat a été rompu.', 'Het contract is verbroken.', 'The contract was broken off.'),
}

/** Each act on a contract as it stands today: whether it is possible now, and why not where it is not. */
export function possibleActs(
  { status, startsOn }: Pick<ContractLife, 'status' | 'startsOn'>,
  today: Day,
): readonly { readonly act: ContractActName; readonly possible: boolean; readonly why: Text | null }[] {
  return CONTRACT_ACTS.map(act => {
    if (!FROM[act].includes(status)) return { act, possible: false, why: WHY_NOT[status] }
    const isEarly = act === 'start' && startsOn !== null && today < startsOn
    return { act, possible: !isEarly, why: isEarly ? startsLater(startsOn) : null }
  })
}

function startsLater(on: Day): Text {
  const day = dayWords(on)
  const words = { fr: 'Ce contrat commence le', nl: 'Dit contract begint op', en: 'This contract starts on' }
  return said(language => `${words[language]} ${day[language]}.`)
}
