import { PARTNER_KINDS } from '@havre/contracts/partners.ts'
import {
  REFERRAL_ANSWERS,
  REFERRAL_OUTCOMES,
  type Referral,
  TELLS,
  TOLD_HOW,
  ToldLine,
} from '@havre/contracts/referrals.ts'
import { daysBetween } from '@havre/rules/dates/days.ts'
import { mayBeTold } from '@havre/rules/network/referral.ts'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'
import type { YouthKey } from '../../crypto/keys.ts'
import { rowSeal } from '../../crypto/row-seal.ts'
import type { Row } from '../../db/group.ts'
import { bytes, bytesOrNull, number, oneOf, text, textOrNull, texts } from '../../db/row.ts'
import { openPartnerWords } from '../partners/partner-words.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { openAgreement } from './agreement-words.ts'

export function referralWords(key: YouthKey, id: string, youthId: string) {
  return rowSeal(key, { table: 'partner_referral', id, youthId, compartment: 'AUTON' })
}

export function toReferral(ctx: Ctx, key: YouthKey, row: Row, can: Referral['can']): Referral {
  const id = text(row, 'id')
  const youthId = text(row, 'youth_id')
  const partnerId = text(row, 'partner_id')
  const agreementId = textOrNull(row, 'agreement_id')
  const words = referralWords(key, id, youthId)
  const agreedOn = textOrNull(row, 'agreed_on')
  const sentOn = textOrNull(row, 'sent_on')
  const answeredOn = textOrNull(row, 'answered_on')
  const endedOn = textOrNull(row, 'ended_on')
  const answer = oneOf(row, 'answer', REFERRAL_ANSWERS)
  const tells = texts(row, 'tells')
  const waitedUntil = answeredOn ?? endedOn ?? isoToday(ctx)
  return {
    id,
    youthId,
    partner: { id: partnerId, name: partnerName(ctx, row), kind: oneOf(row, 'partner_kind', PARTNER_KINDS) },
    agreement:
      agreementId === null ? null : { id: agreementId, title: agreementTitle(ctx, agreementId, row) },
    entryId: textOrNull(row, 'entry_id'),
    purpose: words.open('purpose', bytes(row, 'purpose')) ?? '',
    tells: TELLS.filter(field => tells.includes(field)),
    told: sentOn === null ? null : toLines(words.open('told', bytesOrNull(row, 'told'))),
    toldHow: TOLD_HOW.find(how => how === row.told_how) ?? null,
    document: words.open('document', bytesOrNull(row, 'document')) ?? '',
    ...{ agreedOn, sentOn, answer, answeredOn, endedOn },
    outcome: REFERRAL_OUTCOMES.find(outcome => outcome === row.outcome) ?? null,
    outcomeWords: words.open('outcome_words', bytesOrNull(row, 'outcome_words')) ?? '',
    state: endedOn ? 'ended' : answer !== 'pending' ? answer : sentOn ? 'sent' : 'prepared',
    waitedDays: sentOn === null ? null : daysBetween(sentOn, waitedUntil),
    version: number(row, 'version'),
    can: { ...can, extract: can.extract && mayBeTold({ agreedOn, sentOn, endedOn }) },
  }
}

function partnerName(ctx: Ctx, row: Row): string {
  return openPartnerWords(ctx.keyring, text(row, 'partner_id'), bytes(row, 'partner_details'))?.name ?? ''
}

function agreementTitle(ctx: Ctx, id: string, row: Row): string {
  const box = bytesOrNull(row, 'agreement_details')
  return (box && openAgreement(ctx.keyring, id, box)?.title) ?? ''
}

function toLines(told: string | null): ToldLine[] {
  return told ? z.array(ToldLine).parse(JSON.parse(told)) : []
}
