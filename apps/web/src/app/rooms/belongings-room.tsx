import { Link } from '@tanstack/react-router'
import { Printer } from 'lucide-react'
import { useBelongings } from '../../features/belongings/api/list-belongings.ts'
import { BelongingList } from '../../features/belongings/components/belonging-list.tsx'
import { AddBelonging } from '../../features/belongings/components/belonging-openers.tsx'
import { Failed } from '../../lib/failed.tsx'
import { m } from '../../paraglide/messages.js'
import { buttonClass } from '../../ui/button-class.ts'
import { Section } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import type { RoomProps } from './rooms.ts'

/** What the house keeps for a youth, then what went back. */
export default function BelongingsRoom({ file }: RoomProps) {
  const query = useBelongings(file.id)
  if (query.isPending) return <Skeleton rows={6} />
  if (!query.data)
    return (
      <Failed
        what={m.belongings_failed()}
        error={query.error}
        retrying={query.isFetching}
        onRetry={() => void query.refetch()}
      />
    )
  const { items, can } = query.data
  const kept = items.filter(({ state }) => state === 'kept' || state === 'lost')
  const over = items.filter(({ state }) => state === 'returned' || state === 'annulled')
  return (
    <div className="flex flex-col gap-8">
      <Section
        title={m.belongings_kept()}
        actions={
          <>
            {items.length > 0 && (
              <Link
                to="/youths/$youthId/receipt"
                params={{ youthId: file.id }}
                className={buttonClass('quiet')}
              >
                <Printer size={18} />
                {m.belongings_receipt()}
              </Link>
            )}
            {can.add && <AddBelonging youthId={file.id} withMoney={can.addMoney} />}
          </>
        }
      >
        {kept.length > 0 ? (
          <BelongingList label={m.belongings_kept()} items={kept} />
        ) : (
          <p className="text-ink-soft">{m.belongings_none()}</p>
        )}
      </Section>
      {over.length > 0 && (
        <Section title={m.belongings_over()}>
          <BelongingList label={m.belongings_over()} items={over} />
        </Section>
      )}
    </div>
  )
}
