import { type ComponentProps, useState } from 'react'
import { m } from '../../../paraglide/messages.js'
import { TextInput } from '../../../ui/text-input.tsx'

type Props = Omit<ComponentProps<typeof TextInput>, 'type' | 'echo'>

/** A password, hidden until asked for. Pasting and password managers are welcome. */
export function PasswordInput(props: Props) {
  const [shown, setShown] = useState(false)
  return (
    <div className="relative">
      <TextInput
        autoComplete="current-password"
        maxLength={128}
        {...props}
        dir="ltr"
        spellCheck={false}
        autoCapitalize="none"
        type={shown ? 'text' : 'password'}
      />
      <button
        type="button"
        onClick={() => setShown(!shown)}
        className="absolute end-0 top-0 min-h-6 rounded-mark px-1 text-accent text-small hover:text-accent-strong"
      >
        {shown ? m.session_hide_password() : m.session_show_password()}
      </button>
    </div>
  )
}
