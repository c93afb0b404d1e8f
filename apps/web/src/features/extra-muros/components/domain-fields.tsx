import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { FormGrid } from '../../../ui/page.tsx'
import { Select } from '../../../ui/select.tsx'
import type { Contact } from '../api/follow-ups.ts'
import { domainWords, goingWords } from '../extra-muros-words.ts'

interface Props {
  domains: Contact['domains']
  onChange: (domains: Contact['domains']) => void
}

/** How it goes, for what was talked about; the rest stays empty. */
export function DomainFields({ domains, onChange }: Props) {
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="font-semibold">{m.extra_how_goes()}</legend>
      <p className="text-ink-soft">{m.extra_how_goes_help()}</p>
      <FormGrid columns={2}>
        {optionsOf(domainWords).map(({ value: domain, label }) => (
          <Select<keyof typeof goingWords | 'none'>
            key={domain}
            label={label}
            options={[{ value: 'none', label: m.extra_going_none() }, ...optionsOf(goingWords)]}
            value={domains[domain] ?? 'none'}
            onChange={going => {
              const { [domain]: _, ...others } = domains
              onChange(going === 'none' ? others : { ...others, [domain]: going })
            }}
          />
        ))}
      </FormGrid>
    </fieldset>
  )
}
