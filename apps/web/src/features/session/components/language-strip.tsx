import { getLanguage, languages, pickLanguage } from '../../../lib/locale.ts'
import { m } from '../../../paraglide/messages.js'

/** The three languages side by side, before anybody is signed in. */
export function LanguageStrip() {
  return (
    <fieldset className="flex gap-1">
      <legend className="sr-only">{m.session_language()}</legend>
      {languages.map(({ code, name }) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={code === getLanguage()}
          onClick={() => pickLanguage(code)}
          className="calm min-h-control rounded-control px-3 text-ink-soft hover:text-accent-strong aria-pressed:font-semibold aria-pressed:text-accent-strong aria-pressed:underline aria-pressed:decoration-2 aria-pressed:underline-offset-6"
        >
          {name}
        </button>
      ))}
    </fieldset>
  )
}
