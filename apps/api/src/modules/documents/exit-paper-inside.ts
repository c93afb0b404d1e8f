import type { CountdownItem, ExitPlan, ExitRelay, ExitRoom } from '@havre/contracts/exit-plans.ts'
import type { YouthExit } from '@havre/contracts/youth-exits.ts'
import type { Text } from '@havre/policy/text.ts'
import { PILLARS } from '@havre/rules/exit/pillars.ts'
import type { Block } from '../../documents/paper.ts'
import { dueOf } from '../exit-plans/exit-plans.present.ts'
import type { Speech } from './answer-words.ts'
import type { Desk } from './draft.ts'
import { PACK_WORDS } from './exit-step-words.ts'
import {
  ANSWER_WORDS,
  FOLLOW_UP_WORDS,
  LEVEL_WORDS,
  LODGING_WORDS,
  OUTCOME_WORDS,
  PACK_STATE_WORDS,
  PILLAR_WORDS,
  REACHED_WORDS,
  REASON_WORDS,
  EXIT_WORDS as SAID,
  STATE_WORDS,
  STEP_STATES,
} from './exit-words.ts'
import { titled } from './summary-parts.ts'
import { pairWords } from './words.ts'

/** The whole way out for the team: colour and its reason, pillars, steps with their law, relays, departure, what followed. */
export function wholeExit({ speech }: Desk, room: ExitRoom, plan: ExitPlan): Block[] {
  const { language } = speech
  return [
    ...standing(room, speech),
    ...titled(SAID.pillars[language], [
      {
        is: 'table',
        head: [SAID.pillar[language], SAID.state[language], SAID.note[language]],
        widths: [1.4, 1, 3],
        rows: PILLARS.map(pillar => [
          PILLAR_WORDS[pillar][language],
          STATE_WORDS[room.pillars[pillar]][language],
          plan.pillars[pillar].note ?? '',
        ]),
      },
    ]),
    ...titled(SAID.steps[language], [
      {
        is: 'table',
        head: [SAID.by[language], SAID.step[language], SAID.state[language], SAID.source[language]],
        widths: [1.2, 2, 2, 1.8],
        rows: room.items.map(item => stepRow(item, speech)),
      },
    ]),
    ...titled(SAID.relays[language], relayBlocks(room.relays, speech)),
    ...titled(SAID.departure[language], departureBlocks(plan, speech)),
    ...room.exits.flatMap(exit => exitBlocks(exit, speech)),
  ]
}

function standing(room: ExitRoom, { language, formats }: Speech): Block[] {
  const { exit, readiness, returnUntil, missionLocale } = room
  const pairs = pairsOf(
    [
      [SAID.day, exit && `${formats.date(exit.on)} (${SAID[exit.by][language]})`],
      [
        SAID.colour,
        readiness &&
          [readiness.level && LEVEL_WORDS[readiness.level][language], readiness.reason[language]]
            .filter(Boolean)
            .join(' · '),
      ],
      [SAID.returns, returnUntil && formats.date(returnUntil)],
      [SAID.mission, missionLocale && formats.date(missionLocale.until)],
    ],
    language,
  )
  return [
    ...pairs,
    ...(readiness
      ? [{ is: 'note', strong: false, text: room.readinessRule.explain[language] } satisfies Block]
      : []),
  ]
}

function stepRow(item: CountdownItem, { language, formats }: Speech): string[] {
  const { title, hard, state, record, basis } = item
  const due = dueOf(item)
  const who = record && [formats.date(record.on), record.by.name, record.note].filter(Boolean).join(', ')
  return [
    [due && formats.date(due), hard && SAID.hard[language]].filter(Boolean).join(' · '),
    title[language],
    who ? pairWords(language, STEP_STATES[state][language], who) : STEP_STATES[state][language],
    [basis.text[language], basis.article].filter(Boolean).join(', '),
  ]
}

