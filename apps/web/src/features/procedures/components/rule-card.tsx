import { actorWords } from '../../../lib/actor-words.ts'
import { basisWords } from '../../../lib/basis-words.ts'
import { certaintyWords } from '../../../lib/certainty-words.ts'
import { date } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Card } from '../../../ui/card.tsx'
import { KeyValues } from '../../../ui/key-values.tsx'
import type { Procedure, Rule } from '../api/list-procedures.ts'
import { natureWords } from '../procedure-words.ts'
import { RuleValidity } from './rule-validity.tsx'

/** One deadline rule: what it says, where that stands, how sure it is, who acts and when one is told. */
export function RuleCard({ rule, procedure }: { rule: Rule; procedure: Procedure }) {
  const { words, tone } = certaintyWords[rule.certainty]
  const warned = rule.warnDays.map(count => m.procedures_warn_before({ count }))
  return (
    <Card
      title={textOf(rule.title)}
      aside={
        <span className="flex flex-wrap gap-2">
          <Badge>{natureWords[rule.nature]()}</Badge>
          <Badge tone={tone}>{words()}</Badge>
        </span>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="max-w-prose">{textOf(rule.explain)}</p>
        <KeyValues
          compact
          pairs={[
            { term: m.procedures_counted_from(), value: originWords(rule, procedure) },
            { term: m.procedures_who(), value: actorWords[rule.actor]() },
            { term: m.procedures_basis(), value: basisWords(rule.basis) },
            { term: m.procedures_in_force(), value: periodWords(rule) },
            ...(warned.length > 0 ? [{ term: '', value: warned.join(' · ') }] : []),
          ]}
        />
        <p className="font-mono text-ink-soft text-small">{rule.id}</p>
        <RuleValidity procedure={procedure} rule={rule} />
      </div>
    </Card>
  )
}

function originWords({ start, startsAtEndOf }: Rule, { events, deadlines }: Procedure): string {
  if ('birthday' in start) return m.procedures_birthday({ age: start.birthday })
  const ends = deadlines.filter(({ id }) => startsAtEndOf?.includes(id)).map(({ title }) => textOf(title))
  const begun = events.filter(({ id }) => start.event.includes(id)).map(({ title }) => textOf(title))
  return (ends.length > 0 ? ends : begun).join(' / ')
}

function periodWords({ validFrom, validTo }: Rule): string {
  return validTo
    ? m.procedures_from_to({ from: date(validFrom), to: date(validTo) })
    : m.procedures_since({ from: date(validFrom) })
}
