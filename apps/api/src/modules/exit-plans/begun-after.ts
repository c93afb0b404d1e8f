import { dayWords, said } from '@havre/rules/engine/words.ts'
import type { Ctx } from '../../context.ts'
import { text } from '../../db/row.ts'
import { type Statement, sql } from '../../db/sql.ts'
import { problem } from '../../problem.ts'

/** The last stay in a place that began after that day, with what the place is called, and the last step of a contract that was then. */
function readBegunAfter(youthId: string, on: string): Statement[] {
  return [
    sql`SELECT p.code, u.since FROM place_use u JOIN place p ON p.id = u.place_id
        WHERE u.youth_id = ${youthId} AND u.status IN ('occupied', 'ended') AND u.since > ${on}::date ORDER BY u.since DESC LIMIT 1`,
    sql`SELECT max(step.on_date) AS since FROM (
          SELECT r.since AS on_date FROM contract_stage_run r WHERE r.youth_id = ${youthId}
          UNION ALL
          SELECT a.on_date FROM contract_act a WHERE a.youth_id = ${youthId} AND a.act NOT IN ('end', 'break_off')) AS step
        HAVING max(step.on_date) > ${on}::date`,
  ]
}

/**
 * Nobody leaves before they moved in, nor before the last step of their contract. Throws `rule-violated` (dates-out-of-order;
 * before-place, before-contract) at the field, with what began when in words, of what the asker reads.
 */
export async function checkBegun(ctx: Ctx, youthId: string, on: string, pointer: string): Promise<void> {
  const [stays, steps] = await ctx.door.group(ctx.sid, readBegunAfter(youthId, on))
  const begun = [
    ...(stays ?? []).map(row => {
      const [place, day] = [text(row, 'code'), dayWords(text(row, 'since'))]
      const inWords = {
        fr: (on: string) => `L’arrivée dans « ${place} » est notée le ${on}.`,
        nl: (on: string) => `De aankomst in “${place}” is genoteerd op ${on}.`,
        en: (on: string) => `The arrival in “${place}” is recorded on ${on}.`,
      }
      return { code: 'before-place', reason: said(language => inWords[language](day[language])) }
    }),
    ...(steps ?? []).map(row => {
      const day = dayWords(text(row, 'since'))
      const inWords = {
        fr: 'La dernière étape du contrat d’autonomie est notée le',
        nl: 'De laatste stap van het zelfstandigheidscontract is genoteerd op',
        en: 'The last step of the autonomy contract is recorded on',
      }
      return { code: 'before-contract', reason: said(language => `${inWords[language]} ${day[language]}.`) }
    }),
  ]
  const [first] = begun
  if (!first) return
  throw problem('rule-violated', {
    rule: 'dates-out-of-order',
    errors: [{ pointer, code: first.code }],
    reasons: begun.map(({ reason }) => reason),
  })
}
