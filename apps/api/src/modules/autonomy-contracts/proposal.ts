import type { ContractText } from '@havre/contracts/autonomy-contracts.ts'
import type { ContractContent } from '@havre/contracts/contract-content.ts'
import type { Issue } from '@havre/contracts/problem.ts'
import { isMinorOn, partyFaults } from '@havre/rules/autonomy/signing.ts'
import { outOfReach } from '@havre/rules/dates/reach.ts'
import type { Row } from '../../db/group.ts'
import { textOrNull } from '../../db/row.ts'
import type { Choices } from './choices.ts'
import type { NewParty } from './contract-writes.data.ts'

/** Stages with most weeks below the least ones or before the first review, or with a key that another one has. */
export function stageErrors({ stages }: ContractContent): Issue[] {
  return stages.flatMap((stage, at) => [
    ...(stage.mostWeeks < stage.leastWeeks
      ? [{ pointer: `#/content/stages/${at}/mostWeeks`, code: 'below-least' }]
      : []),
    ...(stage.reviewEveryWeeks > stage.mostWeeks
      ? [{ pointer: `#/content/stages/${at}/reviewEveryWeeks`, code: 'beyond-most' }]
      : []),
    ...(stages.findIndex(({ key }) => key === stage.key) < at
      ? [{ pointer: `#/content/stages/${at}/key`, code: 'twice' }]
      : []),
  ])
}

/** The first place where a stage that was begun does not stand any more, or the list where it has become too short. */
export function begunErrors({ stages }: ContractContent, begun: readonly string[]): Issue[] {
  const at = begun.findIndex((key, place) => stages[place]?.key !== key)
  if (at === -1) return []
  const pointer = at < stages.length ? `#/content/stages/${at}/key` : '#/content/stages'
  return [{ pointer, code: 'stage-running' }]
}

/**
 * Days that cannot be meant: before the admission, before the contract began, or years ahead. The file is a row with its `arrived_on`.
 */
export function dayErrors(
  { content, effectiveOn }: Pick<ContractText, 'content' | 'effectiveOn'>,
  { file, startedOn, today }: { file: Row; startedOn: string | null; today: string },
): Issue[] {
  const admittedOn = textOrNull(file, 'arrived_on')
  const days = [
    { at: 'effectiveOn', day: effectiveOn, from: startedOn },
    ...content.stages.map(({ evaluationOn }, at) => ({
      at: `content/stages/${at}/evaluationOn`,
      day: evaluationOn,
      from: null,
    })),
  ]
  return days.flatMap(({ at, day, from }) => {
    if (day === null) return []
    const code = outOfReach(day, today, admittedOn) ?? (from && day < from ? 'before-start' : null)
    return code ? [{ pointer: `#/${at}`, code }] : []
  })
}

/** What is wrong with the parties on that day, at their fields. */
export function partyErrors({ parties }: ContractContent, bornOn: string | null, day: string): Issue[] {
  return partyFaults(parties, bornOn, day).map(({ at, code }) => ({
    pointer: `#/content/parties/${at}`,
    code,
  }))
}

/** Parties whom the file does not know as such: nobody could ever sign for them. A guardian is looked at while one is named. */
export function strangerErrors({ parties }: ContractContent, choices: Choices): Issue[] {
  const { referents, substitutes, director, guardian } = parties
  const knows = (among: readonly { id: string }[], named: readonly (string | null)[]) =>
    named.every(id => id === null || among.some(one => one.id === id))
  const named = [
    { at: 'referents', among: choices.referents, who: referents, code: 'no-referent' },
    { at: 'substitutes', among: choices.referents, who: substitutes, code: 'no-referent' },
    { at: 'director', among: choices.directors, who: [director], code: 'no-director' },
    { at: 'guardian', among: choices.guardians, who: [guardian], code: 'no-guardian' },
  ]
  return named
    .filter(({ among, who }) => !knows(among, who))
    .map(({ at, code }) => ({ pointer: `#/content/parties/${at}`, code }))
}

/** The parties of a proposal as their rows: the youth first; a guardian only while the youth is a minor. */
export function partyRows({ parties }: ContractContent, bornOn: string | null, day: string): NewParty[] {
  const staff = (role: string, accounts: readonly string[], required: boolean) =>
    accounts.map(account_id => ({ role, account_id, party_id: null, required }))
  return [
    { role: 'youth', account_id: null, party_id: null, required: true },
    ...staff('referent', [...new Set(parties.referents)], true),
    ...staff('substitute', [...new Set(parties.substitutes)], false),
    ...staff('director', parties.director ? [parties.director] : [], true),
    ...(isMinorOn(bornOn, day)
      ? [{ role: 'guardian', account_id: null, party_id: parties.guardian, required: true }]
      : []),
  ]
}
