import type { FileCompartment } from '@havre/policy/compartments.ts'
import { mayPrintInside, mayPrintOutside } from '@havre/policy/prints.ts'
import { problem } from '../../problem.ts'
import { toActor, toTarget } from '../youth-files/relation.ts'
import type { Desk } from './draft.ts'

/** Throws `not-allowed` unless the asker may print a paper about that compartment for whom it is for. */
export function checkMayPrint({ ctx, file, cast }: Desk, compartment: FileCompartment): void {
  const outside = cast.audience === 'external' || cast.audience === 'court'
  const may = outside
    ? mayPrintOutside(toActor(ctx), toTarget(ctx, file, compartment), compartment === 'LEGAL')
    : mayPrintInside(toActor(ctx))
  if (!may) throw problem('not-allowed', { action: 'print' })
}
