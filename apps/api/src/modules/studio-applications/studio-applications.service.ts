import type {
  AskForStudio,
  DecideApplication,
  StudioApplication,
} from '@havre/contracts/studio-applications.ts'
import { openConditions } from '@havre/rules/autonomy/admission.ts'
import type { z } from 'zod'
import type { Ctx } from '../../context.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import type { Row } from '../../db/group.ts'
import { text } from '../../db/row.ts'
import { problem, ruleBroken } from '../../problem.ts'
import { nearFile } from '../youth-files/file-key.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { checkMayAdd, openFile } from '../youth-files/open-file.ts'
import { checkPhase, checkReach, LIVES_HERE } from '../youth-files/stay-bounds.ts'
import { readAdmission, toConditions } from './admission.ts'
import {
  insertApplication,
  insertOpinion,
  readApplicationFile,
  readApplications,
  readContractGoesOn,
  settleApplication,
  updateOpinion,
} from './studio-applications.data.ts'
import { applicationWords, opinionWords, toApplication } from './studio-applications.present.ts'

type Opinion = { opinion: string; words?: string | null | undefined }

/**
 * Records that a youth who lives in the house asks. Throws `rule-violated`: wrong-phase; application-waits where one is open;
 * contract-runs where one is not over; in-the-future; dates-out-of-order; date-out-of-bounds before the admission or years ahead.
 */
export async function askForStudio(
  ctx: Ctx,
  youthId: string,
  input: z.output<typeof AskForStudio>,
): Promise<StudioApplication> {
  const row = await openFile(ctx, youthId, 'AUTON')
  const { file, key } = nearFile(ctx, [row])
  checkMayAdd(ctx, file, 'AUTON')
  checkPhase(row, LIVES_HERE, '#/words')
  const today = isoToday(ctx)
  const askedOn = input.askedOn ?? today
  if (askedOn > today) throw ruleBroken('in-the-future', '#/askedOn')
  checkReach(today, row, askedOn, '#/askedOn')
  if (input.wishedFrom) {
    if (input.wishedFrom < askedOn) throw ruleBroken('dates-out-of-order', '#/wishedFrom', 'before-start')
    checkReach(today, row, input.wishedFrom, '#/wishedFrom')
  }
  const [, contracts] = await ctx.door.group(ctx.sid, [
    insertApplication({
      id: ctx.newId,
      centreId: ctx.me.centreId,
      youthId,
      createdBy: ctx.me.accountId,
      askedOn,
      words: applicationWords(key, ctx.newId, youthId).close('words', input.words),
      wishedFrom: input.wishedFrom ?? null,
    }),
    readContractGoesOn(youthId),
  ])
  const made = await find(ctx, { applicationId: ctx.newId })
  if (!made)
    throw problem('rule-violated', { rule: contracts?.[0]?.goes_on ? 'contract-runs' : 'application-waits' })
  return made.application
}

/** What a youth asked for, the newest first, in a file that carries `RELATION`. */
export async function applicationsOf(ctx: Ctx, { file, key }: Near): Promise<StudioApplication[]> {
  const read = readApplications({ youthId: text(file, 'youth_id') })
  const [opinions = [], applications = []] = await ctx.door.group(ctx.sid, read)
  return applications.map(row => {
    const about = opinions.filter(opinion => opinion.application_id === row.id)
    return toApplication(ctx, key, file, row, about)
  })
}

/** Gives the own opinion. A second one of the same person is `already-exists`; after the decision `already-decided`. */
export async function giveOpinion(
  ctx: Ctx,
  applicationId: string,
  given: Opinion,
): Promise<StudioApplication> {
  const { application, key, file } = await load(ctx, { applicationId })
  checkMayAdd(ctx, file, 'AUTON')
  checkWaits(application)
  const mine = application.opinions.find(({ by }) => by.id === ctx.me.accountId)
  if (mine?.id === ctx.newId) return application
  if (mine) throw problem('already-exists')
  if (!application.can.giveOpinion) throw problem('not-allowed', { action: 'give-opinion' })
  await ctx.door.group(ctx.sid, [
    insertOpinion({
      id: ctx.newId,
      applicationId,
      createdBy: ctx.me.accountId,
      opinion: given.opinion,
      words: opinionWords(key, ctx.newId, application.youthId).close('words', given.words),
    }),
  ])
  return (await load(ctx, { applicationId })).application
}

