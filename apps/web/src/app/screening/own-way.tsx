import type { Entry } from '@havre/contracts/entries.ts'
import { lazy, Suspense } from 'react'
import type { OwnWay } from '../../features/entries/components/entry-form.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'

/** The kind of the first reflexes kept on a file. */
export const SCREENING = 'residence-risk-screening'

const ScreeningQuestions = lazy(() =>
  import('./screening-questions.tsx').then(one => ({ default: one.ScreeningQuestions })),
)
const ScreeningOutcome = lazy(() =>
  import('./screening-outcome.tsx').then(one => ({ default: one.ScreeningOutcome })),
)

const VisitRule = lazy(() => import('../autonomy/visit-rule.tsx').then(one => ({ default: one.VisitRule })))

const SignsOutcome = lazy(() => import('./signs-outcome.tsx').then(one => ({ default: one.SignsOutcome })))

/** How an entry is filled in and read where its kind has a way of its own: the first reflexes, the signs of trafficking, a visit. */
export function ownWayOf({ kind, youthId }: Pick<Entry, 'kind' | 'youthId'>): OwnWay | undefined {
  if (kind === 'trafficking-screening')
    return {
      fields: () => undefined,
      outcome: answers => (
        <Suspense fallback={<Skeleton rows={4} />}>
          <SignsOutcome answers={answers} />
        </Suspense>
      ),
    }
  if (kind === 'studio-presence')
    return {
      fields: () => undefined,
      above: (section, answers, onAnswer) =>
        section.fields.some(({ id }) => id === 'rule') && (
          <Suspense>
            <VisitRule youthId={youthId} answers={answers} onAnswer={onAnswer} />
          </Suspense>
        ),
      outcome: () => null,
    }
  if (kind !== SCREENING) return undefined
  return {
    fields: (section, answers, onAnswer) =>
      section.fields.some(({ id }) => /^rs\d/.test(id)) ? (
        <Suspense fallback={<Skeleton rows={4} />}>
          <ScreeningQuestions theme={section.id} answers={answers} onAnswer={onAnswer} />
        </Suspense>
      ) : undefined,
    outcome: (answers, occurredAt) => (
      <Suspense fallback={<Skeleton rows={4} />}>
        <ScreeningOutcome youthId={youthId} answers={answers} occurredAt={occurredAt} />
      </Suspense>
    ),
  }
}
