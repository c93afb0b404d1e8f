import { cx } from '../../../ui/cx.ts'
import { Mark, type Side } from './mark.tsx'
import type { Line } from './series.ts'

const WIDTH = 150
const HEIGHT = 56
const EDGE = 8

const strokes: Record<Side, string> = {
  fact: 'stroke-voice-fact',
  youth: 'stroke-voice-youth [stroke-dasharray:4_3]',
}

/** The lines of one subject as a small picture beside its table. It says nothing that the figures do not. */
export function SparkLine({ lines }: { lines: readonly Line[] }) {
  const times = Math.max(...lines.map(line => line.places.length))
  const x = (time: number) => EDGE + (times < 2 ? 0 : (time * (WIDTH - 2 * EDGE)) / (times - 1))
  const y = ({ field }: Line, place: number) =>
    HEIGHT - EDGE - (place * (HEIGHT - 2 * EDGE)) / Math.max(1, field.options.length - 1)
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      className="block"
    >
      <path d={`M0 ${HEIGHT - EDGE}H${WIDTH}M0 ${EDGE}H${WIDTH}`} className="stroke-line" />
      {lines.map(line => (
        <g key={line.field.id}>
          <path
            d={pathOf(
              line.places.map(place => place !== null && y(line, place)),
              x,
            )}
            className={cx('fill-transparent stroke-2', strokes[line.side])}
          />
          {line.places.map(
            (place, time) =>
              place !== null && (
                // biome-ignore lint/suspicious/noArrayIndexKey: times stand in their order
                <Mark key={time} side={line.side} x={x(time)} y={y(line, place)} />
              ),
          )}
        </g>
      ))}
    </svg>
  )
}

/** A line from time to time; where nothing was said it stops and begins again. */
function pathOf(heights: readonly (number | false)[], x: (time: number) => number): string {
  return heights
    .map((height, time) => {
      if (height === false) return ''
      const begins = time === 0 || heights[time - 1] === false
      return `${begins ? 'M' : 'L'}${x(time)} ${height}`
    })
    .join('')
}