/** Changes the own opinion while nothing is decided. Throws `stale-version` with the application as it is now. */
export async function changeOpinion(
  ctx: Ctx,
  opinionId: string,
  version: number,
  given: Opinion,
): Promise<StudioApplication> {
  const { application, key } = await load(ctx, { opinionId })
  const opinion = application.opinions.find(({ id }) => id === opinionId)
  if (!opinion) throw problem('not-found')
  checkWaits(application)
  if (!opinion.can.change) throw problem('not-allowed', { action: 'change' })
  const words = given.words === undefined ? opinion.words : given.words
  const [rows] = await ctx.door.group(ctx.sid, [
    updateOpinion(opinionId, version, {
      opinion: given.opinion,
      words: opinionWords(key, opinionId, application.youthId).close('words', words),
    }),
  ])
  const { application: current } = await load(ctx, { opinionId })
  const now = current.opinions.find(({ id }) => id === opinionId)?.version ?? version
  if (!rows?.length) throw problem('stale-version', { currentVersion: now, current })
  return current
}

/**
 * Accepts, refuses or defers. Conditions do not decide; accepting against one that is not answered `yes` asks for a decision that names
 * it (`condition-not-met`), so that the reason is about it.
 */
export async function decideApplication(
  ctx: Ctx,
  applicationId: string,
  version: number,
  given: z.output<typeof DecideApplication>,
): Promise<StudioApplication> {
  const { application, file } = await load(ctx, { applicationId })
  if (!application.can.decide) {
    checkWaits(application)
    throw problem('not-allowed', { action: 'decide' })
  }
  const records = await ctx.door.group(ctx.sid, readAdmission(application.youthId))
  const open = openConditions(toConditions(ctx, file, application.wishedFrom, records))
  const against = given.decision === 'accepted' ? open : []
  const isNamed = against.every(one => given.against.includes(one))
  if (!isNamed)
    throw problem('rule-violated', {
      rule: 'condition-not-met',
      errors: [{ pointer: '#/against', code: 'condition-not-met' }],
    })
  return settle(ctx, application, version, { status: given.decision, reason: given.reason, against })
}

/** Records that the youth no longer asks. */
export async function withdrawApplication(
  ctx: Ctx,
  applicationId: string,
  version: number,
  reason: string | null | undefined,
): Promise<StudioApplication> {
  const { application } = await load(ctx, { applicationId })
  if (!application.can.withdraw) {
    checkWaits(application)
    throw problem('not-allowed', { action: 'withdraw' })
  }
  return settle(ctx, application, version, { status: 'withdrawn', reason: reason ?? null, against: [] })
}

async function settle(
  ctx: Ctx,
  { id, youthId }: StudioApplication,
  version: number,
  given: { status: string; reason: string | null; against: readonly string[] },
): Promise<StudioApplication> {
  const { key } = await load(ctx, { applicationId: id })
  const reason = applicationWords(key, id, youthId).close('reason', given.reason)
  const [rows] = await ctx.door.group(ctx.sid, [
    settleApplication(id, version, { ...given, reason, by: ctx.me.accountId, at: ctx.now() }),
  ])
  const { application: current } = await load(ctx, { applicationId: id })
  if (!rows?.length) throw problem('stale-version', { currentVersion: current.version, current })
  return current
}

function checkWaits({ status }: StudioApplication): void {
  if (status !== 'asked' && status !== 'deferred') throw problem('rule-violated', { rule: 'already-decided' })
}

type Near = { readonly file: Row; readonly key: YouthKey }
type Loaded = Near & { application: StudioApplication }
type Named = { applicationId: string } | { opinionId: string }

async function load(ctx: Ctx, of: Named): Promise<Loaded> {
  const found = await find(ctx, of)
  if (!found) throw problem('not-found')
  return found
}

async function find(ctx: Ctx, of: Named): Promise<Loaded | undefined> {
  const [files] = await ctx.door.group(ctx.sid, [readApplicationFile(of)])
  const row = files?.[0]
  if (!row) return undefined
  const { file, key } = nearFile(ctx, [row])
  const [opinions = [], applications] = await ctx.door.group(
    ctx.sid,
    readApplications({ id: text(row, 'application_id') }),
  )
  const application = applications?.[0]
  return application && { application: toApplication(ctx, key, file, application, opinions), file, key }
}
