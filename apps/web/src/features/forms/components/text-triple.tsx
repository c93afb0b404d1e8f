import type { Kind } from '@havre/kinds/kind.ts'
import { type Language, languages } from '../../../lib/locale.ts'
import { m } from '../../../paraglide/messages.js'
import { TextArea } from '../../../ui/text-area.tsx'
import { placeId, useProblemAt } from '../edit/problem-places.ts'

type Text = Kind['title']

interface Props {
  /** What these words are, for instance "Title". */
  label: string
  help?: string
  value: Text
  onChange: (value: Text) => void
  pointer: string
}

/** One text in the three languages of the house, side by side; what is missing or wrong stands under its box. */
export function TextTriple({ label, help, value, onChange, pointer }: Props) {
  return (
    <fieldset id={placeId(pointer)} className="min-w-0">
      <legend className="font-semibold">{label}</legend>
      {help && <p className="max-w-prose text-ink-soft text-small">{help}</p>}
      <div className="mt-1.5 grid gap-3 md:grid-cols-3">
        {languages.map(({ code, name }) => (
          <OneLanguage
            key={code}
            {...{ code, name, label, pointer }}
            value={value[code]}
            onChange={typed => onChange({ ...value, [code]: typed })}
          />
        ))}
      </div>
    </fieldset>
  )
}

interface OneProps {
  code: Language
  name: string
  label: string
  value: string
  onChange: (value: string) => void
  pointer: string
}

function OneLanguage({ code, name, label, value, onChange, pointer }: OneProps) {
  const error = useProblemAt(`${pointer}/${code}`)
  return (
    <div id={placeId(`${pointer}/${code}`)}>
      <TextArea
        label={
          <>
            <span className="sr-only">{m.designer_of({ label })}</span>
            <span className="font-normal text-small">{name}</span>
          </>
        }
        rows={1}
        lang={code}
        maxLength={2000}
        value={value}
        onChange={onChange}
        error={error}
      />
    </div>
  )
}
