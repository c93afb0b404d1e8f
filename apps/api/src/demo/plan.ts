import type { Answers } from '@havre/kinds/answers.ts'
import type { Role } from '@havre/policy/roles.ts'
import type { Phase } from './people/youth.ts'

/** The demo centre before anything is sealed or written: plain, pure and the same for the same day. */
export type DemoPlan = {
  readonly centreId: string
  readonly accounts: readonly PlannedAccount[]
  readonly files: readonly PlannedFile[]
  readonly members: readonly PlannedMember[]
  readonly grants: readonly PlannedGrant[]
  readonly exclusions: readonly PlannedExclusion[]
  readonly entries: readonly PlannedEntry[]
  readonly links: readonly PlannedLink[]
  readonly tasks: readonly PlannedTask[]
  readonly reads: readonly PlannedRead[]
}

export type PlannedAccount = {
  readonly id: string
  readonly login: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly language: string
  readonly profession: string | null
  readonly languages: readonly string[]
}

export type PlannedFile = {
  readonly id: string
  readonly alias: string
  readonly phase: Phase
  readonly gender: string
  readonly languages: readonly string[]
  readonly birthOn: string | null
  readonly birthEntryId: string | null
  readonly nameEntryId: string | null
  readonly arrivedOn: string | null
  readonly leftOn: string | null
  readonly createdAt: Date
}

export type PlannedMember = {
  readonly id: string
  readonly youthId: string
  readonly accountId: string
  readonly function: string
  readonly since: Date
  readonly until: Date | null
}

export type PlannedGrant = {
  readonly id: string
  readonly youthId: string
  readonly accountId: string
  readonly compartments: readonly string[]
  readonly items: readonly string[]
  readonly mandateRef: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly requestedBy: string
  readonly approvedBy: string | null
  readonly revokedAt: Date | null
}

export type PlannedExclusion = {
  readonly id: string
  readonly youthId: string
  readonly accountId: string
  readonly ground: string
  readonly createdBy: string
  readonly createdAt: Date
}

export type PlannedEntry = {
  readonly id: string
  readonly youthId: string
  readonly kind: string
  readonly answers: Answers
  readonly authorId: string
  readonly writers: readonly string[]
  readonly status: 'draft' | 'signed' | 'corrected'
  readonly occurredAt: Date
  readonly updatedAt: Date
  readonly correctsId: string | null
  readonly correctedById: string | null
  /** The second person, where the kind asks for one and one has come. */
  readonly validatedBy: string | null
  readonly validatedAt: Date | null
}

export type PlannedLink = {
  readonly id: string
  readonly youthId: string
  readonly fromId: string
  readonly toId: string
  readonly relation: 'continues' | 'follows' | 'evidence' | 'about'
  readonly createdBy: string
  readonly createdAt: Date
}

export type PlannedTask = {
  readonly id: string
  readonly youthId: string
  readonly entryId: string | null
  /** Somebody's own words; null for a follow-up, whose words stand in its kind. */
  readonly title: string | null
  readonly followUp?: { readonly kind: string; readonly version: number; readonly id: string }
  readonly urgency: string
  readonly dueOn: string | null
  readonly forRole: string | null
  readonly forAccount: string | null
  readonly createdBy: string
  readonly createdAt: Date
  readonly doneBy: string | null
  readonly doneAt: Date | null
}

/** Somebody opened a file or an entry. */
export type PlannedRead = {
  readonly accountId: string
  readonly roles: readonly Role[]
  readonly action: string
  readonly compartment: string
  readonly youthId: string
  readonly objectIds: readonly string[] | null
  readonly outcome: 'done' | 'absent'
}
