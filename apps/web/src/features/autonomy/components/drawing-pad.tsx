import { Eraser } from 'lucide-react'
import { type PointerEvent, useRef } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'

interface Props {
  /** The path of an SVG, from 0 to 1000 both ways; empty for nothing. */
  value: string
  onChange: (path: string) => void
}

const MOST = 20_000

/** A signature by pen, finger or mouse. Whoever draws nothing confirms at the keyboard: the form offers both. */
export function DrawingPad({ value, onChange }: Props) {
  const box = useRef<SVGSVGElement>(null)
  const drawing = useRef(false)
  const point = ({ clientX, clientY }: PointerEvent) => {
    const { left, top, width, height } = box.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1)
    const at = (part: number) => Math.round(Math.min(Math.max(part, 0), 1) * 1000)
    return `${at((clientX - left) / width)} ${at((clientY - top) / height)}`
  }
  const begin = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    drawing.current = true
    // A stroke counts as typed: the dialog asks before it is thrown away.
    event.currentTarget.dispatchEvent(new Event('input', { bubbles: true }))
    onChange(`${value}${value ? ' ' : ''}M${point(event)}`.slice(0, MOST))
  }
  const draw = (event: PointerEvent) => {
    if (drawing.current && value.length < MOST - 12) onChange(`${value} L${point(event)}`)
  }
  return (
    <div className="flex flex-col gap-2">
      <svg
        ref={box}
        role="img"
        aria-label={m.autonomy_drawing()}
        viewBox="0 0 1000 1000"
        preserveAspectRatio="none"
        onPointerDown={begin}
        onPointerMove={draw}
        onPointerUp={() => {
          drawing.current = false
        }}
        className="h-40 w-full touch-none rounded-control border-2 border-line-strong border-dashed bg-surface"
      >
        <Strokes path={value} />
      </svg>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="text-ink-soft text-small">{m.autonomy_drawing_help()}</p>
        <Button
          size="small"
          variant="quiet"
          icon={<Eraser size={18} />}
          disabled={!value}
          onClick={() => onChange('')}
        >
          {m.autonomy_drawing_clear()}
        </Button>
      </div>
    </div>
  )
}

/** What a hand drew. */
export function Strokes({ path }: { path: string }) {
  return (
    <path
      d={path}
      fill="none"
      stroke="currentColor"
      strokeWidth={3}
      strokeLinecap="round"
      strokeLinejoin="round"
      vectorEffect="non-scaling-stroke"
    />
  )
}
