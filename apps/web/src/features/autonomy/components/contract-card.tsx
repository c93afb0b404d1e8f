import { date, today } from '../../../lib/formats.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Card } from '../../../ui/card.tsx'
import { cx } from '../../../ui/cx.ts'
import type { Contract } from '../api/read-autonomy.ts'
import { actWords, contractStanding, doneName } from '../autonomy-words.ts'
import { Act, Amend } from './autonomy-openers.tsx'
import { StagePath } from './stage-path.tsx'

/** The life of a contract: where it stands, its stages as a path, what can be done and why the rest cannot, what was done. */
export function ContractCard({ contract }: { contract: Contract }) {
  const { status, now, startsOn, endedOn, possible, acts, can } = contract
  const standing = contractStanding(contract)
  const shown =
    contract.texts.find(({ status }) => status === 'signed' || status === 'ended') ?? contract.texts[0]
  const ending = endedOn === null ? undefined : acts.at(-1)
  const open = possible.filter(one => one.possible)
  const closed = possible.filter(one => !one.possible)
  const whyNoStart = status === 'signed' && closed.find(({ act }) => act === 'start')?.why
  return (
    <Card
      title={m.autonomy_contract()}
      aside={
        <>
          {can.amend && <Amend contract={contract} />}
          <Badge tone={standing.tone}>{standing.words}</Badge>
        </>
      }
    >
      <div className="flex flex-col gap-6">
        <p className="flex flex-wrap gap-x-4 gap-y-1 text-ink-soft">
          {startsOn && (
            <span>
              {now || endedOn
                ? m.autonomy_started({ on: date(startsOn) })
                : m.autonomy_starts({ on: date(startsOn) })}
            </span>
          )}
          {endedOn && <span>{m.autonomy_ended({ on: date(endedOn) })}</span>}
          {now?.nextReviewOn && (
            <span className={cx('font-semibold', now.nextReviewOn < today() ? 'text-danger' : 'text-ink')}>
              {now.nextReviewOn < today()
                ? m.autonomy_review_late({ on: date(now.nextReviewOn) })
                : m.autonomy_next_review({ on: date(now.nextReviewOn) })}
            </span>
          )}
        </p>
        {ending?.reason && (
          <p dir="auto" className="whitespace-pre-line">
            <span className="text-ink-soft">{m.label_before({ label: m.autonomy_reason() })}</span>{' '}
            {ending.reason}
          </p>
        )}
        {shown && <StagePath contract={contract} stages={shown.content.stages} />}
        {can.act && (
          <div className="flex flex-col gap-2">
            <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
              {whyNoStart && <p className="font-medium">{textOf(whyNoStart)}</p>}
              {open.map(({ act }) => (
                <Act key={act} contract={contract} act={act} />
              ))}
            </div>
            <details className="text-small">
              <summary className="w-fit cursor-pointer py-1 text-ink-soft">{m.autonomy_why_not()}</summary>
              <ul className="flex flex-col gap-1 ps-4">
                {closed.map(({ act, why }) => (
                  <li key={act}>
                    {m.label_before({ label: actWords[act]() })} {why && textOf(why)}
                  </li>
                ))}
              </ul>
            </details>
          </div>
        )}
        {acts.length > 0 && (
          <section aria-label={m.autonomy_acts()} className="flex flex-col gap-2">
            <h3 className="font-semibold">{m.autonomy_acts()}</h3>
            <ol className="flex flex-col gap-2">
              {acts.map(one => (
                <li key={one.id} className="border-line border-s-2 ps-4">
                  <p>
                    <span className="font-medium">{doneName(contract, one.act)}</span>{' '}
                    <span className="text-ink-soft text-small">
                      {date(one.on)}
                      {one.by.name && ` · ${one.by.name}`}
                    </span>
                  </p>
                  {one.reason && (
                    <p dir="auto" className="whitespace-pre-line">
                      {one.reason}
                    </p>
                  )}
                </li>
              ))}
            </ol>
          </section>
        )}
      </div>
    </Card>
  )
}
