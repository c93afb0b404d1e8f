import { failureWords } from '../../../lib/failure-words.ts'
import { languageName, languageOptions } from '../../../lib/language-names.ts'
import { professions } from '../../../lib/profession-label.ts'
import { m } from '../../../paraglide/messages.js'
import { Card } from '../../../ui/card.tsx'
import { RemovableChip } from '../../../ui/chip.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { Select } from '../../../ui/select.tsx'
import { toast } from '../../../ui/toasts.ts'
import { useChangeMe } from '../api/change-me.ts'
import { useMe } from '../me.ts'

const MOST = 12

/** What I do and what I speak: the team reads it when it looks for somebody for a youth. */
export function MyProfile() {
  const me = useMe()
  const change = useChangeMe()
  const changeLanguages = useChangeMe()
  // What I have just chosen counts before it is answered: the next one is added to it.
  const languages = (changeLanguages.isPending && changeLanguages.variables.languages) || me.languages
  const onError = (error: Error) =>
    toast({ title: m.account_not_kept(), description: failureWords(error), tone: 'danger' })
  const keep = (next: string[]) => changeLanguages.mutate({ languages: next }, { onError })
  const more = languageOptions().filter(({ value }) => !languages.includes(value))
  return (
    <Card title={m.staff_profile()}>
      <div className="flex flex-col gap-5">
        <p className="text-ink-soft">{m.staff_profile_text()}</p>
        <Select
          label={m.staff_profession()}
          options={professions.map(({ value, label }) => ({ value, label: label() }))}
          value={me.profession}
          onChange={profession => change.mutate({ profession }, { onError })}
        />
        {languages.length > 0 && (
          <ul aria-label={m.staff_languages()} className="flex flex-wrap gap-2">
            {languages.map(code => (
              <li key={code}>
                <RemovableChip onRemove={() => keep(languages.filter(one => one !== code))}>
                  {languageName(code)}
                </RemovableChip>
              </li>
            ))}
          </ul>
        )}
        {languages.length < MOST && (
          <Combobox
            label={m.staff_language_add()}
            options={more}
            value={null}
            onChange={code => {
              if (code) keep([...languages, code])
            }}
          />
        )}
      </div>
    </Card>
  )
}
