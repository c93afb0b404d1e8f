import { type Day, plusMonths } from '../dates/days.ts'

/** What the house looks at before somebody is taken into the studio programme. None of them decides by itself. */
export const ADMISSION_CONDITIONS = ['lifeProject', 'age', 'skills', 'residence'] as const
export type AdmissionCondition = (typeof ADMISSION_CONDITIONS)[number]
export type ConditionAnswer = 'yes' | 'no' | 'unknown'

/** Proposals of ours, until the centre fixes its own. */
export const ADMISSION = { leastAge: 16, skillsFreshMonths: 6 } as const

export type AdmissionFacts = {
  /** What the last signed life project says, and since when; null where none is known to the asker. */
  readonly lifeProject: { readonly direction: string; readonly on: Day } | null
  readonly bornOn: Day | null
  /** When the last signed grid or inventory of skills was filled in. */
  readonly skillsOn: Day | null
  /** Whether papers about stay are known, and whether one of them is valid on the day from which the studio is asked for. */
  readonly papers: { readonly known: boolean; readonly validUntil: Day | null; readonly valid: boolean }
}

/** Each condition as the records answer it on that day, with the day that the answer comes from, where it has one. */
export function admissionConditions(
  facts: AdmissionFacts,
  today: Day,
): readonly { condition: AdmissionCondition; answer: ConditionAnswer; on: Day | null }[] {
  const { lifeProject, bornOn, skillsOn, papers } = facts
  return [
    { condition: 'lifeProject', answer: ofProject(lifeProject?.direction), on: lifeProject?.on ?? null },
    { condition: 'age', answer: ofAge(bornOn, today), on: bornOn },
    { condition: 'skills', answer: ofSkills(skillsOn, today), on: skillsOn },
    {
      condition: 'residence',
      answer: papers.valid ? 'yes' : papers.known ? 'no' : 'unknown',
      on: papers.validUntil,
    },
  ]
}

/** A life that is not decided yet is no refusal to stay. */
function ofProject(direction: string | undefined): ConditionAnswer {
  if (direction === 'stay') return 'yes'
  return direction === 'return' || direction === 'elsewhere' ? 'no' : 'unknown'
}

function ofAge(bornOn: Day | null, today: Day): ConditionAnswer {
  if (bornOn === null) return 'unknown'
  return plusMonths(bornOn, ADMISSION.leastAge * 12) <= today ? 'yes' : 'no'
}

function ofSkills(on: Day | null, today: Day): ConditionAnswer {
  if (on === null) return 'unknown'
  return plusMonths(on, ADMISSION.skillsFreshMonths) >= today ? 'yes' : 'no'
}

export const APPLICATION_DECISIONS = ['accepted', 'refused', 'deferred'] as const

/** The conditions that are not met, or of which nobody knows: the reason of an acceptance has to speak of each of them. */
export function openConditions(
  answers: readonly { readonly condition: AdmissionCondition; readonly answer: ConditionAnswer }[],
): AdmissionCondition[] {
  return answers.filter(({ answer }) => answer !== 'yes').map(({ condition }) => condition)
}

/** The conditions that are not met. */
export function unmetConditions(
  answers: readonly { readonly condition: AdmissionCondition; readonly answer: ConditionAnswer }[],
): AdmissionCondition[] {
  return answers.filter(({ answer }) => answer === 'no').map(({ condition }) => condition)
}
