import { Undo2 } from 'lucide-react'
import { lazy } from 'react'
import { Failed } from '../../../lib/failed.tsx'
import { money, shortDate } from '../../../lib/formats.ts'
import { m } from '../../../paraglide/messages.js'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { cx } from '../../../ui/cx.ts'
import { List, ListRow } from '../../../ui/list.tsx'
import { Opener } from '../../../ui/opener.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { type MoneyMove, useMoves } from '../api/list-moves.ts'
import { categoryWords, confirmedWords, kindWords, nameOf, wayWords } from '../money-words.ts'

const load = () => import('./reverse-dialog.tsx')
const ReverseDialog = lazy(load)

/** The moves of a youth's money, newest first; what was taken back stays readable. */
export function MoveList({ youthId }: { youthId: string }) {
  const query = useMoves(youthId)
  if (query.isPending) return <Skeleton rows={5} />
  if (!query.data)
    return <Failed what={m.money_failed()} error={query.error} onRetry={() => void query.refetch()} />
  const moves = query.data.pages.flatMap(page => page.items)
  if (moves.length === 0) return <p className="text-ink-soft">{m.money_moves_none()}</p>
  return (
    <>
      <List label={m.money_moves()}>
        {moves.map(move => (
          <MoveRow key={move.id} move={move} />
        ))}
      </List>
      {query.hasNextPage && (
        <Button
          className="self-start"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {m.money_earlier()}
        </Button>
      )}
    </>
  )
}

function MoveRow({ move }: { move: MoneyMove }) {
  const details = [
    shortDate(move.on),
    move.weekOn && m.money_for_week({ at: shortDate(move.weekOn) }),
    wayWords(move),
    move.acknowledged && confirmedWords[move.acknowledged](),
    nameOf(move.by),
  ].filter(Boolean)
  return (
    <ListRow
      title={
        <span className={cx(move.reversed && 'text-ink-soft line-through')}>
          {kindWords[move.kind]()}
          {move.category && <span className="font-normal"> · {categoryWords[move.category]()}</span>}
        </span>
      }
      meta={
        <>
          {details.join(' · ')}
          {move.note && <bdi className="block">{move.note}</bdi>}
        </>
      }
      trailing={
        <>
          {move.reverses && <Badge tone="info">{m.money_counter_move()}</Badge>}
          {move.reversed && <Badge>{m.money_taken_back()}</Badge>}
          <span className={cx('font-semibold tabular', move.reversed && 'text-ink-soft line-through')}>
            {signOf(move)}
            {money(move.cents)}
          </span>
          {move.can.reverse && (
            <Opener
              size="small"
              variant="quiet"
              icon={<Undo2 size={18} />}
              load={load}
              dialog={(open, close) => <ReverseDialog move={move} open={open} onClose={close} />}
            >
              {m.money_take_back()}
            </Opener>
          )}
        </>
      }
    />
  )
}

/** Into what the house keeps, out of it, or within it (and straight into the hand): no sign. */
function signOf({ from, to }: MoneyMove): string {
  if (to && !from) return '+'
  return from && !to ? '−' : ''
}
