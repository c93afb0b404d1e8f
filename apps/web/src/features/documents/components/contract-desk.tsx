import { useState } from 'react'
import { getLanguage, languages } from '../../../lib/locale.ts'
import { m } from '../../../paraglide/messages.js'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import type { Documents } from '../api/list-documents.ts'
import { audienceWords } from '../document-words.ts'
import type { Audience } from '../paper.ts'
import { PaperDesk } from './paper-desk.tsx'
import { SheetLanguages } from './sheet-languages.tsx'

interface Props {
  youthId: string
  papers: Documents['contracts'][number]
  form: Documents['contracts'][number]['forms'][number]
}

const READERS = ['youth', 'internal', 'external'] as const satisfies readonly Audience[]

/** A paper of the autonomy contract: for whom, and for the youth in which language beside ours. A stage sheet is theirs alone. */
export function ContractDesk({ youthId, papers, form }: Props) {
  const [audience, setAudience] = useState<(typeof READERS)[number]>('youth')
  const [language, setLanguage] = useState(papers.proposed)
  const forYouth = audience === 'youth'
  const document = { what: 'contract' as const, form, textId: papers.textId, ...(forYouth && { language }) }
  return (
    <>
      {form === 'text' && (
        <RadioGroup
          className="print:hidden"
          label={m.documents_contract_for()}
          layout="segments"
          options={READERS.map(value => ({ value, label: audienceWords[value]() }))}
          value={audience}
          onChange={setAudience}
        />
      )}
      {forYouth && (
        <SheetLanguages
          languages={papers.languages.map(one => ({
            language: one,
            checked: languages.some(({ code }) => code === one),
          }))}
          value={language}
          onChange={setLanguage}
        />
      )}
      <PaperDesk
        key={`${audience} ${language}`}
        paper={{ youthId, document, audience, language: getLanguage() }}
      />
    </>
  )
}
