import { cx } from './cx.ts'

interface Props {
  /** Taken, out of how many. More than all is possible and shows. */
  taken: number
  total: number
}

/** Places as a row of small doors, taken ones filled. A picture beside words: it says nothing by itself. */
export function PlacesStrip({ taken, total }: Props) {
  const doors = Math.max(taken, total)
  return (
    <span aria-hidden="true" className="flex flex-wrap gap-1">
      {Array.from({ length: doors }, (_, door) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: doors are alike
          key={door}
          className={cx(
            'h-5 w-3.5 rounded-t-full rounded-b-mark border-2',
            door >= total && 'border-warn bg-warn-soft',
            door < total && (door < taken ? 'border-accent bg-accent' : 'border-line-strong'),
          )}
        />
      ))}
    </span>
  )
}
