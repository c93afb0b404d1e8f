import { Link } from '@tanstack/react-router'
import type { Today } from '../../features/today/api/get-today.ts'
import { axisIcon, axisLabel } from '../../lib/axis-label.tsx'
import { m } from '../../paraglide/messages.js'
import { CodeAvatar } from '../../ui/code-avatar.tsx'
import { List, ListRow, rowLink } from '../../ui/list.tsx'
import { Section } from '../../ui/page.tsx'

/** Axes of my youths on which nothing was signed for long, the longest first. */
export function QuietPart({ axes }: { axes: Today['quietAxes'] }) {
  if (axes.length === 0) return null
  return (
    <Section title={m.shifts_quiet()}>
      <List label={m.shifts_quiet()}>
        {axes.map(({ youthId, youthAlias, axis, days, atLeast }) => (
          <ListRow
            key={`${youthId} ${axis}`}
            leading={<CodeAvatar code={youthAlias} />}
            title={
              <Link to="/youths/$youthId" params={{ youthId }} className={rowLink}>
                <bdi>{youthAlias}</bdi>
              </Link>
            }
            meta={
              <span className="inline-flex items-center gap-1.5 [&_svg]:size-4">
                {axisIcon(axis)}
                {axisLabel(axis)}, {(atLeast ? m.shifts_quiet_more : m.shifts_quiet_days)({ count: days })}
              </span>
            }
          />
        ))}
      </List>
    </Section>
  )
}
