import { basisWords } from '../../../lib/basis-words.ts'
import { civilDay, date, longDate } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Card } from '../../../ui/card.tsx'
import { KeyValues } from '../../../ui/key-values.tsx'
import type { FollowUpDay, YouthExit } from '../api/exit-room.ts'
import {
  followUpStates,
  footingWords,
  lodgingWords,
  outcomeWords,
  reachedWords,
  reasonWords,
  safetyWords,
  wellbeingWords,
} from '../exit-words.ts'
import { CorrectExit, FollowUp, WithdrawExit } from './exit-openers.tsx'
import { PillarSigns } from './pillar-signs.tsx'

/** One exit as it was recorded, and how it went afterwards. */
export function ExitCard({ exit }: { exit: YouthExit }) {
  const outcome = outcomeWords[exit.outcome]
  const name = exit.relay && (exit.relay.name ?? m.exit_relay_hidden())
  return (
    <Card
      title={m.exit_done_on({ day: longDate(exit.on) })}
      aside={
        <>
          <Badge tone={outcome.tone}>{outcome.words()}</Badge>
          <Badge>{reasonWords[exit.reason]()}</Badge>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="font-medium">
          {exit.missing > 0 ? m.exit_missing_count({ count: exit.missing }) : m.exit_missing_nothing()}
        </p>
        <PillarSigns pillars={exit.pillars} />
        {name && <p dir="auto">{m.exit_done_relay({ name })}</p>}
        {exit.unpreparedBecause && <p dir="auto">{m.exit_done_because({ why: exit.unpreparedBecause })}</p>}
        <KeyValues
          compact
          pairs={[
            ...(exit.lodging ? [{ term: m.exit_lodging(), value: lodgingWords[exit.lodging]() }] : []),
            ...(exit.note ? [{ term: m.exit_record_note(), value: exit.note }] : []),
          ]}
        />
        {exit.corrections.length > 0 && <Corrections exit={exit} />}
        {(exit.can.correct || exit.can.withdraw) && (
          <div className="flex flex-wrap gap-3">
            {exit.can.correct && <CorrectExit exit={exit} />}
            {exit.can.withdraw && <WithdrawExit exit={exit} />}
          </div>
        )}
        {exit.followUps.length > 0 && <FollowUps exit={exit} />}
      </div>
    </Card>
  )
}

/** What the exit said before, each time that it was corrected. */
function Corrections({ exit }: { exit: YouthExit }) {
  return (
    <ul aria-label={m.exit_corrections()} className="flex flex-col gap-2 text-ink-soft text-small">
      {exit.corrections.map(({ id, on, reason, lodging, why, by, at }) => (
        <li key={id} dir="auto">
          {m.exit_corrected({ at: date(civilDay(at)), who: by.name ?? '…' })}{' '}
          {[m.exit_done_on({ day: date(on) }), reasonWords[reason](), lodging && lodgingWords[lodging]()]
            .filter(Boolean)
            .join(' · ')}
          {why && ' — '}
          <span className="text-ink">{why}</span>
        </li>
      ))}
    </ul>
  )
}

function FollowUps({ exit }: { exit: YouthExit }) {
  return (
    <div className="flex flex-col gap-3">
      <h3 className="font-semibold">{m.exit_follow_ups()}</h3>
      <ol className="grid gap-3 md:grid-cols-2 xl:grid-cols-4">
        {exit.followUps.map(day => {
          const { words, tone } = followUpStates[day.state]
          return (
            <li
              key={day.month}
              className="flex flex-col items-start gap-2 rounded-card border border-line px-4 py-3"
            >
              <p className="flex flex-wrap items-center gap-2 font-semibold">
                {m.exit_month({ count: day.month })}
                <Badge tone={tone}>{words()}</Badge>
              </p>
              <p className="text-ink-soft text-small">
                {day.record ? date(day.record.heldOn) : m.exit_fu_by({ at: date(day.dueOn) })}
              </p>
              {day.basis.article && <p className="text-ink-soft text-small">{basisWords(day.basis)}</p>}
              {day.record && <Told record={day.record} />}
              {exit.can.followUp && day.state !== 'coming' && <FollowUp exitId={exit.id} day={day} />}
            </li>
          )
        })}
      </ol>
    </div>
  )
}

function Told({ record }: { record: NonNullable<FollowUpDay['record']> }) {
  const { housing, income, residence, schoolWork, safety, wellbeing } = record
  const lines = [
    [m.exit_pillar_housing(), housing && footingWords[housing]()],
    [m.exit_pillar_income(), income && footingWords[income]()],
    [m.exit_pillar_residence(), residence && footingWords[residence]()],
    [m.exit_fu_schoolWork(), schoolWork && footingWords[schoolWork]()],
    [m.exit_fu_safety(), safety && safetyWords[safety]()],
    [m.exit_fu_wellbeing(), wellbeing && wellbeingWords[wellbeing]()],
  ].flatMap(([term, value]) => (term && value ? [m.exit_pair({ term, value })] : []))
  return (
    <div className="flex flex-col gap-1 text-small">
      <p>
        <Badge tone={record.reached === 'yes' ? 'ok' : 'warn'}>{reachedWords[record.reached]()}</Badge>
      </p>
      {lines.length > 0 && <p>{lines.join(' · ')}</p>}
      {record.needs && (
        <p dir="auto" className="whitespace-pre-line text-voice-youth">
          {record.needs}
        </p>
      )}
    </div>
  )
}
