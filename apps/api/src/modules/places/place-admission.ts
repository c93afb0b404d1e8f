import { unmetConditions } from '@havre/rules/autonomy/admission.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { text } from '../../db/row.ts'
import { problem } from '../../problem.ts'
import { readAdmission, toConditions } from '../studio-applications/admission.ts'
import { readUnadmitted } from './place-admission.data.ts'

/**
 * Conditions of admission do not decide, here as little as in an application: a studio for who has none that was accepted asks for a
 * reason where one of them is answered `no`. Throws `rule-violated` (condition-not-met) at the reason, once for each condition
 * that is not met and by its name.
 */
export async function checkAdmitted(
  ctx: Ctx,
  file: Row,
  placeId: string,
  why: string | undefined,
): Promise<void> {
  if (why) return
  const youthId = text(file, 'youth_id')
  const [unadmitted, ...records] = await ctx.door.group(ctx.sid, [
    readUnadmitted(youthId, placeId),
    ...readAdmission(youthId),
  ])
  const unmet = unadmitted?.length ? unmetConditions(toConditions(ctx, file, null, records)) : []
  if (unmet.length === 0) return
  throw problem('rule-violated', {
    rule: 'condition-not-met',
    errors: unmet.map(code => ({ pointer: '#/why', code })),
  })
}
