import type { CountdownItem, ExitPlan, ExitRoom } from '@havre/contracts/exit-plans.ts'
import type { UiLanguage } from '@havre/kinds/kind.ts'
import type { Text } from '@havre/policy/text.ts'
import { FOLLOW_UP_MONTHS, followUpDay } from '@havre/rules/exit/follow-up.ts'
import { PILLARS } from '@havre/rules/exit/pillars.ts'
import { dueOf } from '../exit-plans/exit-plans.present.ts'
import type { Desk, Draft } from './draft.ts'
import { EXIT_RIGHTS, EXIT_STEPS, PACK_WORDS } from './exit-step-words.ts'
import { EXIT_WORDS } from './exit-words.ts'
import { EXIT_YOUTH_WORDS, type ExitYouthWords } from './exit-youth-words.ts'
import { dayIn, facingLanguages, type Part } from './facing-languages.ts'
import type { PathLanguage } from './path-words.ts'
import { pairWords } from './words.ts'

const LINES_FOR_NOTES = 4

type Said = {
  readonly words: ExitYouthWords
  readonly language: PathLanguage
  readonly besides: UiLanguage
  readonly day: (day: string) => string
  /** The last exit, where the plan is closed by it. */
  readonly gone: ExitRoom['exits'][number] | undefined
}

const heading = (text: string): Part => ({ is: 'heading', text })
const point = (text: string): Part => ({ is: 'point', text })
const words = (text: string): Part => ({ is: 'text', text })
const own = (text: string): Part => ({ is: 'said', text })

/**
 * What a young person leaves with, in their hand, in the house's language and in theirs. Anybody may find it: it holds no
 * address of its own, no colour, nothing of what happened to them, and not how they got their stay.
 */
export function draftExitForYouth(desk: Desk, room: ExitRoom, plan: ExitPlan): Draft {
  const { language: besides } = desk.speech
  const gone = plan.closed ? room.exits[0] : undefined
  const { theirs, blocks, foot } = facingLanguages(desk, language => {
    const said: Said = { words: EXIT_YOUTH_WORDS[language], language, besides, day: dayIn(language), gone }
    return [
      words(said.words.intro),
      ...whenParts(room, said),
      ...pillarParts(room, plan, said),
      ...stepParts(room, said),
      ...packParts(plan, said),
      ...callParts(room, plan, said),
      ...rightParts(room, said),
      ...newsParts(room, said),
      heading(said.words.back),
      ...said.words.backHow.map(point),
      heading(said.words.notes),
    ]
  })
  return {
    title: EXIT_YOUTH_WORDS[besides].title,
    ...(theirs !== besides && { subtitle: EXIT_YOUTH_WORDS[theirs].title }),
    blocks: [...blocks, { is: 'blank', lines: LINES_FOR_NOTES }],
    entryIds: [],
    purpose: 'exit-pack',
    language: theirs,
    large: true,
    // The youth knows whom it is for; nobody else has to.
    hidesCode: true,
    ...(foot && { foot }),
  }
}

function whenParts({ exit, majorityOn, today }: ExitRoom, { words: said, day, gone }: Said): Part[] {
  const on = gone?.on ?? exit?.on
  const lines = [
    ...(gone ? [said.left(day(gone.on))] : exit ? [said.planned(day(exit.on))] : []),
    ...(majorityOn && majorityOn !== on && majorityOn >= today ? [said.majority(day(majorityOn))] : []),
  ]
  return lines.length > 0 ? [heading(said.when), ...lines.map(words)] : []
}

function pillarParts({ pillars }: ExitRoom, plan: ExitPlan, { words: said }: Said): Part[] {
  return [
    heading(said.stands),
    ...PILLARS.flatMap(pillar => {
      const { note } = plan.pillars[pillar]
      // How somebody got their stay tells what happened to them.
      const told = pillar === 'residence' || pillar === 'referencePerson' ? null : note
      return [point(said.states[pillars[pillar]](said.pillars[pillar])), ...(told ? [own(told)] : [])]
    }),
  ]
}

