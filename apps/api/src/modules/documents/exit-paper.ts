import type { ExitPlan, ExitRoom } from '@havre/contracts/exit-plans.ts'
import type { Audience } from '@havre/kinds/redact.ts'
import { mayPrintInside, mayPrintOutside } from '@havre/policy/prints.ts'
import { findItem } from '@havre/rules/exit/countdown.ts'
import { PILLARS } from '@havre/rules/exit/pillars.ts'
import type { Ctx } from '../../context.ts'
import type { Row } from '../../db/group.ts'
import type { Block } from '../../documents/paper.ts'
import { problem } from '../../problem.ts'
import { getExitRoom } from '../exit-plans/exit-room.service.ts'
import { readsInFull } from '../youth-files/open-file.ts'
import { toActor, toTarget } from '../youth-files/relation.ts'
import type { Desk, Draft } from './draft.ts'
import { wholeExit } from './exit-paper-inside.ts'
import { PILLAR_WORDS, EXIT_WORDS as SAID, STATE_WORDS, STEP_STATES } from './exit-words.ts'
import { draftExitForYouth } from './exit-youth-paper.ts'
import { titled } from './summary-parts.ts'
import { WORDS } from './words.ts'

/** For whom the asker may make the exit pack of this file: they read all of its way out, and may let it leave. */
export function exitReaders(ctx: Ctx, file: Row): Audience[] {
  if (!mayPrintInside(toActor(ctx)) || !readsInFull(ctx, file, 'AUTON')) return []
  const outside = mayPrintOutside(toActor(ctx), toTarget(ctx, file, 'RELEASE'), false)
  return ['youth', ...(outside ? ['external' as const] : []), 'internal']
}

/**
 * The exit pack: for the youth to leave with, whole for the team, and only what somebody who takes over has to go on with.
 * The second address is a place of its own and is never read here. Throws `not-allowed`; `nothing-to-print` without a plan.
 */
export async function draftExit(desk: Desk): Promise<Draft> {
  const { ctx, file, youthId, cast } = desk
  const { audience } = cast
  if (audience === 'court')
    throw problem('invalid-request', { errors: [{ pointer: '#/audience', code: 'not-for-this-document' }] })
  if (!exitReaders(ctx, file).includes(audience)) throw problem('not-allowed', { action: 'print' })
  const room = await getExitRoom(ctx, youthId)
  const { plan } = room
  if (!plan) throw problem('rule-violated', { rule: 'nothing-to-print' })
  if (audience === 'youth') return draftExitForYouth(desk, room, plan)
  const { language } = desk.speech
  return {
    title: SAID.title[language],
    blocks: audience === 'internal' ? wholeExit(desk, room, plan) : extract(desk, room, plan),
    entryIds: [],
    purpose: 'exit-pack',
    language,
  }
}

/** Pillars and tasks: no word of the team, no name, no place, and no step that tells what happened. */
function extract({ speech: { language, formats } }: Desk, room: ExitRoom, plan: ExitPlan): Block[] {
  const left = plan.closed ? room.exits[0] : undefined
  const steps = room.items.filter(
    ({ code, state }) => state !== 'notApplicable' && !findItem(room.jurisdiction, code)?.telling,
  )
  const when: [string, string][] = left
    ? [[SAID.left[language], formats.date(left.on)]]
    : room.exit
      ? [[SAID.day[language], formats.date(room.exit.on)]]
      : []
  return [
    { is: 'note', strong: false, text: WORDS.confidential[language] },
    ...(when.length > 0 ? [{ is: 'pairs', pairs: when } satisfies Block] : []),
    ...titled(SAID.pillars[language], [
      {
        is: 'pairs',
        pairs: PILLARS.map(pillar => [
          PILLAR_WORDS[pillar][language],
          STATE_WORDS[room.pillars[pillar]][language],
        ]),
      },
    ]),
    ...titled(SAID.steps[language], [
      {
        is: 'table',
        head: [SAID.by[language], SAID.step[language], SAID.state[language]],
        widths: [1.2, 3, 1.6],
        rows: steps.map(({ dueOn, title, state, record }) => [
          dueOn ? formats.date(dueOn) : '',
          title[language],
          state === 'done'
            ? [STEP_STATES.done[language], record && formats.date(record.on)].filter(Boolean).join(', ')
            : SAID.open[language],
        ]),
      },
    ]),
  ]
}
