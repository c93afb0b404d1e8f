import { useState } from 'react'
import { byWord, civilDay, date } from '../../../lib/formats.ts'
import { getLanguage } from '../../../lib/locale.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { CheckboxGroup } from '../../../ui/checkbox-group.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Form } from '../../../ui/form.tsx'
import { FormGrid } from '../../../ui/page.tsx'
import type { Summary } from '../api/list-documents.ts'
import { partWords } from '../document-words.ts'
import type { FilePaper } from '../paper.ts'

interface Props {
  youthId: string
  summary: Summary
  kindTitle: (kind: string) => string
  onReady: (paper: FilePaper) => void
}

/** What a summary holds: its parts with what is in each, days between which things happened, the name or not. */
export function SummaryChoices({ youthId, summary, kindTitle, onReady }: Props) {
  const { purpose, audience } = summary
  // No entry is in it that nobody has chosen; who it is about and what to do stand ticked.
  const [sections, setSections] = useState<readonly string[]>(() =>
    summary.sections.filter(({ kind }) => kind === null).map(({ id }) => id),
  )
  const [from, setFrom] = useState<string | null>(null)
  const [to, setTo] = useState<string | null>(null)
  const [identity, setIdentity] = useState(false)
  const [bad, setBad] = useState({ from: false, to: false })
  const [asked, setAsked] = useState(false)
  const backwards = from !== null && to !== null && to < from

  const parts = summary.sections.filter(({ kind }) => kind === null).map(one => optionOf(one, kindTitle))
  const kinds = summary.sections.filter(({ kind }) => kind !== null).map(one => optionOf(one, kindTitle))
  const options = [...parts, ...kinds.toSorted((a, b) => byWord(a.label, b.label))]

  const submit = () => {
    setAsked(true)
    if (bad.from || bad.to || backwards || sections.length === 0) return
    onReady({
      youthId,
      audience,
      language: getLanguage(),
      document: {
        what: 'summary',
        purpose,
        sections: [...sections],
        identity,
        ...(from && { from }),
        ...(to && { to }),
      },
    })
  }
  return (
    <Form onSubmit={submit} className="flex flex-col gap-6">
      <CheckboxGroup
        label={m.documents_sections()}
        help={m.documents_sections_help()}
        options={options}
        value={sections}
        error={asked && sections.length === 0 ? m.documents_sections_none() : undefined}
        onChange={setSections}
      />
      <FormGrid columns={2}>
        <DateField
          label={m.documents_from()}
          mark="optional"
          value={from}
          onChange={setFrom}
          onInvalid={from => setBad({ ...bad, from })}
        />
        <DateField
          label={m.documents_to()}
          mark="optional"
          value={to}
          onChange={setTo}
          onInvalid={to => setBad({ ...bad, to })}
          error={asked && backwards ? m.documents_dates() : undefined}
        />
      </FormGrid>
      {summary.identity && (
        <Checkbox
          label={m.documents_identity()}
          help={m.documents_identity_help()}
          checked={identity}
          onChange={setIdentity}
        />
      )}
      <Button type="submit" variant="primary" className="self-start">
        {m.documents_prepare()}
      </Button>
    </Form>
  )
}

function optionOf({ id, kind, count, latestAt }: Summary['sections'][number], kindTitle: Props['kindTitle']) {
  const part = partWords[id]
  if (part || !kind) return { value: id, label: part?.name() ?? id, hint: part?.holds() ?? '' }
  const last = latestAt ? date(civilDay(latestAt)) : ''
  return { value: id, label: kindTitle(kind), hint: m.documents_section_count({ count, last }) }
}