function stepParts({ items, today }: ExitRoom, { words: said, language, day }: Said): Part[] {
  const steps = items.flatMap(item => {
    const step = EXIT_STEPS[item.code]?.[language]
    return step ? [{ item, step }] : []
  })
  const done = steps.filter(({ item }) => item.state === 'done')
  const open = steps.filter(
    ({ item }) => item.state !== 'done' && item.state !== 'notApplicable' && !isLost(item),
  )
  const byDay = Map.groupBy(open, ({ item }) => {
    const due = dueOf(item)
    return due === null ? said.noDay : due < today ? said.soon : said.by(day(due))
  })
  return [
    ...(done.length > 0
      ? [
          heading(said.done),
          ...done.map(({ item: { record }, step }) => point(record ? `${step} (${day(record.on)})` : step)),
        ]
      : []),
    heading(said.todo),
    ...[...byDay].flatMap(([when, group]) => [
      { is: 'label' as const, text: when },
      ...group.map(({ step }) => point(step)),
    ]),
    words(open.length > 0 ? said.mayChange : said.nothing),
  ]
}

/** What can no longer be asked for is for the team to explain, not for a list to hold against somebody. */
function isLost({ hard, state }: CountdownItem): boolean {
  return hard && state === 'late'
}

function packParts({ documents }: ExitPlan, { words: said, language }: Said): Part[] {
  const named = (isReady: boolean) =>
    Object.entries(PACK_WORDS)
      .filter(([name]) => (documents[name as keyof typeof documents] === 'ready') === isReady)
      .map(([, each]) => each[language])
      .join(language === 'ar' ? '، ' : ', ')
  const [ready, missing] = [named(true), named(false)]
  return [
    heading(said.papers),
    ...(ready ? [words(said.ready(ready))] : []),
    ...(missing ? [words(said.notYet(missing))] : []),
  ]
}

function callParts({ relays, jurisdiction }: ExitRoom, { pillars }: ExitPlan, { words: said }: Said): Part[] {
  const takesOver = relays
    .filter(({ answer }) => answer === 'accepted')
    .map(({ name, purpose, contact }) => [name, purpose, contact].filter(Boolean).join(' · '))
    .filter(Boolean)
  const person = pillars.referencePerson
  return [
    heading(said.call),
    ...said.numbers[jurisdiction].map(point),
    ...(takesOver.length > 0 ? [point(said.relay), ...takesOver.map(own)] : []),
    ...(person.state !== 'missing' && person.note ? [point(said.person), own(person.note)] : []),
    point(said.lawyer),
  ]
}

function rightParts(room: ExitRoom, { language, besides, day, words: said }: Said): Part[] {
  const windows: Readonly<Record<string, string | null | undefined>> = {
    'fr.exit.right-to-return': room.returnUntil,
    'fr.exit.mission-locale': room.missionLocale?.until,
  }
  const rights = Object.entries(EXIT_RIGHTS).flatMap(([code, right]) => {
    const item = room.items.find(one => one.code === code)
    if (!item || item.state === 'notApplicable') return []
    const window = windows[code]
    // The last day by law; the list of steps holds the one that a procedure keeps well before it.
    const on = window ?? item.dueOn
    // What was asked for stands with what is done; a window stays open all the same.
    if (!on || (item.state === 'done' && !window) || (on < room.today && !right.opens)) return []
    return [point(right.words[language](day(on))), own(sourceIn(item.basis, besides))]
  })
  return rights.length > 0 ? [heading(said.rights), ...rights] : []
}

function sourceIn({ text, article }: { text: Text; article: string }, language: UiLanguage): string {
  return pairWords(
    language,
    EXIT_WORDS.source[language],
    [text[language], article].filter(Boolean).join(', '),
  )
}

function newsParts({ exit, today }: ExitRoom, { words: said, day, gone }: Said): Part[] {
  const leaves = exit
    ? FOLLOW_UP_MONTHS.map(month => ({ month, dueOn: followUpDay(exit.on, month).dueOn }))
    : []
  const days = gone ? gone.followUps.filter(({ state }) => state !== 'held') : leaves
  const ahead = days.filter(({ dueOn }) => dueOn >= today)
  if (ahead.length === 0) return []
  return [
    heading(said.news),
    words(said.newsWhy),
    ...ahead.map(({ month, dueOn }) => point(said.after(month, day(dueOn)))),
  ]
}
