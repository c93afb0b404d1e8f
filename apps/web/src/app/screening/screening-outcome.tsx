import type { Answers } from '@havre/kinds/answers.ts'
import { reflexAnswers } from '@havre/kinds/fields/reflex.ts'
import { useFound } from '../../features/first-reflexes/api/first-reflexes.ts'
import { FoundRisks } from '../../features/first-reflexes/components/found-risks.tsx'
import { Failed } from '../../lib/failed.tsx'
import { civilDay, date, today } from '../../lib/formats.ts'
import { m } from '../../paraglide/messages.js'
import { Card } from '../../ui/card.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { HelpServices } from '../help-services.tsx'
import { FileLawyers } from './file-lawyers.tsx'

interface Props {
  youthId: string
  answers: Answers
  /** When they were given: until when one must act is counted from then, whenever this is read. */
  occurredAt: string
}

/** What the answers on a file show today, and to whom to hand over. Computed each time; it is kept nowhere. */
export function ScreeningOutcome({ youthId, answers, occurredAt }: Props) {
  const given = reflexAnswers(answers)
  const day = civilDay(occurredAt)
  const query = useFound(given, day > today() ? undefined : day)
  return (
    <>
      <Card title={m.reflexes_result()}>
        {Object.keys(given).length === 0 ? (
          <p className="text-ink-soft">{m.reflexes_nothing()}</p>
        ) : query.isError ? (
          <Failed
            what={m.reflexes_failed()}
            error={query.error}
            retrying={query.isFetching}
            onRetry={() => void query.refetch()}
          />
        ) : query.data ? (
          <div className="flex flex-col gap-4" aria-live="polite">
            <p className="text-ink-soft text-small">
              {m.reflexes_from({ at: date(day), version: date(query.data.version) })}
            </p>
            <FoundRisks found={query.data} services={helps => <HelpServices helps={helps} />} />
          </div>
        ) : (
          <Skeleton rows={4} />
        )}
      </Card>
      <FileLawyers youthId={youthId} />
    </>
  )
}
