import { m } from '../../../paraglide/messages.js'
import type { Sign } from '../occasion-words.ts'
import { signIcons, signWords } from '../sign-icons.ts'

const isSign = (value: string): value is Sign => value in signIcons
const signs = Object.keys(signIcons).filter(isSign)

/** The picture that youths know it by. Arrows move, as in any choice of one. */
export function SignPicker({ value, onChange }: { value: Sign; onChange: (sign: Sign) => void }) {
  return (
    <fieldset className="flex flex-col gap-1.5">
      <legend className="mb-1.5 font-semibold">{m.calendar_sign()}</legend>
      <p className="text-ink-soft text-small">{m.calendar_sign_help()}</p>
      <div className="grid grid-cols-3 gap-2 sm:grid-cols-6">
        {signs.map(sign => {
          const Icon = signIcons[sign]
          return (
            <label
              key={sign}
              className="calm relative flex min-h-16 cursor-pointer flex-col items-center justify-center gap-1 rounded-control border border-line-strong bg-surface px-1 py-2 text-center text-small hover:border-accent has-checked:border-accent has-checked:bg-accent-soft has-checked:text-accent-strong has-focus-visible:outline-3 has-focus-visible:outline-accent"
            >
              <input
                type="radio"
                name="sign"
                value={sign}
                checked={value === sign}
                onChange={() => onChange(sign)}
                className="sr-only"
              />
              <Icon size={22} aria-hidden="true" />
              {signWords[sign]()}
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
