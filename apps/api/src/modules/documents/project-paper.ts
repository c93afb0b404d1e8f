import { isBlank, isObject, type Row as ListRow } from '@havre/kinds/answers.ts'
import { mayPrintInside } from '@havre/policy/prints.ts'
import { text } from '../../db/row.ts'
import type { Block } from '../../documents/paper.ts'
import { problem } from '../../problem.ts'
import { toActor } from '../youth-files/relation.ts'
import { rowsOf } from './answer-words.ts'
import { readLatestEntries, readPrintedEntries } from './documents.data.ts'
import type { Desk, Draft } from './draft.ts'
import { type ReadyEntry, readyEntry } from './entry-parts.ts'
import { titled } from './summary-parts.ts'
import { PROJECT_WORDS as SAID, WORDS } from './words.ts'

const LINES_TO_FILL = 4
const MOST_ACHIEVEMENTS = 20
const SOURCES = ['life-project', 'individual-project', 'needs-list']

/**
 * "My project", for the youth: what they want, what they can do, their goals in their own words where they gave some, what
 * they need, what they achieved. No score, no level, nothing the team supposes, no other youth; what nobody has written yet
 * is a line to write on.
 */
export async function draftProject(desk: Desk): Promise<Draft> {
  const { ctx, youthId, cast, speech } = desk
  if (cast.audience !== 'youth') {
    throw problem('invalid-request', { errors: [{ pointer: '#/audience', code: 'not-for-this-document' }] })
  }
  if (!mayPrintInside(toActor(ctx))) throw problem('not-allowed', { action: 'print' })
  const [latest, done] = await ctx.door.group(ctx.sid, [
    readLatestEntries(youthId, SOURCES),
    readPrintedEntries(youthId, ['achievement'], null, null, ctx.me.timeZone, MOST_ACHIEVEMENTS),
  ])
  const entries: ReadyEntry[] = []
  for (const row of [...(latest ?? []), ...(done ?? [])]) entries.push(await readyEntry(desk, row))
  const of = (kind: string) => entries.find(entry => entry.kind.id === kind)?.answers ?? {}
  const achievements = entries.filter(entry => entry.kind.id === 'achievement')
  const { language, formats } = speech
  const wants = ownWords(of('life-project').wishes)
  const strengths = ownWords(of('individual-project').ownStrengths)
  const goals = rowsOf(of('individual-project').goals).filter(goal => goal.state !== 'stopped')
  const needs = rowsOf(of('needs-list').ownNeeds).flatMap(row =>
    typeof row.need === 'string' ? [row.need] : [],
  )
  const blocks: Block[] = [
    ...titled(SAID.wants[language], wants ?? toFill(desk)),
    ...titled(SAID.strengths[language], strengths ?? toFill(desk)),
    ...titled(
      SAID.goals[language],
      goals.length > 0 ? goals.flatMap(goal => goalBlocks(desk, goal)) : toFill(desk),
    ),
    ...titled(SAID.needs[language], needs.length > 0 ? [{ is: 'list', items: needs }] : toFill(desk)),
    ...(achievements.length > 0
      ? titled(SAID.achieved[language], [
          {
            is: 'list',
            items: achievements.map(
              ({ answers, row }) =>
                `${String(answers.what ?? '')} (${formats.dayOf(text(row, 'occurred_at'))})`,
            ),
          },
        ])
      : []),
    ...titled(SAID.add[language], [{ is: 'blank', lines: LINES_TO_FILL }]),
  ]
  return {
    title: SAID.title[language],
    blocks: [{ is: 'note', strong: false, text: SAID.intro[language] }, ...blocks],
    entryIds: entries.map(entry => entry.id),
    purpose: null,
    language,
  }
}

/** The goal as the youth says it, or else as the team does. */
function goalBlocks({ speech: { language, formats } }: Desk, goal: ListRow): Block[] {
  const { ownWords: said } = goal
  const own = isObject(said) && 'text' in said ? String(said.text ?? '').trim() : ''
  const pairs = [
    pair(SAID.reachedWhen[language], goal.criterion),
    pair(SAID.help[language], goal.support),
    pair(SAID.byWhen[language], typeof goal.targetOn === 'string' ? formats.date(goal.targetOn) : undefined),
  ].flat()
  return [
    { is: 'heading', level: 3, text: own || String(goal.goal ?? '') },
    ...(pairs.length > 0 ? [{ is: 'pairs', pairs } satisfies Block] : []),
  ]
}

function pair(term: string, value: unknown): [string, string][] {
  return typeof value === 'string' && value.trim() !== '' ? [[term, value]] : []
}

function ownWords(answer: unknown): Block[] | undefined {
  if (!isObject(answer) || isBlank(answer.text)) return undefined
  const lang = typeof answer.language === 'string' ? { lang: answer.language } : {}
  return [{ is: 'text', text: String(answer.text), ...lang }]
}

function toFill({ speech: { language } }: Desk): Block[] {
  return [
    { is: 'label', text: WORDS.toFill[language] },
    { is: 'blank', lines: LINES_TO_FILL },
  ]
}
