import { z } from 'zod'
import { civilDate, dayOut, id, idParams, line, safeText, said } from './common.ts'
import { PARTNER_KINDS } from './partners.ts'
import { paths } from './paths.ts'
import { route } from './route.ts'

/** All that a partner can be told of a youth with a referral; `request`: what is asked for, in the words of the purpose. */
export const TELLS = ['usualName', 'age', 'gender', 'languages', 'request'] as const
export const TOLD_HOW = ['oral', 'document'] as const
export const REFERRAL_ANSWERS = ['pending', 'accepted', 'refused'] as const
export const REFERRAL_OUTCOMES = ['reached', 'partly', 'notReached', 'stopped'] as const
/** Prepared, sent, answered, over: what the dates make of it. */
export const REFERRAL_STATES = ['prepared', 'sent', 'accepted', 'refused', 'ended'] as const

const tells = z.array(z.enum(TELLS)).max(TELLS.length)

/** One thing told: codes of languages and gender as they are, everything else in words. */
export const ToldLine = z.object({ field: z.enum(TELLS), values: z.array(z.string()) })
export type ToldLine = z.infer<typeof ToldLine>

export const Referral = z.object({
  id,
  youthId: id,
  partner: z.object({ id, name: z.string(), kind: z.enum(PARTNER_KINDS) }),
  agreement: z.object({ id, title: z.string() }).nullable(),
  /** The act that tells more of it; null where the reader finds none. */
  entryId: id.nullable(),
  purpose: z.string(),
  tells: z.array(z.enum(TELLS)),
  /** Exactly what was told, from the day on which it was sent. */
  told: z.array(ToldLine).nullable(),
  toldHow: z.enum(TOLD_HOW).nullable(),
  document: z.string(),
  agreedOn: dayOut.nullable(),
  sentOn: dayOut.nullable(),
  answer: z.enum(REFERRAL_ANSWERS),
  answeredOn: dayOut.nullable(),
  endedOn: dayOut.nullable(),
  outcome: z.enum(REFERRAL_OUTCOMES).nullable(),
  outcomeWords: z.string(),
  state: z.enum(REFERRAL_STATES),
  /** Days from sending to the answer, or to today while it waits. */
  waitedDays: z.int().nullable(),
  version: z.int(),
  /** `extract`: to put on paper what is told. */
  can: z.object({ change: z.boolean(), extract: z.boolean() }),
})
export type Referral = z.infer<typeof Referral>

const prepared = {
  purpose: said(2000),
  tells,
  /** The day on which the youth agreed to be spoken of. */
  agreedOn: civilDate.nullable().default(null),
}

export const NewReferral = z.strictObject({
  partnerId: id,
  agreementId: id.nullable().default(null),
  entryId: id.nullable().default(null),
  ...prepared,
})
export type NewReferral = z.infer<typeof NewReferral>

export const ChangeReferral = z.strictObject(prepared)
export const SendReferral = z.strictObject({
  sentOn: civilDate,
  how: z.enum(TOLD_HOW),
  /** With which document, where there was one. */
  document: line(160).default(''),
})
export const AnswerReferral = z.strictObject({
  answer: z.enum(REFERRAL_ANSWERS),
  /** Null while it waits; today when left out. */
  answeredOn: civilDate.nullable().default(null),
})
export const EndReferral = z.strictObject({
  endedOn: civilDate,
  outcome: z.enum(REFERRAL_OUTCOMES),
  words: safeText(2000).default(''),
})

const tag = 'network'
const referral = { tag, params: idParams.referral, reply: Referral, ifMatch: true } as const
export const referralRoutes = {
  listReferrals: route(paths.listReferrals, {
    tag,
    summary: 'The referrals of a youth, the latest first',
    params: idParams.youth,
    reply: z.object({
      items: z.array(Referral),
      /** Services that may be chosen, with the running agreements that bind each. */
      partners: z.array(
        z.object({
          id,
          name: z.string(),
          agreements: z.array(z.object({ id, title: z.string() })),
        }),
      ),
      can: z.object({ add: z.boolean() }),
    }),
  }),
  previewExtract: route(paths.previewExtract, {
    tag,
    summary: 'Exactly what a partner would be told, before anything is',
    params: idParams.youth,
    body: z.strictObject({ tells, purpose: safeText(2000) }),
    reply: z.object({ lines: z.array(ToldLine) }),
  }),
  createReferral: route(paths.createReferral, {
    tag,
    summary: 'Prepare a referral: to whom, what for, what may be told',
    params: idParams.youth,
    body: NewReferral,
    reply: Referral,
    status: 201,
    idempotent: true,
  }),
  changeReferral: route(paths.changeReferral, {
    ...referral,
    summary: 'Change a referral that is not sent',
    body: ChangeReferral,
  }),
  sendReferral: route(paths.sendReferral, {
    ...referral,
    summary: 'Note that it was sent; what was told is kept word for word',
    body: SendReferral,
  }),
  answerReferral: route(paths.answerReferral, {
    ...referral,
    summary: 'Note what the partner answered',
    body: AnswerReferral,
  }),
  endReferral: route(paths.endReferral, {
    ...referral,
    summary: 'End a referral: when, and what came of it',
    body: EndReferral,
  }),
}
