import type { Phase } from '@havre/contracts/phases.ts'
import type { YouthFileItem } from '@havre/contracts/youth-files.ts'
import { type FormEvent, useDeferredValue, useState } from 'react'
import { ApiProblem } from '../../../lib/api-problem.ts'
import type { CivilDate } from '../../../lib/civil-date.ts'
import { failureWords } from '../../../lib/failure-words.ts'
import { today } from '../../../lib/formats.ts'
import { languageOptions } from '../../../lib/language-names.ts'
import { useCreateKey } from '../../../lib/use-create-key.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { useCreateYouthFile } from '../api/create-youth-file.ts'
import { useYouthFiles } from '../api/search-youth-files.ts'
import { phaseLabel } from '../phase-label.ts'
import { PhaseBadge } from './phase-badge.tsx'

const firstPhases = ['referral', 'admission_decided', 'admitted'] as const satisfies readonly Phase[]

interface Props {
  /** Goes to a file: the one just made, or one that was there already. */
  onOpen: (file: Pick<YouthFileItem, 'id'>) => void
}

/** Alias (or none: one is proposed), where the youth stands, language, arrival. No name is asked here. */
export function CreateFileForm({ onOpen }: Props) {
  const [alias, setAlias] = useState('')
  const [phase, setPhase] = useState<(typeof firstPhases)[number]>('referral')
  const [language, setLanguage] = useState<string | null>(null)
  const [arrivedOn, setArrivedOn] = useState<CivilDate | null>(null)
  const [badDate, setBadDate] = useState(false)
  const keys = useCreateKey()
  const create = useCreateYouthFile()
  const sought = useDeferredValue(alias.trim())
  const found = useYouthFiles({ alias: sought, limit: 5 }, sought.length >= 2)
  const same = sought.length >= 2 ? (found.data?.items ?? []) : []

  const submit = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    if (badDate) return
    const body = {
      phase,
      ...(alias.trim() && { alias: alias.trim() }),
      ...(language && { languages: [language] }),
      ...(phase === 'admitted' && arrivedOn && { arrivedOn }),
    }
    create.mutate({ body, idempotencyKey: keys.of(body) }, { onSuccess: onOpen })
  }
  const taken = create.error instanceof ApiProblem && create.error.slug === 'already-exists'
  const full = create.error instanceof ApiProblem && create.error.rule === 'house-full'
  const languages = languageOptions()

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-6">
      {create.isError && !taken && (
        <Banner tone="danger">{full ? m.stays_house_full() : failureWords(create.error)}</Banner>
      )}
      <TextInput
        label={m.list_new_alias()}
        help={m.list_new_alias_help()}
        mark="optional"
        maxLength={40}
        value={alias}
        onChange={setAlias}
        error={taken ? m.list_new_taken() : undefined}
      />
      {same.length > 0 && (
        <div className="-mt-2 rounded-card border border-line bg-sunken px-4 py-3">
          <p className="text-small">{m.list_new_same()}</p>
          <ul className="mt-1 flex flex-col">
            {same.map(file => (
              <li key={file.id}>
                <button
                  type="button"
                  onClick={() => onOpen(file)}
                  className="flex min-h-control w-full items-center justify-between gap-3 text-start text-accent hover:text-accent-strong"
                >
                  <bdi className="underline underline-offset-3">{file.alias}</bdi>
                  <PhaseBadge phase={file.phase} />
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <RadioGroup
        label={m.list_new_phase()}
        options={firstPhases.map(value => ({ value, label: phaseLabel(value) }))}
        value={phase}
        onChange={setPhase}
      />
      {phase === 'admitted' && (
        <DateField
          label={m.list_new_arrival()}
          mark="optional"
          max={today()}
          value={arrivedOn}
          onChange={setArrivedOn}
          onInvalid={setBadDate}
        />
      )}
      <Combobox
        label={m.list_new_language()}
        mark="optional"
        options={languages}
        value={language}
        onChange={setLanguage}
      />
      <div className="flex justify-end">
        <Button type="submit" variant="primary" loading={create.isPending}>
          {m.list_new_create()}
        </Button>
      </div>
    </form>
  )
}
