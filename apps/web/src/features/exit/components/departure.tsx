import { basisWords } from '../../../lib/basis-words.ts'
import { date } from '../../../lib/formats.ts'
import { optionsOf } from '../../../lib/options.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { KeyValues } from '../../../ui/key-values.tsx'
import type { ExitPlan, ExitRoom } from '../api/exit-room.ts'
import { documentWords, lodgingWords, packStates } from '../exit-words.ts'

const tones = { ready: 'ok', asked: 'warn', missing: 'neutral' } as const

/** In what one will live, how one says goodbye, how one stays safe, and what is in the pack. */
export function Departure({ plan, rule }: { plan: ExitPlan; rule: ExitRoom['lodgingRule'] }) {
  const documents = optionsOf(documentWords)
  const ready = documents.filter(({ value }) => plan.documents[value] === 'ready').length
  const days = [
    plan.lodgingFrom && `${m.exit_lodging_from()} ${date(plan.lodgingFrom)}`,
    plan.lodgingUntil && `${m.exit_lodging_until()} ${date(plan.lodgingUntil)}`,
    plan.lodgingEmergency && m.exit_lodging_emergency(),
  ].filter(Boolean)
  return (
    <div className="flex flex-col gap-5">
      <KeyValues
        pairs={[
          {
            term: m.exit_lodging(),
            value: plan.lodging && [lodgingWords[plan.lodging](), ...days].join(' · '),
          },
          ...(plan.can.readWords
            ? [
                { term: m.exit_farewell(), value: plan.farewell },
                { term: m.exit_safety(), value: plan.safetyPlan },
              ]
            : []),
        ]}
      />
      {rule && (
        <p className="max-w-prose text-ink-soft text-small">
          {textOf(rule.explain)} {basisWords(rule.basis)}
        </p>
      )}
      <div className="flex flex-col gap-2">
        <h3 className="font-semibold">
          {m.exit_pack()}
          <span className="ms-2 font-normal text-ink-soft">
            {m.exit_pack_count({ ready, all: documents.length })}
          </span>
        </h3>
        <ul className="flex flex-wrap gap-2">
          {documents.map(({ value, label }) => (
            <li key={value}>
              <Badge tone={tones[plan.documents[value]]}>
                {`${label} · ${packStates[plan.documents[value]]()}`}
              </Badge>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
