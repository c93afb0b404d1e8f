import { m } from '../../paraglide/messages.js'
import type { Difference } from '../../ui/conflict-panel.tsx'
import type { Outcome } from './api/read-occurrence.ts'
import type { OutcomeBody } from './api/save-outcome.ts'
import type { Kind } from './occasion-words.ts'

export type MeetingDraft = Extract<OutcomeBody, { form: 'meeting' }>
export type DrillDraft = Extract<OutcomeBody, { form: 'drill' }>

/** Nothing written yet, in the form of the kind. */
export function emptyOutcome(kind: Kind): OutcomeBody {
  if (kind === 'meeting') return { form: 'meeting', agenda: [], decisions: [], actions: [], minutes: '' }
  if (kind === 'drill') return { form: 'drill' }
  return { form: 'session', words: '' }
}

/** What was read, as it is sent back: people by id. */
export function toOutcomeBody({ body }: Pick<Outcome, 'body'>): OutcomeBody {
  if (body.form !== 'meeting') return body
  const actions = body.actions.map(({ forPerson: _, ...action }) => action)
  return { ...body, actions }
}

/** What the service takes: lines and rows with nothing in them are left out. */
export function readyOutcome(body: OutcomeBody): OutcomeBody {
  if (body.form !== 'meeting') return body
  const filled = ({ text }: { text: string }) => text.trim() !== ''
  return {
    ...body,
    agenda: (body.agenda ?? []).map(line => line.trim()).filter(line => line !== ''),
    decisions: (body.decisions ?? []).filter(filled),
    actions: (body.actions ?? []).filter(filled),
  }
}

/** Every part in words, mine beside theirs. */
export function outcomeDifferences(mine: OutcomeBody, theirs: OutcomeBody): Difference[] {
  const rows: [string, (body: OutcomeBody) => string][] = [
    [m.calendar_agenda(), body => (body.form === 'meeting' ? (body.agenda ?? []).join('\n') : '')],
    [m.calendar_decisions(), decisionsOf],
    [m.calendar_todo(), actionsOf],
    [m.calendar_minutes_words(), body => (body.form === 'meeting' ? (body.minutes ?? '') : '')],
    [m.calendar_drill_words(), body => (body.form === 'meeting' ? '' : (body.words ?? ''))],
    [m.calendar_drill_change(), body => (body.form === 'drill' ? (body.toChange ?? '') : '')],
    [m.calendar_drill_minutes(), body => (body.form === 'drill' ? String(body.minutes ?? '') : '')],
  ]
  return rows.map(([field, read]) => ({ field, mine: read(mine), theirs: read(theirs) }))
}

function decisionsOf(body: OutcomeBody): string {
  if (body.form !== 'meeting') return ''
  return (body.decisions ?? [])
    .map(({ text, votes }) =>
      votes
        ? `${text} (${m.calendar_votes({ yes: votes.for, no: votes.against, none: votes.abstained })})`
        : text,
    )
    .join('\n')
}

function actionsOf(body: OutcomeBody): string {
  if (body.form !== 'meeting') return ''
  return (body.actions ?? [])
    .map(({ text, done }) => (done ? `${text} (${m.calendar_todo_done()})` : text))
    .join('\n')
}
