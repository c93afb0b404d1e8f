import type { ReactNode } from 'react'
import { date, money } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Card } from '../../../ui/card.tsx'
import { KeyValues } from '../../../ui/key-values.tsx'
import type { Occasion } from '../api/read-occurrence.ts'
import {
  accompanimentWords,
  audienceWords,
  consentWords,
  isActivity,
  learnsWords,
  placeWords,
  transportWords,
} from '../occasion-words.ts'
import { hours, weekdayWords } from '../weekday-words.ts'

/** Everything that was written about an occasion; what was not is left out. */
export function OccasionDetails({ occasion }: { occasion: Occasion }) {
  const { place, partner } = occasion
  const pairs: { term: ReactNode; value: ReactNode }[] = [
    { term: m.calendar_rhythm_of(), value: rhythmWords(occasion) },
    { term: m.calendar_audience(), value: audienceWords[occasion.audience]() },
    { term: m.calendar_description(), value: occasion.description },
    { term: m.calendar_aim(), value: occasion.aim },
    {
      term: m.calendar_place(),
      value: place && [placeWords[place.category](), place.words].filter(Boolean).join(' · '),
    },
  ]
  if (isActivity(occasion.kind)) {
    pairs.push(
      { term: m.calendar_organiser(), value: partner ? partner.name : m.calendar_organiser_house() },
      ...(partner ? [{ term: m.calendar_learns(), value: learnsLine(partner) }] : []),
      {
        term: m.calendar_with(),
        value: occasion.accompaniment && accompanimentWords[occasion.accompaniment](),
      },
      { term: m.calendar_outing_rule(), value: occasion.outingRule },
      {
        term: m.calendar_transport(),
        value: occasion.transport !== 'none' && transportWords[occasion.transport](),
      },
      {
        term: m.calendar_risk_term(),
        value: riskLine(occasion),
      },
      { term: m.calendar_consent(), value: occasion.consent !== 'none' && consentWords[occasion.consent]() },
      { term: m.calendar_cost(), value: occasion.costCents !== null && money(occasion.costCents) },
    )
  }
  return (
    <Card title={m.calendar_details()}>
      <KeyValues pairs={pairs.filter(({ value }) => Boolean(value))} />
    </Card>
  )
}

/** Inside the house there is no way and no public to look at, so nothing is asked for. */
function riskLine({ risk, place }: Occasion): string | undefined {
  if (risk.checked) return risk.words || m.calendar_risk_done()
  return place?.category === 'house' ? undefined : m.calendar_risk_open()
}

function learnsLine({ learns, reason, agreedBy }: NonNullable<Occasion['partner']>): string {
  const words = learnsWords[learns]()
  if (learns === 'nothing') return words
  return [words, reason, agreedBy?.name && m.calendar_learns_agreed({ name: agreedBy.name })]
    .filter(Boolean)
    .join('\n')
}

/** `Chaque mardi et jeudi, 10:00–11:30`, from its last stretch. */
function rhythmWords({ rhythm }: Occasion): string {
  const stretch = rhythm.at(-1)
  if (!stretch) return ''
  const { weekdays, everyWeeks, startsOn, endsOn } = stretch
  if (weekdays.length === 0) return m.calendar_rhythm_once({ at: date(startsOn), hours: hours(stretch) })
  const days = { days: weekdayWords(weekdays), hours: hours(stretch) }
  const every =
    everyWeeks === 1
      ? m.calendar_rhythm_weekly(days)
      : m.calendar_rhythm_weeks({ ...days, count: everyWeeks })
  return endsOn ? `${every}, ${m.calendar_rhythm_until({ at: date(endsOn) })}` : every
}
