import {
  FILE_PARTS,
  IDENTITY_PARTS,
  type ImportProblemCode,
  MANDATE_PARTS,
  PARTY_PARTS,
} from '@havre/contracts/import-parts.ts'
import type { ColumnPlan } from '@havre/contracts/imports.ts'
import { PARTY_ROLES } from '@havre/contracts/parties.ts'
import { fieldsOf, type Kind, type RowField } from '@havre/kinds/kind.ts'
import { fold, parseDay, parseWhole, parseYesNo, type Said, toInstant } from './cell-values.ts'
import {
  type Choice,
  choicesOf,
  GENDER_CHOICES,
  LANGUAGE_CHOICES,
  MANDATE_CHOICES,
  PHASE_CHOICES,
} from './known-words.ts'

/** How a column's cells are read. */
export type Reading =
  | { readonly as: 'line'; readonly most: number }
  | { readonly as: 'text'; readonly most: number; readonly wrap?: 'words' | 'person' }
  | { readonly as: 'day' | 'moment' | 'yes-no' | 'whole' | 'cents' }
  | { readonly as: 'choice' | 'choices'; readonly choices: readonly Choice[]; readonly most: number }

const line = (most: number): Reading => ({ as: 'line', most })
const day: Reading = { as: 'day' }
const choice = (choices: readonly Choice[]): Reading => ({ as: 'choice', choices, most: 1 })

const FIXED: Record<string, Reading> = {
  'file.alias': line(40),
  'file.oldCode': line(60),
  'file.phase': choice(PHASE_CHOICES),
  'file.arrivedOn': day,
  'file.leftOn': day,
  'file.gender': choice(GENDER_CHOICES),
  'file.languages': { as: 'choices', choices: LANGUAGE_CHOICES, most: 8 },
  'identity.name': line(200),
  'identity.firstName': line(100),
  'identity.lastName': line(99),
  'identity.otherName': line(200),
  'identity.birthDate': day,
  'identity.otherBirthDate': day,
  'identity.nationality': line(80),
  'identity.number': line(60),
  'mandate.kind': choice(MANDATE_CHOICES),
  'mandate.authority': line(160),
  'mandate.reference': line(80),
  'mandate.startsOn': day,
  'mandate.endsOn': day,
}
const PARTY: Record<(typeof PARTY_PARTS)[number], Reading> = {
  name: line(160),
  phone: line(200),
  mail: line(200),
  address: line(200),
  note: { as: 'text', most: 2_000 },
}
const PARTS: Record<string, readonly string[]> = {
  file: FILE_PARTS,
  identity: IDENTITY_PARTS,
  mandate: MANDATE_PARTS,
}

/** How the cells of a column that becomes `to` are read; undefined for a target that there is not. */
export function readingOf(to: string, kinds: ReadonlyMap<string, Kind>): Reading | undefined {
  const [area = '', first = '', second] = to.split('.')
  if (PARTS[area]) return PARTS[area].includes(first) && second === undefined ? FIXED[to] : undefined
  if (area === 'party') {
    const part = PARTY_PARTS.find(name => name === second)
    return part && PARTY_ROLES.some(role => role === first) ? PARTY[part] : undefined
  }
  const kind = area === 'kind' ? kinds.get(first) : undefined
  if (!kind || second === undefined) return undefined
  if (second === 'when') return { as: 'moment' }
  const field = fieldsOf(kind).find(one => one.id === second)
  return field && isOneCell(field) ? fieldReading(field) : undefined
}

/** Fields that fit in one cell: all but lists, interviews, needs and acknowledgements. */
function isOneCell(field: { type: string }): field is RowField {
  return !['list', 'topics', 'needs', 'acknowledgement'].includes(field.type)
}

function fieldReading(field: RowField): Reading {
  switch (field.type) {
    case 'line':
    case 'place':
      return line(field.maxLength)
    case 'text':
      return { as: 'text', most: field.maxLength }
    case 'words':
      return { as: 'text', most: field.maxLength, wrap: 'words' }
    case 'person':
      return { as: 'text', most: field.maxLength, wrap: 'person' }
    case 'code':
      return choice(choicesOf(field.options))
    case 'codes':
      return { as: 'choices', choices: choicesOf(field.options), most: field.options.length }
    case 'language':
      return choice(LANGUAGE_CHOICES)
    case 'bool':
      return { as: 'yes-no' }
    case 'date':
      return day
    case 'datetime':
      return { as: 'moment' }
    case 'money':
      return { as: 'cents' }
    case 'int':
    case 'minutes':
      return { as: 'whole' }
  }
}

export type Clock = { readonly timeZone: string; readonly today: string }

/** What a filled cell says, read as its column is. `day` gives `YYYY-MM-DD`, `moment` an instant. */
export function readCell(reading: Reading, text: string, plan: ColumnPlan, clock: Clock): Said<unknown> {
  const dated = () =>
    parseDay(text, { monthFirst: plan.monthFirst ?? false, latest: Number(clock.today.slice(0, 4)) })
  switch (reading.as) {
    case 'line':
      return limited(text.trim().replaceAll(/\s+/gu, ' '), reading.most)
    case 'text': {
      const said = limited(text.trim().replaceAll(/\r\n?/g, '\n'), reading.most)
      if ('wrong' in said || !reading.wrap) return said
      return {
        value: reading.wrap === 'words' ? { text: said.value } : { label: said.value.replaceAll('\n', ' ') },
      }
    }
    case 'day': {
      const said = dated()
      return 'wrong' in said ? said : { ...said, value: said.value.day }
    }
    case 'moment': {
      const said = dated()
      return 'wrong' in said ? said : { ...said, value: toInstant(said.value, clock.timeZone) }
    }
    case 'yes-no':
      return parseYesNo(text)
    case 'whole':
      return parseWhole(text)
    case 'cents':
      return parseWhole(text, true)
    case 'choice': {
      const code = codeOf(reading.choices, text, plan)
      return code === undefined ? { wrong: 'unknown-word' } : { value: code }
    }
    case 'choices': {
      const codes = wordsIn(text).map(word => codeOf(reading.choices, word, plan))
      if (codes.some(code => code === undefined)) return { wrong: 'unknown-word' }
      const unique = [...new Set(codes)]
      return unique.length > reading.most ? { wrong: 'too-many' } : { value: unique }
    }
  }
}

/** The separate words of a cell that holds several. */
export function wordsIn(text: string): string[] {
  return text
    .split(/[;,/|\n+]/)
    .map(word => word.trim())
    .filter(word => word !== '')
}

/** The code that a word becomes: as the person said for this column, else one of the words that we know. */
export function codeOf(
  choices: readonly Choice[],
  word: string,
  plan: Pick<ColumnPlan, 'words'>,
): string | undefined {
  const folded = fold(word)
  const said = plan.words?.find(one => fold(one.word) === folded)?.code
  if (said !== undefined) return choices.some(one => one.code === said) ? said : undefined
  return choices.find(one => one.words.includes(folded))?.code
}

function limited(text: string, most: number): { value: string } | { wrong: ImportProblemCode } {
  if (text.length > most) return { wrong: 'too-long' }
  const sound = text.isWellFormed() && !/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/u.test(text)
  return sound ? { value: text.normalize('NFC') } : { wrong: 'characters' }
}
