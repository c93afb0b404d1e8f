import type { LegalProcedure, LegalProcedures } from '@havre/contracts/legal-procedures.ts'
import type { Block } from '../../documents/paper.ts'
import { problem } from '../../problem.ts'
import { getLegalProcedures } from '../legal-procedures/legal-procedures.service.ts'
import { readsInFull } from '../youth-files/open-file.ts'
import { answerBlocks } from './answer-blocks.ts'
import { readLastEntries } from './documents.data.ts'
import type { Desk, Draft } from './draft.ts'
import { readyEntry } from './entry-parts.ts'
import { type LetterForm, letterDraft } from './law-letters.ts'
import { LAW_WORDS as SAID } from './law-words.ts'
import { checkMayPrint } from './may-print.ts'
import { draftPath } from './path-paper.ts'
import { titled } from './summary-parts.ts'

export type LawForm = 'sheet' | 'hearing' | 'path' | LetterForm
const MOST_HEARINGS = 20

/**
 * A file's procedures on paper: the sheet, the pack for a hearing, or the youth's own readable path. Who prints must read the law of
 * the file in full. No place, no colleague, nothing of a statement; notes of the team stay in the house.
 */
export async function draftLaw(desk: Desk, form: LawForm): Promise<Draft> {
  const { ctx, file, youthId, cast } = desk
  const forYouth = form === 'path'
  if (forYouth !== (cast.audience === 'youth'))
    throw problem('invalid-request', { errors: [{ pointer: '#/audience', code: 'not-for-this-document' }] })
  checkMayPrint(desk, 'LEGAL')
  const law = await getLegalProcedures(ctx, youthId)
  if (!readsInFull(ctx, file, 'LEGAL')) throw problem('not-allowed', { action: 'print' })
  // One that has ended still has the dates of what may be done about its end.
  const running = law.procedures.filter(({ ended, deadlines }) => !ended || deadlines.some(isOpen))
  if (forYouth) return draftPath(desk, running)
  if (form === 'renewal' || form === 'opinion') return letterDraft(desk, form, law)
  const hearings = form === 'hearing' ? await hearingPart(desk) : { blocks: [], entryIds: [] }
  const { language } = desk.speech
  return {
    title: SAID[form][language],
    blocks: [
      ...stayPart(desk, law),
      ...hearings.blocks,
      ...running.flatMap(procedure => procedurePart(desk, procedure, form === 'sheet')),
      ...(form === 'hearing'
        ? titled(SAID.bring[language], [{ is: 'list', items: SAID.bringList.map(one => one[language]) }])
        : papersPart(desk, law)),
      { is: 'note', strong: true, text: SAID.noAdvice[language] },
    ],
    entryIds: hearings.entryIds,
    purpose: `law-${form}`,
    language,
  }
}

const isOpen = ({ status, nature }: LegalProcedure['deadlines'][number]) =>
  status === 'open' && nature !== 'from'

function stayPart({ speech: { language, formats } }: Desk, { effective }: LegalProcedures): Block[] {
  const text = effective
    ? [
        effective.title[language],
        effective.validUntil && `${SAID.until[language]} ${formats.date(effective.validUntil)}`,
      ]
        .filter(Boolean)
        .join(' ')
    : SAID.stayNone[language]
  return titled(SAID.stay[language], [{ is: 'text', text }])
}

function procedurePart(desk: Desk, procedure: LegalProcedure, whole: boolean): Block[] {
  const { language, formats } = desk.speech
  const open = procedure.deadlines.filter(isOpen)
  const events = (procedure.detail?.events ?? []).filter(({ withdrawn }) => !withdrawn)
  return titled(procedure.title[language], [
    {
      is: 'pairs',
      pairs: [
        [SAID.state[language], procedure.state.title[language]],
        ...(procedure.since
          ? [[SAID.since[language], formats.date(procedure.since)] satisfies [string, string]]
          : []),
        [SAID.rules[language], formats.date(procedure.definitionVersion)],
      ],
    },
    ...(open.length > 0
      ? [
          { is: 'label', text: SAID.dates[language] } satisfies Block,
          {
            is: 'table',
            head: [SAID.day[language], SAID.what[language], SAID.how[language]],
            widths: [1.2, 2, 2.4],
            rows: open.map(deadline => [
              formats.date(deadline.due),
              deadline.title[language],
              [
                deadline.estimate ? SAID.estimate[language] : SAID[deadline.found ?? 'computed'][language],
                ...(deadline.certainty === 'uncertain' ? [SAID.uncertain[language]] : []),
                ...(whole ? deadline.arithmetic.map(line => line[language]) : []),
              ].join(' · '),
            ]),
          } satisfies Block,
        ]
      : []),
    ...(whole && events.length > 0
      ? [
          { is: 'label', text: SAID.events[language] } satisfies Block,
          {
            is: 'table',
            head: [SAID.day[language], SAID.what[language]],
            widths: [1, 4],
            rows: events.map(({ on, title }) => [formats.date(on), title[language]]),
          } satisfies Block,
        ]
      : []),
  ])
}

function papersPart({ speech: { language, formats } }: Desk, { documents }: LegalProcedures): Block[] {
  const held = documents.filter(({ withdrawnOn }) => withdrawnOn === null)
  if (held.length === 0) return []
  return titled(SAID.papers[language], [
    {
      is: 'list',
      items: held.map(({ title, issuedOn, validUntil }) =>
        [
          title[language],
          formats.date(issuedOn),
          validUntil && `${SAID.until[language]} ${formats.date(validUntil)}`,
        ]
          .filter(Boolean)
          .join(' · '),
      ),
    },
  ])
}

/** The hearings of the file as they are written down; the journey is another record and stays sealed. */
async function hearingPart(desk: Desk): Promise<{ blocks: Block[]; entryIds: string[] }> {
  const { ctx, youthId, speech } = desk
  const [rows = []] = await ctx.door.group(ctx.sid, [readLastEntries(youthId, 'hearing', MOST_HEARINGS)])
  const entries = []
  for (const row of rows) entries.push(await readyEntry(desk, row))
  const { language } = speech
  if (entries.length === 0)
    return {
      blocks: titled(SAID.hearings[language], [{ is: 'text', text: SAID.noHearing[language] }]),
      entryIds: [],
    }
  return {
    blocks: entries.flatMap(({ kind, answers }) =>
      titled(kind.title[speech.language], answerBlocks(kind, answers, speech, true)),
    ),
    entryIds: entries.map(({ id }) => id),
  }
}
