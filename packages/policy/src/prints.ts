import { decide } from './decide.ts'
import { isInside } from './roles.ts'
import type { Actor, Target } from './target.ts'

/**
 * May the actor prepare a paper of this file for somebody outside the house: whoever may ask for, approve or make a release
 * (row 16). `ownAxis` tells that the paper is about the legal axis, which is all that a legal officer's cell reaches.
 * Until releases bring the second person, the paper is made by one, with a reason and a line in the register of prints.
 */
export function mayPrintOutside(actor: Actor, target: Target, ownAxis: boolean): boolean {
  const paper = {
    ...target,
    compartment: 'RELEASE' as const,
    row: {
      authorIds: [],
      signed: true,
      occurredAt: target.now,
      updatedAt: target.now,
      aspect: ownAxis ? ('axis' as const) : undefined,
    },
  }
  return (['q', 'y', 'x'] as const).some(action => decide(actor, action, paper).allow)
}

/** May the actor print for the house at all? Who comes from outside reads on screen what was entrusted to them. */
export function mayPrintInside(actor: Actor): boolean {
  return isInside(actor.roles)
}
