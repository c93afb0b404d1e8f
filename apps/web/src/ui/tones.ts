export type Tone = 'neutral' | 'accent' | 'ok' | 'info' | 'warn' | 'danger'

/** Soft ground and strong ink of a tone. */
export const toneClass: Record<Tone, string> = {
  neutral: 'bg-sunken text-ink-soft',
  accent: 'bg-accent-soft text-accent-strong',
  ok: 'bg-ok-soft text-ok',
  info: 'bg-info-soft text-info',
  warn: 'bg-warn-soft text-warn',
  danger: 'bg-danger-soft text-danger',
}

export const toneInk: Record<Tone, string> = {
  neutral: 'text-ink-soft',
  accent: 'text-accent',
  ok: 'text-ok',
  info: 'text-info',
  warn: 'text-warn',
  danger: 'text-danger',
}
