import { HELPS } from '@havre/contracts/partner-helps.ts'
import {
  COSTS,
  KNOWS,
  PARTNER_KINDS,
  type Partner,
  type PartnerItem,
  PLACES_LEFT,
} from '@havre/contracts/partners.ts'
import { mayUseHouse } from '@havre/policy/house.ts'
import { coordinates } from '@havre/policy/leading.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { number, numberOrNull, oneOf, text, textOrNull, texts } from '../../db/row.ts'
import { toPerson } from '../accounts/person-name.ts'
import { isoToday } from '../youth-files/local-day.ts'
import { toActor } from '../youth-files/relation.ts'
import type { PartnerWords } from './partner-words.ts'
import { isToVerify } from './partners.rules.ts'

/** Whether the asker reads the directory at all. */
export function readsDirectory(ctx: Ctx): boolean {
  return mayUseHouse(toActor(ctx), 'TASK', 'r')
}

/** Whether the asker keeps the directory. */
export function keepsDirectory(ctx: Ctx): boolean {
  return mayUseHouse(toActor(ctx), 'TASK', 'c')
}

/** May the asker decide that a service knows more about the house than it does? */
export function mayTellMore(ctx: Ctx): boolean {
  return keepsDirectory(ctx) && coordinates(ctx.me.roles)
}

/** A partner from its row and its opened words, without what came of asking it. */
export function toPartner(ctx: Ctx, row: Row, words: PartnerWords): Omit<Partner, 'requests'> {
  const id = text(row, 'id')
  const verifiedOn = text(row, 'verified_on')
  const helps = texts(row, 'helps')
  return {
    id,
    ...words,
    kind: oneOf(row, 'kind', PARTNER_KINDS),
    helps: HELPS.filter(help => helps.includes(help)),
    minAge: numberOrNull(row, 'min_age'),
    maxAge: numberOrNull(row, 'max_age'),
    languages: texts(row, 'languages'),
    places: {
      left: oneOf(row, 'places', PLACES_LEFT),
      weeks: numberOrNull(row, 'waiting_weeks'),
      knownOn: textOrNull(row, 'places_on'),
    },
    cost: oneOf(row, 'cost', COSTS),
    knows: oneOf(row, 'knows', KNOWS),
    verifiedOn,
    verifiedBy: toPerson(ctx.keyring, row, 'verified'),
    toVerify: isToVerify(verifiedOn, isoToday(ctx)),
    refusals: number(row, 'refused'),
    archived: row.archived_at !== null,
    version: number(row, 'version'),
    can: { change: keepsDirectory(ctx), tellMore: mayTellMore(ctx) },
  }
}

/** What a list shows of one: how to reach it is read where it is opened. */
export function toItem(partner: Omit<Partner, 'requests'>): PartnerItem {
  const { costWords: _cost, contact: _who, phone: _phone, mail: _mail, address: _where, ...rest } = partner
  const { note: _note, can: _can, ...item } = rest
  return item
}

/** The numbers of the whole directory, from its rows. */
export function toNumbers(partners: readonly PartnerItem[], rows: readonly Row[]) {
  const active = partners.filter(({ archived }) => !archived)
  const sum = (column: string) => rows.reduce((all, row) => all + number(row, column), 0)
  const left = (state: PartnerItem['places']['left']) =>
    active.filter(({ places }) => places.left === state).length
  return {
    known: active.length,
    toVerify: active.filter(({ toVerify }) => toVerify).length,
    places: { free: left('free'), waiting: left('waiting'), full: left('full'), unknown: left('unknown') },
    asked: sum('asked'),
    refused: sum('refused'),
  }
}
