import type { Phase } from '@havre/contracts/phases.ts'
import { useNavigate } from '@tanstack/react-router'
import { useDeferredValue } from 'react'
import type { CivilDate } from '../../../lib/civil-date.ts'
import { today } from '../../../lib/formats.ts'
import { languageOptions } from '../../../lib/language-names.ts'
import { refusals } from '../../../lib/refusals.ts'
import { useFormAct } from '../../../lib/use-form-act.ts'
import { m } from '../../../paraglide/messages.js'
import { Combobox } from '../../../ui/combobox.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { useCreateYouthFile } from '../api/create-youth-file.ts'
import { useYouthFiles } from '../api/search-youth-files.ts'
import { phaseLabel } from '../phase-label.ts'
import { PhaseBadge } from './phase-badge.tsx'

const firstPhases = ['referral', 'admission_decided', 'admitted'] as const satisfies readonly Phase[]

interface Props {
  open: boolean
  onClose: () => void
}

interface Values {
  alias: string
  phase: (typeof firstPhases)[number]
  language: string | null
  arrivedOn: CivilDate | null
}

const createRefusals = refusals({
  missing: m.session_fill,
  exists: () => m.list_new_taken(),
  rules: { 'house-full': m.stays_house_full, 'already-exists': m.list_new_taken },
  sayAll: ['alias'],
})

/** A new file: a look first whether it exists, then alias (or none: one is proposed), where the youth stands, language, arrival. No name is asked here. */
export default function CreateFileDialog({ open, onClose }: Props) {
  const navigate = useNavigate()
  const create = useCreateYouthFile()
  const { values, set, wrong, onInvalid, form } = useFormAct<Values>({
    start: { alias: '', phase: 'referral', language: null, arrivedOn: null },
    required: [],
    send: async ({ alias, phase, language, arrivedOn }, idempotencyKey) => {
      const body = {
        phase,
        ...(alias.trim() && { alias: alias.trim() }),
        ...(language && { languages: [language] }),
        ...(phase === 'admitted' && arrivedOn && { arrivedOn }),
      }
      go(await create(body, idempotencyKey))
    },
    refreshes: [],
    refusals: createRefusals,
    onClose,
  })
  const sought = useDeferredValue(values.alias.trim())
  const found = useYouthFiles({ alias: sought, limit: 5 }, sought.length >= 2)
  const same = sought.length >= 2 ? (found.data?.items ?? []) : []
  const go = ({ id }: { id: string }) => {
    onClose()
    void navigate({ to: '/youths/$youthId', params: { youthId: id } })
  }
  return (
    <FormDialog
      title={m.list_new()}
      description={m.list_new_text()}
      open={open}
      submit={m.list_new_create()}
      {...form}
    >
      <TextInput
        label={m.list_new_alias()}
        help={m.list_new_alias_help()}
        mark="optional"
        maxLength={40}
        value={values.alias}
        onChange={set('alias')}
        error={wrong('alias')}
      />
      {same.length > 0 && (
        <div className="-mt-2 rounded-card border border-line bg-sunken px-4 py-3">
          <p className="text-small">{m.list_new_same()}</p>
          <ul className="mt-1 flex flex-col">
            {same.map(file => (
              <li key={file.id}>
                <button
                  type="button"
                  onClick={() => go(file)}
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
        value={values.phase}
        onChange={set('phase')}
      />
      {values.phase === 'admitted' && (
        <DateField
          label={m.list_new_arrival()}
          mark="optional"
          max={today()}
          value={values.arrivedOn}
          onChange={set('arrivedOn')}
          onInvalid={onInvalid('arrivedOn')}
        />
      )}
      <Combobox
        label={m.list_new_language()}
        mark="optional"
        options={languageOptions()}
        value={values.language}
        onChange={set('language')}
      />
    </FormDialog>
  )
}
