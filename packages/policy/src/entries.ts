import { exists } from './conditions.ts'
import { decide } from './decide.ts'
import { INSIDE, type RowAspect } from './qualifiers.ts'
import { isInside } from './roles.ts'
import type { Actor, Target } from './target.ts'

/**
 * May the actor change the words of this draft now? Its author where the role creates (`c`), any of its writers
 * where the role comes back (`u`), until AMEND_WINDOW_HOURS after its last change. Nobody writes what they cannot read.
 */
export function mayWrite(actor: Actor, target: Target): boolean {
  if (!exists(target.row) || !decide(actor, 'r', target).allow) return false
  return decide(actor, 'c', target).allow || decide(actor, 'u', target).allow
}

/**
 * May the actor sign this draft as it stands? Its author where the role creates (`c`), somebody else with `v`.
 * Signing changes no word, so it stays possible after the writing window: otherwise a draft left alone for a day
 * could neither be finished nor kept.
 */
export function maySign(actor: Actor, target: Target): boolean {
  const { row } = target
  if (!exists(row) || row.signed) return false
  if (decide(actor, 'v', target).allow) return true
  return row.authorIds[0] === actor.accountId && mayCreate(actor, target)
}

/**
 * May the actor write a new entry that corrects this one? The entry is signed, the actor reads it and creates in
 * its compartment of this file. Who wrote it does not matter: the correction bears its own author. (No cell gives
 * `u` without `c`, a test says so, hence `c` alone decides.)
 */
export function mayCorrect(actor: Actor, target: Target): boolean {
  const { row } = target
  return exists(row) && row.signed && decide(actor, 'r', target).allow && mayCreate(actor, target)
}

/**
 * May the actor validate what was signed, as the second person that its kind asks for? Somebody else than those who wrote
 * or signed it, with `v`. Whether the kind asks for one, and whether one has come already, is the caller's to know.
 */
export function mayValidate(actor: Actor, target: Target, signedBy: string): boolean {
  return mayStandFor(actor, target) && !isOneOf(actor, target, signedBy)
}

/** Would the actor validate this, were it somebody else's? Then only `two-people` stands in the way. */
export function mayStandFor(actor: Actor, target: Target): boolean {
  return exists(target.row) && target.row.signed && decide(actor, 'v', target).allow
}

function isOneOf(actor: Actor, { row }: Target, signedBy: string): boolean {
  return actor.accountId === signedBy || (row?.authorIds.includes(actor.accountId) ?? false)
}

/** May the actor create in this compartment of this file something that is about this? Any row given is left aside. */
export function mayCreate(actor: Actor, target: Target, aspect?: RowAspect): boolean {
  if (aspect === INSIDE && !isInside(actor.roles)) return false
  return decide(actor, 'c', { ...target, row: undefined }).allow
}
