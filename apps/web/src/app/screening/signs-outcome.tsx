import type { Answers } from '@havre/kinds/answers.ts'
import { screeningAnswers } from '@havre/kinds/fields/signs.ts'
import { type Noted, useScreening } from '../../features/first-reflexes/api/screening.ts'
import { Failed } from '../../lib/failed.tsx'
import { longDate } from '../../lib/formats.ts'
import { textOf } from '../../lib/text.ts'
import { m } from '../../paraglide/messages.js'
import { Badge } from '../../ui/badge.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Card } from '../../ui/card.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import type { Tone } from '../../ui/tones.ts'

const tones: Record<string, Tone> = {
  ask: 'neutral',
  repeat: 'ok',
  watch: 'info',
  refer: 'warn',
  protect: 'danger',
}

/** What the noted facts come to, in words: computed each time, kept and printed nowhere. */
export function SignsOutcome({ answers }: { answers: Answers }) {
  // The codes come from the same vocabulary as the question's; one that is none is refused there.
  const query = useScreening(screeningAnswers(answers) as Noted)
  const found = query.data
  return (
    <Card title={m.signs_title()}>
      <div className="flex flex-col gap-4" aria-live="polite">
        <p className="text-ink-soft text-small">{m.signs_help()}</p>
        {query.isPending && <Skeleton rows={3} />}
        {query.isError && (
          <Failed
            what={m.signs_failed()}
            error={query.error}
            retrying={query.isFetching}
            onRetry={() => void query.refetch()}
          />
        )}
        {found && (
          <>
            <p className="flex flex-wrap items-center gap-2">
              <Badge tone={tones[found.urgency] ?? 'neutral'}>{textOf(found.wording)}</Badge>
            </p>
            {found.danger && (
              <Banner tone="danger" title={m.signs_danger()}>
                {m.signs_danger_act()}
              </Banner>
            )}
            <p className="font-medium">
              {textOf(found.act)}
              {found.by && <span className="text-ink-soft"> {m.signs_by({ at: longDate(found.by) })}</span>}
            </p>
            <Words title={m.signs_positive()} items={found.positive} />
            <Words title={m.signs_counted()} items={found.counted} />
            <Words title={m.signs_left_out()} items={found.leftOut} />
          </>
        )}
      </div>
    </Card>
  )
}

function Words({
  title,
  items,
}: {
  title: string
  items: readonly { fr: string; nl: string; en: string }[]
}) {
  if (items.length === 0) return null
  return (
    <section>
      <h3 className="font-medium text-small">{title}</h3>
      <ul className="list-disc ps-5">
        {items.map(item => (
          <li key={item.en}>{textOf(item)}</li>
        ))}
      </ul>
    </section>
  )
}
