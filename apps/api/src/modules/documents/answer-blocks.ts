import { type Answers, isBlank, isObject, isTopics, type Row } from '@havre/kinds/answers.ts'
import type { Field, FieldOf, Kind, RowField, Section, Voice } from '@havre/kinds/kind.ts'
import type { Block } from '../../documents/paper.ts'
import {
  answerWords,
  cellWords,
  languageWords,
  needWords,
  rowsOf,
  rowWords,
  type Speech,
} from './answer-words.ts'
import { pairWords, TOPIC_WORDS, VOICE_WORDS, WORDS } from './words.ts'

const MOST_COLUMNS = 5
const LONGEST_CELL = 220

/**
 * What was filled in, section by section, in reading order; what nobody touched is left out. `nested` writes the titles of
 * sections small: the record then stands under a heading of its own.
 */
export function answerBlocks(kind: Kind, answers: Answers, speech: Speech, nested = false): Block[] {
  return kind.sections.flatMap(section => {
    const blocks = sectionBlocks(section, answers, speech, nested)
    if (blocks.length === 0) return []
    const title = section.title[speech.language]
    return [nested ? { is: 'label', text: title } : { is: 'heading', level: 2, text: title }, ...blocks]
  })
}

function sectionBlocks(section: Section, answers: Answers, speech: Speech, nested: boolean): Block[] {
  const filled = section.fields.filter(field => !isBlank(answers[field.id]))
  const pairs = filled
    .filter(field => !standsAlone(field))
    .map((field): [string, string] => [
      field.label[speech.language],
      answerWords(field, answers[field.id], speech),
    ])
    .filter(([, words]) => words !== '')
  const alone = filled
    .filter(standsAlone)
    .flatMap(field => aloneBlocks(field, answers[field.id], speech, nested))
  return [...(pairs.length > 0 ? [{ is: 'pairs', pairs } satisfies Block] : []), ...alone]
}

/** Whether an answer needs a block of its own: a text in a voice, or several of anything. */
function standsAlone(field: Field): boolean {
  return voiceOf(field) !== undefined || ['list', 'needs', 'topics'].includes(field.type)
}

function voiceOf(field: Field): Voice | undefined {
  if (field.type === 'words') return 'youth'
  if (!('voice' in field)) return undefined
  // A short line of the team or of facts reads best beside its label.
  return field.type === 'line' && (field.voice === 'staff' || field.voice === 'fact')
    ? undefined
    : field.voice
}

function aloneBlocks(field: Field, answer: unknown, speech: Speech, nested: boolean): Block[] {
  const label = field.label[speech.language]
  if (field.type === 'topics') return topicBlocks(field, answer, speech, nested)
  if (field.type === 'list') return listBlocks(field, rowsOf(answer), speech)
  if (field.type === 'needs') {
    const items = rowsOf(answer)
      .map(row => needWords(row, speech))
      .filter(Boolean)
    return items.length > 0 ? [{ is: 'list', label, items }] : []
  }
  const text = answerWords(field, answer, speech)
  const voice = voiceOf(field)
  return voice && text !== ''
    ? [voiceBlock(voice, label, text, isObject(answer) ? answer.language : undefined, speech)]
    : []
}

/** A text in its voice, which its label always names: a hypothesis is never taken for a fact. */
function voiceBlock(voice: Voice, label: string, text: string, lang: unknown, { language }: Speech): Block {
  const named =
    label === VOICE_WORDS[voice][language] ? label : pairWords(language, VOICE_WORDS[voice][language], label)
  if (typeof lang !== 'string') return { is: 'voice', voice, label: named, text }
  return { is: 'voice', voice, label: `${named} (${languageWords(lang, language)})`, text, lang }
}

function topicBlocks(field: FieldOf<'topics'>, answer: unknown, speech: Speech, nested: boolean): Block[] {
  const { language } = speech
  const topics = isTopics(answer) ? answer : {}
  return field.topics.flatMap((topic): Block[] => {
    const said = topics[topic.code]
    if (!said || isBlank(said)) return []
    const state = said.state ? ` (${TOPIC_WORDS[said.state][language]})` : ''
    const title = `${topic.label[language]}${state}`
    return [
      nested ? { is: 'label', text: title } : { is: 'heading', level: 3, text: title },
      ...(said.words?.text
        ? [voiceBlock('youth', WORDS.words[language], said.words.text, said.words.language, speech)]
        : []),
      ...(said.facts ? [voiceBlock('fact', WORDS.facts[language], said.facts, undefined, speech)] : []),
      ...(said.hypotheses
        ? [voiceBlock('hypothesis', VOICE_WORDS.hypothesis[language], said.hypotheses, undefined, speech)]
        : []),
    ]
  })
}

/** Several short rows make a table; one row, or long texts, a list. */
function listBlocks({ label, fields }: FieldOf<'list'>, rows: readonly Row[], speech: Speech): Block[] {
  if (rows.length === 0) return []
  const used = fields.filter(field => rows.some(row => !isBlank(row[field.id])))
  const cells = rows.map(row => used.map(field => cellWords(field, row[field.id], speech)))
  const long = cells.flat().some(cell => cell.length > LONGEST_CELL)
  if (rows.length === 1 || used.length < 2 || used.length > MOST_COLUMNS || long) {
    return [
      { is: 'list', label: label[speech.language], items: rows.map(row => rowWords(fields, row, speech)) },
    ]
  }
  return [
    { is: 'label', text: label[speech.language] },
    {
      is: 'table',
      head: used.map(field => field.label[speech.language]),
      widths: used.map(widthOf),
      rows: cells,
    },
  ]
}

function widthOf(field: RowField): number {
  if (field.type === 'text' || field.type === 'words') return 3
  return field.type === 'line' || field.type === 'codes' || field.type === 'person' ? 2 : 1.2
}
