import type { Answers } from '@havre/kinds/answers.ts'
import { RIGHTS_TEXTS, RULES_TEXTS } from '../texts/rights.ts'
import { interpreter } from './interpreter.ts'
import { link, type Teller, write } from './teller.ts'

/** House rules on the second day; rights and duties within the week, then again, as agreed. */
export function tellRulesAndRights(teller: Teller): void {
  const { youth, calendar, dice, team, lastDay } = teller
  const on = (days: number) => youth.day + days
  if (on(2) < 0) {
    write(teller, {
      kind: 'house-rules-acknowledgement',
      by: team.educators[0],
      at: calendar.at(on(2), 14),
      answers: { ...explained(teller, on(2), RULES_TEXTS, 'ROI 2026-1'), ...refusal(teller) },
    })
  }
  let earlier: ReturnType<typeof write> | undefined
  for (const days of [5, 12, 40]) {
    if (on(days) >= lastDay) break
    const topics = [
      'guardian',
      'lawyer',
      'justice',
      'victimStatus',
      'options',
      'complaint',
      'childrensDelegate',
      'privacy',
    ]
    const rights = write(teller, {
      kind: 'rights-presentation',
      by: team.legal,
      at: calendar.at(on(days), 10, 30),
      answers: {
        covered: ['rights', 'duties', ...dice.shuffle(topics).slice(0, dice.between(3, 6))],
        ...explained(teller, on(days), RIGHTS_TEXTS, 'Droits 2026-2'),
        repeatOn: calendar.date(on(days === 5 ? 12 : days === 12 ? 40 : 130)),
      },
    })
    link(teller, rights, 'follows', earlier)
    earlier = rights
  }
}

type Texts = {
  readonly ownWords: readonly string[]
  readonly questions: readonly string[]
  readonly again: readonly string[]
}

function explained(teller: Teller, day: number, texts: Texts, documentVersion: string): Answers {
  const { youth, calendar, dice } = teller
  const type = dice.pick(['signature', 'signature', 'thumb', 'oral', 'declined'] as const)
  return {
    explainedOn: calendar.date(day),
    documentVersion,
    language: youth.languages[0],
    support: dice.shuffle(['oral', 'read', 'pictogram', 'film']).slice(0, dice.between(1, 3)),
    ...interpreter(teller),
    inOwnWords: { text: teller.say(dice.pick(texts.ownWords)), language: 'fr' },
    questions: { text: teller.say(dice.pick(texts.questions)), language: 'fr' },
    toExplainAgain: dice.pick(texts.again),
    acknowledgement: {
      type,
      date: calendar.date(day),
      ...(dice.chance(40) && { comment: teller.say(dice.pick(RULES_TEXTS.comments[type])) }),
    },
  }
}

function refusal({ dice, youth, calendar }: Teller): Answers {
  if (!dice.chance(20)) return {}
  return {
    acknowledgement: {
      type: 'declined',
      date: calendar.date(youth.day + 2),
      refusedItems: dice.pick(RULES_TEXTS.refused),
    },
  }
}
