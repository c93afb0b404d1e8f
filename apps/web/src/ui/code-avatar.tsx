import { cx } from './cx.ts'

interface Props {
  /** A code or an alias such as "Hêtre 12". */
  code: string
  size?: 'small' | 'normal' | 'large'
}

const sizes = { small: 'size-9 text-small', normal: 'size-11 text-base', large: 'size-16 text-title-3' }
const grounds = [
  'bg-accent-soft text-accent-strong',
  'bg-voice-youth-soft text-voice-youth',
  'bg-voice-fact-soft text-voice-fact',
  'bg-voice-hypothesis-soft text-voice-hypothesis',
  'bg-ok-soft text-ok',
  'bg-warn-soft text-warn',
]
const shapes = [
  'rounded-full',
  'rounded-control',
  'rounded-t-full rounded-b-control',
  'rounded-s-full rounded-e-control',
]

/** A letter and a number on a quiet shape, always the same for one code: a landmark for the eye, not a face. */
export function CodeAvatar({ code, size = 'normal' }: Props) {
  const hash = [...code].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 9973, 7)
  return (
    <span
      aria-hidden="true"
      className={cx(
        'inline-grid shrink-0 place-items-center font-semibold font-serif tabular',
        sizes[size],
        grounds[hash % grounds.length],
        shapes[Math.floor(hash / grounds.length) % shapes.length],
      )}
    >
      {initials(code)}
    </span>
  )
}

function initials(code: string): string {
  const [word = '', rest = ''] = code.trim().split(/\s+/)
  const digits = /\d+/.exec(rest || word)?.[0] ?? rest.slice(0, 1)
  const letters = [...word]
  const first = letters[0]?.toLocaleUpperCase() ?? ''
  // Half of a longer number would name somebody else.
  return digits.length > 2 ? `${first}${letters[1] ?? ''}` : `${first}${digits}`
}
