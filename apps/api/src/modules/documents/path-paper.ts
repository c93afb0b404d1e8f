import type { LegalProcedure } from '@havre/contracts/legal-procedures.ts'
import type { UiLanguage } from '@havre/kinds/kind.ts'
import type { Text } from '@havre/policy/text.ts'
import { findProcedure } from '@havre/rules/law/procedures.ts'
import type { Desk, Draft } from './draft.ts'
import { dayIn, facingLanguages, type Part } from './facing-languages.ts'
import { PATH_WORDS, type PathWords } from './path-words.ts'

type Said = { readonly words: PathWords; readonly besides: UiLanguage; readonly day: (day: string) => string }

/**
 * "My path", for the youth: where each procedure stands, what may come next, which dates, who helps. Anybody may find it: it
 * names no procedure that tells what happened to them, nothing that the house sets itself, nobody and no level.
 */
export function draftPath(desk: Desk, running: readonly LegalProcedure[]): Draft {
  const { language: besides } = desk.speech
  const { theirs, blocks, foot } = facingLanguages(desk, language =>
    partsOf(running, { words: PATH_WORDS[language], besides, day: dayIn(language) }),
  )
  return {
    title: PATH_WORDS[besides].title,
    ...(theirs !== besides && { subtitle: PATH_WORDS[theirs].title }),
    blocks,
    entryIds: [],
    purpose: 'law-path',
    language: theirs,
    ...(foot && { foot }),
  }
}

function partsOf(procedures: readonly LegalProcedure[], said: Said): Part[] {
  const { words } = said
  return [
    { is: 'text', text: words.intro },
    ...(procedures.length === 0
      ? [{ is: 'text', text: words.nothing } satisfies Part]
      : procedures.flatMap(one => procedureParts(one, said))),
    { is: 'heading', text: words.help },
    ...words.helpers.map((text): Part => ({ is: 'point', text })),
    { is: 'heading', text: words.rights },
    ...words.may.map((text): Part => ({ is: 'point', text })),
  ]
}

function procedureParts(procedure: LegalProcedure, { words, besides, day }: Said): Part[] {
  const { state, since, deadlines, definition } = procedure
  const started = findProcedure(procedure.definition, procedure.definitionVersion)?.start !== state.id
  const here = !started
    ? words.start
    : isTelling(definition, state)
      ? words.underway
      : words.here(quoted(plain(state.title[besides]), besides))
  const next = nextStates(procedure).map(title => plain(title[besides]))
  const dates = deadlines.filter(
    // What has passed is for the team to mend, not for a child to read.
    ({ rule, status, nature, daysLeft }) =>
      status === 'open' &&
      daysLeft >= 0 &&
      (nature === 'document' || nature === 'legal') &&
      !isReflection(rule),
  )
  return [
    { is: 'heading', text: `${nameOf(procedure, words, besides)} · ${words.now}` },
    { is: 'text', text: here },
    ...(since && started ? [{ is: 'text', text: words.since(day(since)) } satisfies Part] : []),
    { is: 'heading', text: words.next },
    ...(next.length > 0
      ? [
          {
            is: 'text',
            text: words.nextMay(next.map(one => quoted(one, besides)).join(' · ')),
          } satisfies Part,
        ]
      : []),
    { is: 'text', text: words.nextAsk },
    { is: 'heading', text: words.dates },
    ...(dates.length === 0 ? [{ is: 'text', text: words.noDates } satisfies Part] : []),
    ...dates.flatMap((one): Part[] => [
      { is: 'point', text: words.date(one.title[besides], day(one.due)) },
      ...(one.estimate || one.certainty === 'uncertain'
        ? [{ is: 'text', text: words.guess } satisfies Part]
        : []),
    ]),
  ]
}

/** The track for victims is only called a stay: the sheet may be read by whoever the child fears. */
function nameOf({ definition, title }: LegalProcedure, words: PathWords, besides: UiLanguage): string {
  return isForVictims(definition) ? words.stay : plain(title[besides])
}

/** Without the articles of law and abbreviations that stand in brackets behind a name. */
const plain = (title: string) => title.replace(/ \([^)]*\)$/, '')

/** What is no paper in that track tells what happened: police, statement, referral; and only victims are given time to reflect. */
function isTelling(definition: string, { id, kind }: Pick<LegalProcedure['state'], 'id' | 'kind'>): boolean {
  return isForVictims(definition) && (kind !== 'stay' || isReflection(id))
}

function isReflection(id: string): boolean {
  return id.includes('reflection')
}

function isForVictims(definition: string): boolean {
  return definition.endsWith('.thb')
}

/** The stations that lead on from here; of the ends, only those that hand a paper over. */
function nextStates(procedure: LegalProcedure): Text[] {
  const definition = findProcedure(procedure.definition, procedure.definitionVersion)
  const targets = (definition?.events ?? [])
    .filter(({ from }) => from !== 'any' && from.includes(procedure.state.id))
    .flatMap(({ to, gives }) => {
      const target = definition?.states.find(one => one.id === to)
      return target &&
        target.id !== procedure.state.id &&
        (target.kind === 'end' ? gives : !isTelling(procedure.definition, target))
        ? [target]
        : []
    })
  return [...new Set(targets)].map(one => one.title)
}

/** As it stands on the papers that the youth is shown: in our language, also within theirs. */
function quoted(words: string, language: UiLanguage): string {
  return language === 'en' ? `“${words}”` : language === 'nl' ? `‘${words}’` : `«\u00A0${words}\u00A0»`
}
