import { type DocumentChoices, LAW_FORMS, PRINTED, SHEETS } from '@havre/contracts/documents.ts'
import { AUDIENCES } from '@havre/kinds/redact.ts'
import { mayPrintInside } from '@havre/policy/prints.ts'
import { mayBeTold } from '@havre/rules/network/referral.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import { number, oneOf, text, textOrNull, texts } from '../../db/row.ts'
import { problem } from '../../problem.ts'
import { toPerson } from '../accounts/person-name.ts'
import { newest, proposedLanguage } from '../house-documents/editions.ts'
import { isChecked, readHouseTexts } from '../house-documents/house-documents.service.ts'
import { mayTell } from '../network/network-access.ts'
import { readsInFull } from '../youth-files/open-file.ts'
import { toActor } from '../youth-files/relation.ts'
import { toPapers } from './contract-choices.ts'
import {
  countEntries,
  hasExitPlan,
  readContractTexts,
  readPrintedFile,
  readPrints,
  readReferralDays,
  traceDocument,
} from './documents.data.ts'
import { exitReaders } from './exit-paper.ts'
import { openReason } from './print-detail.ts'
import { PURPOSE_RULES } from './purposes.ts'
import { hasIdentity, purposesOf, sectionsOf } from './sections.ts'

const PROJECT_KINDS = ['individual-project', 'life-project', 'needs-list', 'achievement']
const OF_PROGRAMME: readonly string[] = ['contract', 'exit', 'referral']

/** What the asker may print of this file, for whom, and what was printed of it as far as they may know. */
export async function listDocuments(ctx: Ctx, youthId: string): Promise<DocumentChoices> {
  const [files, counts, prints, contracts, plans, referrals] = await ctx.door.group(ctx.sid, [
    readPrintedFile(youthId),
    countEntries(youthId),
    readPrints(youthId),
    readContractTexts(youthId),
    hasExitPlan(youthId),
    readReferralDays(youthId),
    traceDocument('document.list', youthId, [], null, 0),
  ])
  const file = files?.[0]
  if (!file || !mayPrintInside(toActor(ctx))) throw problem('not-found')
  const found = counts ?? []
  const summaries: DocumentChoices['summaries'] = []
  for (const purpose of purposesOf(ctx, file)) {
    const rule = PURPOSE_RULES[purpose]
    const sections = await sectionsOf(ctx, rule, found)
    summaries.push({ purpose, audience: rule.audience, sections, identity: hasIdentity(file, found) })
  }
  // What was printed of the law says what is being done about it.
  const readsLaw = readsInFull(ctx, file, 'LEGAL')
  const readsProgramme = readsInFull(ctx, file, 'AUTON')
  const shown = (prints ?? []).filter(
    row => (readsLaw || row.what !== 'law') && (readsProgramme || !OF_PROGRAMME.includes(text(row, 'what'))),
  )
  const library = await readHouseTexts(ctx)
  return {
    summaries,
    law: readsLaw ? [...LAW_FORMS] : [],
    exit: plans?.length ? exitReaders(ctx, file) : [],
    referrals: mayTell(ctx, file) ? (referrals ?? []).filter(isToTell).map(row => text(row, 'id')) : [],
    contracts: readsProgramme ? (contracts ?? []).map(row => toPapers(ctx, file, row)) : [],
    project: found.some(row => PROJECT_KINDS.includes(text(row, 'kind'))),
    sheets: SHEETS.map(sheet => ({
      sheet,
      proposed: proposedLanguage(library, sheet, texts(file, 'languages'), ctx.me.language),
      languages: [...new Set(library.filter(one => one.sheet === sheet).map(one => one.language))].flatMap(
        language => {
          const one = newest(library, sheet, language)
          return one
            ? [{ language, edition: one.edition, revision: one.revision, checked: isChecked(one) }]
            : []
        },
      ),
    })),
    printed: shown.map(row => ({
      id: text(row, 'id'),
      at: text(row, 'created_at'),
      by: toPerson(ctx.keyring, row, 'person') ?? { id: text(row, 'person_id'), name: null },
      what: oneOf(row, 'what', PRINTED),
      audience: oneOf(row, 'audience', AUDIENCES),
      purpose: textOrNull(row, 'purpose'),
      reference: text(row, 'reference'),
      pages: number(row, 'pages'),
      reason: openReason(ctx, file, youthId, row),
    })),
  }
}

function isToTell(row: Row): boolean {
  const [agreedOn, sentOn, endedOn] = [
    textOrNull(row, 'agreed_on'),
    textOrNull(row, 'sent_on'),
    textOrNull(row, 'ended_on'),
  ]
  return mayBeTold({ agreedOn, sentOn, endedOn })
}
