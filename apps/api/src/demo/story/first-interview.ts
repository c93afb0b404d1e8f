import type { Answers, TopicAnswer } from '@havre/kinds/answers.ts'
import { instantOf } from '../calendar.ts'
import { hadPhone, type Youth } from '../people/youth.ts'
import type { PlannedEntry } from '../plan.ts'
import { CLOSING_TEXTS, NEEDS } from '../texts/interview-closing.ts'
import { PASTS } from '../texts/pasts.ts'
import {
  HEAVY_FACTS,
  HEAVY_TOPICS,
  PHONE_FACTS,
  SET_ASIDE,
  TOPIC_TEXTS,
  type TopicText,
} from '../texts/topics.ts'
import { interpreter, presentWith } from './interpreter.ts'
import { ownWords } from './own-words.ts'
import { link, type Teller, write } from './teller.ts'

/** The first interview, and the second half some days later where the youth was tired. */
export function tellFirstInterview(teller: Teller, arrival: PlannedEntry): void {
  const { youth, calendar, dice, team } = teller
  const at = calendar.at(youth.day + dice.between(1, 3), dice.between(9, 14), 15)
  const first = write(teller, {
    kind: 'first-interview',
    by: team.referent,
    at,
    answers: interview(teller, at),
  })
  link(teller, first, 'follows', arrival)
  const again = calendar.at(youth.day + 12, 10)
  if (youth.day + 12 >= teller.lastDay || dice.chance(60)) return
  const second = write(teller, {
    kind: 'first-interview',
    by: team.referent,
    at: again,
    answers: interview(teller, again),
  })
  link(teller, second, 'continues', first)
}

/** What stands in the recorder; `until` stops it in the middle, as an interruption does. */
export function interview(teller: Teller, at: Date, until?: number): Answers {
  const { youth, dice } = teller
  const opening = {
    setting: dice.pick(['quietRoom', 'quietRoom', 'livingSpace', 'office', 'outside']),
    startedAt: instantOf(at),
    language: youth.languages[0],
    ...interpreter(teller),
    ...(dice.chance(15) && { refusedPersons: teller.say(dice.pick(CLOSING_TEXTS.refusedPersons)) }),
    present: presentWith(teller, 'referent'),
    safetyStatement: true,
    consentToTalk: dice.pick(['yes', 'partly', 'partly', 'yes']),
    stateAtStart: dice.shuffle(['tired', 'tense', 'calm', 'afraid', 'curious', 'sad']).slice(0, 2),
  }
  if (until !== undefined) return { ...opening, pauses: [], topics: topics(teller, until), urgentNeeds: [] }
  return { ...opening, topics: topics(teller, 11), ...closing(teller, at) }
}

function topics(teller: Teller, until: number): { readonly [code: string]: TopicAnswer } {
  const { dice, youth } = teller
  const light = Object.entries(TOPIC_TEXTS).map(([code, pool]): [string, TopicAnswer] => {
    const answer = topicOf(teller, dice.chance(82) ? dice.pick(pool) : dice.pick(SET_ASIDE))
    if ((code === 'sleep' || code === 'wishes') && answer.state === 'answered') {
      return [code, { ...answer, words: ownWords(teller, code === 'sleep' ? 'sleep' : 'wish') }]
    }
    return [code, answer]
  })
  const past = PASTS[youth.past]
  const heavy = HEAVY_TOPICS.map((code): [string, TopicAnswer] => {
    if (dice.chance(35)) return [code, topicOf(teller, dice.pick(SET_ASIDE))]
    const facts = dice.pick(heavyFacts(code, youth))
    return [
      code,
      topicOf(teller, {
        state: 'answered',
        words: past[code],
        facts,
        ...(code !== 'phone' && code !== 'threats' && { hypotheses: past.hypothesis }),
      }),
    ]
  })
  return Object.fromEntries([...light, ...heavy].slice(0, until))
}

function heavyFacts(code: string, youth: Youth): readonly string[] {
  if (code === 'phone') return hadPhone(youth) ? PHONE_FACTS.with : PHONE_FACTS.without
  return HEAVY_FACTS[code] ?? [PASTS[youth.past].journeyFacts]
}

function topicOf(teller: Teller, { state, words, facts, hypotheses }: TopicText): TopicAnswer {
  return {
    state,
    ...(words && { words: { text: teller.say(words), language: 'fr' } }),
    ...(facts && { facts: teller.say(facts) }),
    ...(hypotheses && { hypotheses: teller.say(hypotheses) }),
  }
}

function closing(teller: Teller, at: Date): Answers {
  const { dice, calendar } = teller
  const day = Math.round((at.getTime() - calendar.now.getTime()) / 86_400_000)
  const duration = dice.between(25, 55)
  return {
    duration,
    pauses: dice.chance(65)
      ? [
          {
            key: 'b1',
            atMinute: dice.between(10, 20),
            minutes: dice.between(3, 10),
            reason: dice.pick(CLOSING_TEXTS.pauses),
          },
        ]
      : [],
    stateAtEnd: dice.shuffle(['relieved', 'tired', 'calm', 'curious', 'sad']).slice(0, 2),
    observation: teller.say(dice.pick(CLOSING_TEXTS.observations)),
    urgentNeeds: dice
      .shuffle(NEEDS)
      .slice(0, dice.between(1, 3))
      .map((need, index) => ({
        key: `n${index + 1}`,
        ...need,
        dueOn: calendar.date(day + (need.urgency === 'thisWeek' ? 6 : 1)),
      })),
    toldAboutSequel: dice.pick(CLOSING_TEXTS.told),
    followUp: teller.say(dice.pick(CLOSING_TEXTS.followUp)),
    nextDate: calendar.date(day + dice.between(4, 8)),
    youthLastWord: ownWords(teller, 'thanks'),
  }
}
