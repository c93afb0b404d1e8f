import { Eye, HelpCircle, Quote } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from './cx.ts'

/** Three kinds of sentence that must never be mixed: what was said, what was seen, what is supposed. */
export type Voice = 'youth' | 'fact' | 'hypothesis'

/** Added to a text box; lettering and edge differ as well as colour. */
export const voiceBox: Record<Voice, string> = {
  youth: 'border-s-4 border-s-voice-youth font-serif ruled',
  fact: 'border-s-4 border-s-voice-fact',
  hypothesis: 'border-s-4 border-s-voice-hypothesis [border-inline-start-style:dashed] italic',
}

const icons = { youth: Quote, fact: Eye, hypothesis: HelpCircle }

const blocks: Record<Voice, string> = {
  youth: 'border-s-voice-youth bg-voice-youth-soft',
  fact: 'border-s-voice-fact bg-voice-fact-soft',
  hypothesis: 'border-s-voice-hypothesis bg-voice-hypothesis-soft border-dashed',
}

const inks: Record<Voice, string> = {
  youth: 'text-voice-youth',
  fact: 'text-voice-fact',
  hypothesis: 'text-voice-hypothesis',
}

const letters: Record<Voice, string> = { youth: 'font-serif text-lead', fact: '', hypothesis: 'italic' }

/** The name of a voice with its sign, for a label. */
export function VoiceLabel({ voice, children }: { voice: Voice; children: ReactNode }) {
  const Icon = icons[voice]
  return (
    <span className={cx('inline-flex items-center gap-1.5 font-semibold', inks[voice])}>
      <Icon size={18} className="shrink-0" />
      {children}
    </span>
  )
}

interface Props {
  voice: Voice
  label: ReactNode
  /** Language of the words, when it is known. */
  lang?: string
  children: ReactNode
}

/** Words already written, in their voice. */
export function VoiceBlock({ voice, label, lang, children }: Props) {
  return (
    <div className={cx('rounded-e-card border-s-4 px-4 py-3', blocks[voice])}>
      <div className="mb-1 text-small">
        <VoiceLabel voice={voice}>{label}</VoiceLabel>
      </div>
      <div
        dir="auto"
        lang={lang}
        className={cx('max-w-prose whitespace-pre-line rtl:ms-0 rtl:me-auto', letters[voice])}
      >
        {children}
      </div>
    </div>
  )
}
