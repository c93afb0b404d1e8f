import type { Answers } from '@havre/kinds/answers.ts'
import { text, textOrNull, texts } from '../../db/row.ts'
import { sql } from '../../db/sql.ts'
import type { Block } from '../../documents/paper.ts'
import { openAnswers, youthKeyOf } from '../entries/entry-seal.ts'
import { titleOf } from '../tasks/tasks.service.ts'
import { yearsOn } from '../youth-files/local-day.ts'
import { answerBlocks } from './answer-blocks.ts'
import { languageWords } from './answer-words.ts'
import { readDates, readLatestEntries } from './documents.data.ts'
import type { Desk } from './draft.ts'
import { readyEntry } from './entry-parts.ts'
import { CARD } from './sections.ts'
import { TASK_ROLE_WORDS, WORDS } from './words.ts'

export type Part = { readonly blocks: Block[]; readonly entryIds: readonly string[] }

/** Age, languages, and since when; never where. */
export function situationPart({ file, speech, today }: Desk): Part {
  const { language, formats } = speech
  const birthOn = textOrNull(file, 'birth_on')
  const arrivedOn = textOrNull(file, 'arrived_on')
  const languages = texts(file, 'languages').map(code => languageWords(code, language))
  const pairs: [string, string][] = [
    ...(birthOn
      ? [
          [WORDS.age[language], `${yearsOn(birthOn, today)} ${WORDS.years[language]}`] satisfies [
            string,
            string,
          ],
        ]
      : []),
    ...(languages.length > 0
      ? [[WORDS.languages[language], formats.list(languages)] satisfies [string, string]]
      : []),
    ...(arrivedOn ? [[WORDS.arrived[language], formats.date(arrivedOn)] satisfies [string, string]] : []),
  ]
  return {
    blocks: pairs.length > 0 ? titled(WORDS.situation[language], [{ is: 'pairs', pairs }]) : [],
    entryIds: [],
  }
}

/** What to do, from the care section of the operational card: no reason, no ban, no outing rule. */
export async function carePart(desk: Desk): Promise<Part> {
  const { ctx, youthId, speech } = desk
  const [rows] = await ctx.door.group(ctx.sid, [readLatestEntries(youthId, [CARD])])
  const row = rows?.[0]
  if (!row) return { blocks: [], entryIds: [] }
  const { id, kind, answers } = await readyEntry(desk, row)
  const care = { ...kind, sections: kind.sections.filter(section => section.id === 'care') }
  const blocks = answerBlocks(care, answers, speech).filter(block => block.is !== 'heading')
  return { blocks: blocks.length > 0 ? titled(WORDS.care[speech.language], blocks) : [], entryIds: [id] }
}

/** What waits, for the team that takes over. */
export async function datesPart({ ctx, youthId, speech }: Desk): Promise<Part> {
  const { language, formats } = speech
  const [rows] = await ctx.door.group(ctx.sid, [readDates(youthId)])
  const lines = (rows ?? []).map(row => [
    formats.date(text(row, 'due_on')),
    titleOf(ctx, { ...row, reader_language: language }),
    Object.entries(TASK_ROLE_WORDS).find(([role]) => role === row.for_role)?.[1][language] ?? '',
  ])
  if (lines.length === 0) return { blocks: [], entryIds: [] }
  const head = [WORDS.date[language], WORDS.task[language], WORDS.forWhom[language]]
  return {
    blocks: titled(WORDS.dates[language], [{ is: 'table', head, widths: [1.2, 3, 1.2], rows: lines }]),
    entryIds: [],
  }
}

/** The legally retained name and birth date, from the claims that the asker may read. */
export async function identityPart({ ctx, file, speech }: Desk): Promise<Part> {
  const { language, formats } = speech
  const ids = [textOrNull(file, 'name_entry_id'), textOrNull(file, 'birth_entry_id')]
  const [rows] = await ctx.door.group(ctx.sid, [
    sql`SELECT e.id, e.youth_id, e.compartment, e.sealed_version, e.payload, k.epoch, k.wrapped
        FROM entry e JOIN youth_key k ON k.youth_id = e.youth_id WHERE e.id = ANY (${ids}::uuid[]) AND e.status = 'signed'`,
  ])
  const claims = new Map(
    (rows ?? []).map(row => [text(row, 'id'), openAnswers(youthKeyOf(ctx.keyring, row), row)]),
  )
  const said = (id: string | null, field: string) => wordIn(claims.get(id ?? ''), field)
  const name = said(ids[0] ?? null, 'name')
  const birth = said(ids[1] ?? null, 'birthDate')
  const pairs: [string, string][] = [
    ...(name ? [[WORDS.name[language], name] satisfies [string, string]] : []),
    ...(birth ? [[WORDS.birth[language], formats.date(birth)] satisfies [string, string]] : []),
  ]
  return { blocks: pairs.length > 0 ? [{ is: 'pairs', pairs }] : [], entryIds: [...claims.keys()] }
}

export function titled(title: string, blocks: Block[]): Block[] {
  return [{ is: 'heading', level: 2, text: title }, ...blocks]
}

function wordIn(answers: Answers | undefined, field: string): string | undefined {
  const answer = answers?.[field]
  return typeof answer === 'string' ? answer : undefined
}