function relayBlocks(relays: readonly ExitRelay[], { language, formats }: Speech): Block[] {
  if (relays.length === 0) return [{ is: 'text', text: SAID.noRelay[language] }]
  return [
    {
      is: 'table',
      head: [SAID.asked[language], SAID.whom[language], SAID.purpose[language], SAID.answer[language]],
      widths: [1.2, 2, 2.2, 1.4],
      rows: relays.map(({ askedOn, name, contact, purpose, answer, answeredOn }) => [
        formats.date(askedOn),
        [name ?? SAID.service[language], contact].filter(Boolean).join(', '),
        purpose ?? '',
        [ANSWER_WORDS[answer][language], answeredOn && formats.date(answeredOn)].filter(Boolean).join(', '),
      ]),
    },
  ]
}

function departureBlocks(plan: ExitPlan, { language, formats }: Speech): Block[] {
  const { lodging, lodgingFrom, lodgingUntil, lodgingEmergency, documents } = plan
  const days = [lodgingFrom, lodgingUntil].filter(day => day !== null).map(formats.date)
  const packs = (['ready', 'asked', 'missing'] as const).map((state): [string, string] => [
    PACK_STATE_WORDS[state][language],
    Object.entries(PACK_WORDS)
      .filter(([name]) => documents[name as keyof typeof documents] === state)
      .map(([, each]) => each[language])
      .join(', '),
  ])
  return [
    ...pairsOf(
      [
        [
          SAID.lodging,
          lodging &&
            [
              LODGING_WORDS[lodging][language],
              days.join(' – '),
              lodgingEmergency ? SAID.emergency[language] : '',
            ]
              .filter(Boolean)
              .join(', '),
        ],
        [SAID.farewell, plan.farewell],
        [SAID.safety, plan.safetyPlan],
      ],
      language,
    ),
    { is: 'label', text: SAID.pack[language] },
    { is: 'pairs', pairs: packs.filter(([, list]) => list !== '') },
  ]
}

/** One exit as it was recorded, and how it went afterwards. */
function exitBlocks(exit: YouthExit, { language, formats }: Speech): Block[] {
  const missing = PILLARS.filter(pillar => exit.pillars[pillar] === 'missing')
  return titled(`${SAID.left[language]} ${formats.date(exit.on)}`, [
    ...pairsOf(
      [
        [SAID.reason, REASON_WORDS[exit.reason][language]],
        [SAID.outcome, OUTCOME_WORDS[exit.outcome][language]],
        [SAID.missing, missing.map(pillar => PILLAR_WORDS[pillar][language]).join(', ')],
        [SAID.relay, exit.relay && (exit.relay.name ?? SAID.service[language])],
        [SAID.because, exit.unpreparedBecause],
        [SAID.lodging, exit.lodging && LODGING_WORDS[exit.lodging][language]],
        [SAID.what, exit.note],
      ],
      language,
    ),
    ...(exit.followUps.length > 0
      ? [
          { is: 'label', text: SAID.followUps[language] } satisfies Block,
          {
            is: 'table',
            head: [SAID.month[language], SAID.by[language], SAID.state[language], SAID.needs[language]],
            widths: [0.6, 1.4, 2, 2.6],
            rows: exit.followUps.map(({ month, dueOn, state, record }) => [
              String(month),
              formats.date(dueOn),
              record
                ? `${REACHED_WORDS[record.reached][language]}, ${formats.date(record.heldOn)}`
                : FOLLOW_UP_WORDS[state][language],
              record?.needs ?? '',
            ]),
          } satisfies Block,
        ]
      : []),
  ])
}

/** What there is to say, each under its name; no block where there is nothing. */
function pairsOf(
  given: readonly (readonly [name: Text, value: string | null | undefined | false])[],
  language: Speech['language'],
): Block[] {
  const pairs = given.flatMap(([name, value]): [string, string][] => (value ? [[name[language], value]] : []))
  return pairs.length > 0 ? [{ is: 'pairs', pairs }] : []
}
