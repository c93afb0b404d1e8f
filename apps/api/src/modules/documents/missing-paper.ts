import { DANGER_TERMS, MISSING_WORDS as TOLD } from '@havre/kinds/vocabularies/missing.ts'
import { mayPrintInside } from '@havre/policy/prints.ts'
import type { Block } from '../../documents/paper.ts'
import { problem } from '../../problem.ts'
import { type MissingSheet, readSheet } from '../missing/missing-sheet.ts'
import { toActor } from '../youth-files/relation.ts'
import { languageWords } from './answer-words.ts'
import { isMissingOf } from './documents.data.ts'
import type { Desk, Draft } from './draft.ts'
import { DESCRIBED, MISSING_WORDS as SAID, WORDS } from './words.ts'

const ADULT = 18

/**
 * The description of somebody who is missing, on one page: for the house, or for the police and whoever helps to search. At
 * night nobody is asked for a reason: the search is one. Throws `not-found` for an episode of another file.
 */
export async function draftMissing(desk: Desk, missingId: string): Promise<Draft> {
  const { ctx, youthId, cast, speech } = desk
  const { audience } = cast
  if (audience !== 'internal' && audience !== 'external') {
    throw problem('invalid-request', { errors: [{ pointer: '#/audience', code: 'not-for-this-document' }] })
  }
  if (!mayPrintInside(toActor(ctx))) throw problem('not-allowed', { action: 'print' })
  const [found] = await ctx.door.group(ctx.sid, [isMissingOf(youthId, missingId)])
  if (!found?.length) throw problem('not-found')
  const sheet = await readSheet(ctx, missingId, audience)
  const { language, formats } = speech
  const dangers = DANGER_TERMS.filter(term => sheet.factors.includes(term.code)).map(
    term => term.label[language],
  )
  const seen: [string, string][] = [
    [SAID.lastSeen[language], formats.dateTime(sheet.lastSeenAt)],
    ...(sheet.returnedAt
      ? [[SAID.returned[language], formats.dateTime(sheet.returnedAt)] satisfies [string, string]]
      : []),
    ...(dangers.length > 0
      ? [[SAID.dangers[language], formats.list(dangers)] satisfies [string, string]]
      : []),
  ]
  const described = TOLD.flatMap((word): Block[] => {
    const label = DESCRIBED[word]?.[language]
    const text = sheet.words[word]
    return label && text ? [{ is: 'voice', voice: 'fact', label, text }] : []
  })
  return {
    title: (sheet.age !== null && sheet.age >= ADULT ? SAID.adult : SAID.title)[language],
    blocks: [
      {
        is: 'portrait',
        pairs: portraitPairs(desk, sheet),
        photo: (sheet.photo.consent === 'given' ? SAID.photo : SAID.noPhoto)[language],
      },
      { is: 'heading', level: 2, text: SAID.lastSeen[language] },
      { is: 'pairs', pairs: seen },
      ...described,
      { is: 'note', strong: true, text: SAID.call[language] },
    ],
    entryIds: [],
    purpose: 'missing',
    language,
    // Who is asked for is named on purpose; the house's own alias would tell the house.
    hidesCode: audience === 'external',
    reason: SAID.reason[language],
  }
}

function portraitPairs({ speech: { language, formats } }: Desk, sheet: MissingSheet): [string, string][] {
  const gender = sheet.gender === 'girl' ? SAID.girl : sheet.gender === 'boy' ? SAID.boy : undefined
  const given: [string, string | null | undefined][] = [
    [SAID.name[language], sheet.name],
    [SAID.usualName[language], sheet.usualName],
    [WORDS.age[language], sheet.age === null ? null : `${sheet.age} ${WORDS.years[language]}`],
    [SAID.birth[language], sheet.birthOn && formats.date(sheet.birthOn)],
    [SAID.gender[language], gender?.[language]],
    [WORDS.languages[language], formats.list(sheet.languages.map(code => languageWords(code, language)))],
    [SAID.police[language], sheet.policeReference],
  ]
  const pairs = given.flatMap(([term, value]) => (value ? [[term, value] satisfies [string, string]] : []))
  return pairs.length > 0 ? pairs : [[SAID.name[language], '…']]
}
