import type { Field } from '@havre/kinds/kind.ts'
import type { ReactNode } from 'react'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { type Voice, VoiceLabel } from '../../../ui/voice.tsx'

/** The voice a field is written in, where it is one of the three that are kept apart. */
export function voiceOf(field: Field): Voice | undefined {
  if (field.type === 'words') return 'youth'
  if (!('voice' in field) || field.voice === 'staff') return undefined
  return field.voice
}

/** What every control of a form is told about its field. */
export function labelled(field: Field): { label: ReactNode; help?: ReactNode } {
  const voice = voiceOf(field)
  const name = (
    <>
      {textOf(field.label)}
      {field.required && (
        <span className="ms-2 font-normal text-ink-soft text-small">{m.entry_to_sign_mark()}</span>
      )}
    </>
  )
  return {
    label: voice ? <VoiceLabel voice={voice}>{name}</VoiceLabel> : name,
    ...(field.help && { help: textOf(field.help) }),
  }
}
