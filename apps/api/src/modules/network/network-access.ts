import type { LeakKind } from '@havre/kinds/leaks/leak-kinds.ts'
import { mayUseNetwork } from '@havre/policy/house.ts'
import { coordinates } from '@havre/policy/leading.ts'
import { mayPrintOutside } from '@havre/policy/prints.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { problem } from '../../problem.ts'
import { checkNamesNone } from '../house-documents/house-words.service.ts'
import { readsInFull } from '../youth-files/open-file.ts'
import { toActor, toTarget } from '../youth-files/relation.ts'

// The network lies beside the directory of partners, in TASK (docs/decisions/0024 and 0034).

/** Throws `not-found` for anybody who does not work in the house by day: nothing of the network reaches anybody outside. */
export function checkReadsNetwork(ctx: Ctx): void {
  if (!mayUseNetwork(toActor(ctx), 'r')) throw problem('not-found')
}

/** Whether the asker plans meetings, writes their minutes and adds points. */
export function keepsNetwork(ctx: Ctx): boolean {
  return mayUseNetwork(toActor(ctx), 'c')
}

/** Whether the asker writes agreements down and notes what binds the house: signatures, amendments, ends. */
export function bindsHouse(ctx: Ctx): boolean {
  return keepsNetwork(ctx) && coordinates(ctx.me.roles)
}

/** Whether the asker may put on paper what a service is told of this youth: who reads the programme and prepares papers for outside. */
export function mayTell(ctx: Ctx, file: Row): boolean {
  return (
    readsInFull(ctx, file, 'AUTON') && mayPrintOutside(toActor(ctx), toTarget(ctx, file, 'RELEASE'), false)
  )
}

/** Towns, streets and numbers are those of services as often as ours; a mail address is somebody, and theirs stands in the directory. */
const NAMING: readonly LeakKind[] = ['youth', 'staff', 'house', 'link']

/**
 * Texts that partners read name nobody: no alias of a youth, no colleague, no mail address however it is masked, no word that stays in
 * the house. Throws `stays-inside` at each field that does; what was found is not repeated.
 */
export function checkNamesNobody(ctx: Ctx, texts: Readonly<Record<string, string>>): Promise<void> {
  return checkNamesNone(ctx, NAMING, texts)
}
