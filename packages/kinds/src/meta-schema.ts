import { z } from 'zod'
import type { FollowUp, Kind } from './kind.ts'
import { mistakesIn } from './kind-mistakes.ts'
import { kindId, kindShape } from './kind-shape.ts'

const { followUps, parts } = kindShape(false)

/** The follow-ups of a stored definition, for whoever reads only those. */
export const followUpsSchema: z.ZodType<readonly FollowUp[]> = followUps

/**
 * What a sound kind is: for the files of this package at load, and for a kind that an administrator
 * adds to the database. Unknown keys are refused; every mistake is listed, each with its path.
 */
export const kindSchema: z.ZodType<Kind> = z
  .strictObject({
    id: kindId,
    version: z.int().min(1).max(9999),
    writtenBy: z.literal('register').exactOptional(),
    afterExit: z.enum(['askedBefore', 'onceLeft']).exactOptional(),
    ...parts,
  })
  .superRefine((kind, ctx) => {
    for (const { path, code } of mistakesIn(kind)) {
      ctx.addIssue({ code: 'custom', path: [...path], params: { code } })
    }
  })
