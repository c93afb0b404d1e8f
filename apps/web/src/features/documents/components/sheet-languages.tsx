import { byWord } from '../../../lib/formats.ts'
import { languageName } from '../../../lib/language-names.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import type { Documents } from '../api/list-documents.ts'

interface Props {
  languages: readonly Pick<Documents['sheets'][number]['languages'][number], 'language' | 'checked'>[]
  value: string
  onChange: (language: string) => void
}

/** In which language a sheet is handed out, and whether somebody whose language it is has read it. */
export function SheetLanguages({ languages, value, onChange }: Props) {
  const options = languages
    .map(({ language }) => ({ value: language, label: languageName(language) }))
    .toSorted((a, b) => byWord(a.label, b.label))
  const chosen = languages.find(({ language }) => language === value)
  return (
    <div className="flex flex-col gap-4 print:hidden">
      <Combobox
        className="max-w-md"
        label={m.documents_language()}
        options={options}
        value={value}
        onChange={next => {
          if (next) onChange(next)
        }}
      />
      {chosen && !chosen.checked && (
        <Banner tone="warn" title={m.documents_unchecked()}>
          {m.documents_unchecked_about()}
        </Banner>
      )}
    </div>
  )
}
