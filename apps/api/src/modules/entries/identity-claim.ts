import type { Answers } from '@havre/kinds/answers.ts'
import type { Kind } from '@havre/kinds/kind.ts'
import type { Ctx } from '../../context.ts'
import type { Tx } from '../../db/door.ts'
import { problem } from '../../problem.ts'
import { nameTokens } from '../search/name-tokens.ts'

/** What the file's own birth date may be: somebody who can be, or was, a minor in this house. */
const EARLIEST_BIRTH = '1980-01-01'
const LATEST_BIRTH = '2099-12-31'

/** Throws `rule-violated` (answers-incomplete) when signing would make an impossible birth date the file's own. */
export function checkRetainedBirth(kind: Kind, answers: Answers): void {
  const birthOn = retainedBirth(kind, answers)
  if (!birthOn || (birthOn >= EARLIEST_BIRTH && birthOn <= LATEST_BIRTH)) return
  const errors = [{ pointer: '#/answers/birthDate', code: 'date-out-of-range' }]
  throw problem('rule-violated', { rule: 'answers-incomplete', errors })
}

/**
 * What a signed claim of identity sets going: marked as the legally retained one it becomes the file's (there is one
 * pointer, so never two), and a name can be looked for by the digests of its parts.
 */
export async function keepIdentity(
  ctx: Ctx,
  tx: Tx,
  at: { entryId: string; youthId: string },
  kind: Kind,
  answers: Answers,
): Promise<void> {
  const name = claimedName(kind.id, answers)
  if (name) {
    const tokens = nameTokens(ctx.keyring, name).flatMap(({ exact, similar }) => [
      exact.toString('hex'),
      similar.toString('hex'),
    ])
    await tx.$executeRaw`
      INSERT INTO name_token (entry_id, centre_id, youth_id, token)
      SELECT DISTINCT ${at.entryId}::uuid, ${ctx.me.centreId}::uuid, ${at.youthId}::uuid, decode(t, 'hex')
      FROM unnest(${tokens}::text[]) AS t`
  }
  const birthOn = retainedBirth(kind, answers)
  if (answers.retained !== true || (!name && !birthOn)) return
  await tx.$queryRaw`SELECT app.retain_claim(${at.entryId}::uuid, ${birthOn}::date)`
}

/** The name that these answers of an identity claim hold, if they hold one. */
export function claimedName(kind: string, answers: Answers): string | null {
  const isName = kind === 'identity-claim' && answers.claimType === 'name'
  return isName && typeof answers.name === 'string' && answers.name.trim() !== '' ? answers.name : null
}

/** The birth date that this claim, once signed, makes the file's. */
function retainedBirth(kind: Kind, answers: Answers): string | null {
  const claims =
    kind.id === 'identity-claim' && answers.retained === true && answers.claimType === 'birthDate'
  return claims && typeof answers.birthDate === 'string' ? answers.birthDate : null
}
