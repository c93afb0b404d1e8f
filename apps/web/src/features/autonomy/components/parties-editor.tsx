import { m } from '../../../paraglide/messages.js'
import { CheckboxGroup } from '../../../ui/checkbox-group.tsx'
import { Select } from '../../../ui/select.tsx'
import type { Choices, Text } from '../api/read-autonomy.ts'

type Parties = Text['content']['parties']

interface Props {
  parties: Parties
  choices: Choices
  isMinor: boolean
  onChange: (parties: Parties) => void
  faultAt: (place: string) => string | undefined
}

/** Who stands behind the contract: two referents at least, who stands in for them, the direction, the guardian of a minor. */
export function PartiesEditor({ parties, choices, isMinor, onChange, faultAt }: Props) {
  const people = (list: Choices['referents']) =>
    list.map(({ id, name }) => ({ value: id, label: name ?? m.autonomy_somebody() }))
  const substitutes = choices.referents.filter(({ id }) => !parties.referents.includes(id))
  const set = (change: Partial<Parties>) => onChange({ ...parties, ...change })
  return (
    <div className="flex flex-col gap-5">
      <CheckboxGroup
        label={m.autonomy_referents()}
        help={m.autonomy_referents_help()}
        options={people(choices.referents)}
        value={parties.referents}
        onChange={referents =>
          set({ referents, substitutes: parties.substitutes.filter(one => !referents.includes(one)) })
        }
        error={faultAt('referents')}
      />
      {(substitutes.length > 0 || parties.substitutes.length > 0) && (
        <CheckboxGroup
          label={m.autonomy_substitutes()}
          mark="optional"
          options={people(substitutes)}
          value={parties.substitutes}
          onChange={chosen => set({ substitutes: chosen })}
          error={faultAt('substitutes')}
        />
      )}
      <div className="grid gap-5 sm:grid-cols-2">
        <Select
          label={m.autonomy_party_director()}
          options={people(choices.directors)}
          value={parties.director}
          onChange={director => set({ director })}
          error={faultAt('director')}
        />
        {isMinor || parties.guardian ? (
          <Select
            label={m.autonomy_party_guardian()}
            options={[
              ...(isMinor ? [] : [{ value: '', label: m.autonomy_guardian_none() }]),
              ...choices.guardians.map(({ id, name }) => ({
                value: id,
                label: name ?? m.autonomy_party_guardian(),
              })),
            ]}
            value={parties.guardian}
            onChange={guardian => set({ guardian: guardian || null })}
            error={faultAt('guardian')}
          />
        ) : (
          <p className="self-end text-ink-soft">{m.autonomy_guardian_of_age()}</p>
        )}
      </div>
    </div>
  )
}
