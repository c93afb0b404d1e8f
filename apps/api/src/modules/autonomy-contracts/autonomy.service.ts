import type { Autonomy } from '@havre/contracts/autonomy-contracts.ts'
import { isMinorOn } from '@havre/rules/autonomy/signing.ts'
import type { Ctx } from '../../context.ts'
import { textOrNull } from '../../db/row.ts'
import { readAdmission, toConditions } from '../studio-applications/admission.ts'
import { applicationsOf } from '../studio-applications/studio-applications.service.ts'
import { nearFile } from '../youth-files/file-key.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { mayAdd, mayRevise, openFile, readsInFull } from '../youth-files/open-file.ts'
import { isInPhase, LIVES_HERE } from '../youth-files/stay-bounds.ts'
import { choicesOf, NO_CHOICES } from './choices.ts'
import { readContracts, readStageRules } from './contracts.data.ts'
import { toContract, toRows } from './contracts.present.ts'
import { toStageRules } from './stage-rules.present.ts'

/** The programme of one file; for who knows only the rules at the door, those and nothing else. */
export async function getAutonomy(ctx: Ctx, youthId: string): Promise<Autonomy> {
  const row = await openFile(ctx, youthId, 'AUTON')
  const { file, key } = nearFile(ctx, [row])
  const today = isoToday(ctx)
  if (!readsInFull(ctx, file, 'AUTON')) {
    const [rules] = await ctx.door.group(ctx.sid, readStageRules(youthId), { asyncCommit: true })
    return { rules: toStageRules(rules?.[0]), detail: null, today, can: { ask: false, open: false } }
  }
  const [applications, [rules, , projects, grids, papers, ...groups]] = await Promise.all([
    applicationsOf(ctx, { file, key }),
    ctx.door.group(
      ctx.sid,
      [...readStageRules(youthId), ...readAdmission(youthId), ...readContracts({ youthId })],
      { asyncCommit: true },
    ),
  ])
  const rows = toRows(groups)
  const add = mayAdd(ctx, file, 'AUTON')
  const contracts = rows.contracts.map(contract => toContract(ctx, key, file, contract, rows))
  const waits = applications.find(({ status }) => status === 'asked' || status === 'deferred')
  const bornOn = textOrNull(file, 'birth_on')
  const isFree = isInPhase(file, LIVES_HERE) && !waits && contracts.every(({ endedOn }) => endedOn !== null)
  return {
    rules: toStageRules(rules?.[0]),
    detail: {
      conditions: toConditions(ctx, file, waits?.wishedFrom ?? null, [projects, grids, papers]),
      applications,
      contracts,
      choices: add ? await choicesOf(ctx, key, youthId) : NO_CHOICES,
      isMinor: isMinorOn(bornOn, today),
    },
    today,
    can: {
      ask: add && isFree,
      open:
        isFree && mayRevise(ctx, file, 'AUTON') && applications.some(({ status }) => status === 'accepted'),
    },
  }
}
