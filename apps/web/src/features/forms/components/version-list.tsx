import type { Kind } from '@havre/kinds/kind.ts'
import { dateTime } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Card } from '../../../ui/card.tsx'
import { EmptyState } from '../../../ui/states.tsx'
import type { Form } from '../api/get-form.ts'
import { DifferenceList } from './difference-list.tsx'

interface Props {
  versions: Form['versions']
  /** The definition of a version, once the kinds are there. */
  definition: (version: number) => Kind | undefined
  /** For what adds to a shipped form: that one, which the first version is compared with. */
  shipped: Kind | undefined
}

/** Every version that was published, the newest first, with what it changed. */
export function VersionList({ versions, definition, shipped }: Props) {
  if (versions.length === 0) return <EmptyState title={m.designer_versions_none()} />
  return (
    <ol className="flex flex-col gap-4">
      {versions.map((one, at) => {
        const newer = definition(one.version)
        const before = versions[at + 1]
        const older = before ? definition(before.version) : shipped
        return (
          <li key={one.version}>
            <Card
              title={m.designer_version({ number: versions.length - at })}
              aside={<span className="text-ink-soft text-small">{dateTime(one.publishedAt)}</span>}
            >
              <div className="flex flex-col gap-3">
                <p className="text-ink-soft text-small">
                  {one.publishedBy
                    ? m.designer_version_by({
                        proposer: one.proposedBy?.name ?? m.entry_somebody(),
                        publisher: one.publishedBy.name ?? m.entry_somebody(),
                      })
                    : m.designer_version_release()}
                </p>
                {newer && older ? (
                  <DifferenceList {...{ older, newer }} />
                ) : (
                  <p>{m.designer_version_first()}</p>
                )}
              </div>
            </Card>
          </li>
        )
      })}
    </ol>
  )
}
