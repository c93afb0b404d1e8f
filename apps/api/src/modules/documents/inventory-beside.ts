import type { Answers, Row as Line } from '@havre/kinds/answers.ts'
import { type Field, type FieldOf, fieldsOf, type Kind, type RowField } from '@havre/kinds/kind.ts'
import { studioInventory } from '@havre/kinds/kinds/studio-inventory.ts'
import type { Text } from '@havre/policy/text.ts'
import type { Row } from '../../db/group.ts'
import { text as textIn } from '../../db/row.ts'
import type { Block } from '../../documents/paper.ts'
import { openAnswers, youthKeyOf } from '../entries/entry-seal.ts'
import { readInventoriesOfStay } from '../places/place-uses.data.ts'
import { cellWords, rowsOf, type Speech } from './answer-words.ts'
import { readLastEntries } from './documents.data.ts'
import type { Desk } from './draft.ts'
import { type ReadyEntry, readyEntry } from './entry-parts.ts'
import { titled } from './summary-parts.ts'

const text = (fr: string, nl: string, en: string): Text => ({ fr, nl, en })
const SAID = {
  title: text('Entrée et sortie, côte à côte', 'Intrede en vertrek naast elkaar', 'In and out, side by side'),
  what: text('Quoi', 'Wat', 'What'),
  in: text('Entrée', 'Intrede', 'Moving in'),
  out: text('Sortie', 'Vertrek', 'Moving out'),
  changed: text('changé', 'veranderd', 'changed'),
} as const
const NOTHING = '–'
const MOST_INVENTORIES = 20

type Compared = { readonly what: string; readonly was: string; readonly now: string }

type Beside = {
  readonly blocks: Block[]
  /** The answers that the table does not hold already. */
  readonly rest: Answers
  /** The inventory, and the other one it stands beside, the way in first; none where the entry is no inventory. */
  readonly inventories: readonly ReadyEntry[]
}

/** For one inventory of a studio: what was found on the way in beside what was found on the way out, where both are signed. */
export async function besideBlocks(desk: Desk, entry: ReadyEntry): Promise<Beside> {
  const alone = { blocks: [], rest: entry.answers }
  if (entry.kind.id !== studioInventory.id) return { ...alone, inventories: [] }
  const { ctx, youthId, speech } = desk
  const [rows = [], stays] = await ctx.door.group(ctx.sid, [
    readLastEntries(youthId, studioInventory.id, MOST_INVENTORIES),
    readInventoriesOfStay(youthId, textIn(entry.row, 'id')),
  ])
  const row = stays?.[0] ? ofStay(stays[0], entry.row, rows) : ofPlaceNamed(desk, entry.row, rows)
  if (!row) return { ...alone, inventories: [entry] }
  const other = await readyEntry(desk, row)
  const [before, after] = entry.answers.way === 'in' ? [entry, other] : [other, entry]
  const inventories = [before, after]
  const lines = comparedLines(entry.kind, before.answers, after.answers, speech)
  if (lines.length === 0) return { ...alone, inventories }
  const { language, formats } = speech
  const head = (way: Text, { row: of }: ReadyEntry) =>
    `${way[language]}, ${formats.dayOf(textIn(of, 'occurred_at'))}`
  return {
    blocks: titled(SAID.title[language], [
      {
        is: 'table',
        head: [SAID.what[language], head(SAID.in, before), head(SAID.out, after), ''],
        widths: [2, 2, 2, 0.8],
        rows: lines.map(({ what, was, now }) => [what, was, now, was === now ? '' : SAID.changed[language]]),
      },
    ]),
    rest: restOf(entry),
    inventories,
  }
}

/** The other one of the same stay, whatever each says that the place is called. */
function ofStay(stay: Row, own: Row, rows: readonly Row[]): Row | undefined {
  return rows.find(({ id }) => id !== own.id && (id === stay.entry_inventory || id === stay.exit_inventory))
}

/**
 * For an inventory that belongs to no stay of the register, the nearest signed one the other way of a place of that name: the last before
 * a way out, the first after a way in.
 */
function ofPlaceNamed({ ctx }: Desk, row: Row, rows: readonly Row[]): Row | undefined {
  const own = openAnswers(youthKeyOf(ctx.keyring, row), row)
  const at = textIn(row, 'occurred_at')
  const other = rows.filter(one => {
    const { way, place } = openAnswers(youthKeyOf(ctx.keyring, one), one)
    return way !== own.way && nameOf(place) === nameOf(own.place)
  })
  return own.way === 'in'
    ? other.find(one => textIn(one, 'occurred_at') >= at)
    : other.findLast(one => textIn(one, 'occurred_at') <= at)
}

const nameOf = (place: unknown) =>
  String(place ?? '')
    .trim()
    .toLowerCase()

const isCompared = ({ type }: Field) => type === 'list' || type === 'int'

function restOf({ kind, answers }: ReadyEntry): Answers {
  const compared = new Set(
    fieldsOf(kind)
      .filter(isCompared)
      .map(({ id }) => id),
  )
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !compared.has(id)))
}

/** Everything that is counted or listed: each with how it was and how it is. */
function comparedLines(kind: Kind, before: Answers, after: Answers, speech: Speech): Compared[] {
  return fieldsOf(kind).flatMap(field => {
    if (field.type === 'list') return listLines(field, before[field.id], after[field.id], speech)
    if (field.type !== 'int') return []
    const [was, now] = [before, after].map(({ [field.id]: count }) => cellWords(field, count, speech))
    return was || now
      ? [{ what: field.label[speech.language], was: was || NOTHING, now: now || NOTHING }]
      : []
  })
}

/** The rows of two lists under one name each: what comes before the first answer that can change tells which row it is. */
function listLines({ fields }: FieldOf<'list'>, before: unknown, after: unknown, speech: Speech): Compared[] {
  const names = fields.slice(0, fields.findIndex(({ required }) => required === 'toSign') + 1)
  const rest = fields.slice(names.length)
  const said = (some: readonly RowField[], row: Line) =>
    some
      .map(field => cellWords(field, row[field.id], speech))
      .filter(Boolean)
      .join(' · ')
  const under = (rows: readonly Line[]) => {
    const groups = Map.groupBy(rows, row => said(names, row).trim().toLowerCase())
    // Two of the same name stay two.
    return new Map(
      [...groups].flatMap(([name, same]) => same.map((row, n) => [`${name}\n${n}`, row] as const)),
    )
  }
  const [was, now] = [under(rowsOf(before)), under(rowsOf(after))]
  return [...new Map([...was, ...now]).entries()].map(([name, row]) => {
    const cell = (one: Line | undefined) => (one && said(rest, one)) || NOTHING
    return { what: said(names, row), was: cell(was.get(name)), now: cell(now.get(name)) }
  })
}
