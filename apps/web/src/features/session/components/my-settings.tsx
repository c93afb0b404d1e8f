import { failureWords } from '../../../lib/failure-words.ts'
import { languages } from '../../../lib/locale.ts'
import { m } from '../../../paraglide/messages.js'
import { Card } from '../../../ui/card.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { toast } from '../../../ui/toasts.ts'
import { useChangeMe } from '../api/change-me.ts'
import { useMe } from '../me.ts'

/** Language and appearance; they act at once and follow the account to every device. */
export function MySettings() {
  const me = useMe()
  const change = useChangeMe()
  const keep = (body: Parameters<typeof change.mutate>[0]) =>
    change.mutate(body, {
      onError: error =>
        toast({ title: m.account_not_kept(), description: failureWords(error), tone: 'danger' }),
    })
  return (
    <Card title={m.account_settings()}>
      <div className="flex flex-col gap-6">
        <RadioGroup
          label={m.session_language()}
          layout="segments"
          options={languages.map(({ code, name }) => ({ value: code, label: name }))}
          value={me.language}
          onChange={language => keep({ language })}
        />
        <RadioGroup
          label={m.account_theme()}
          layout="segments"
          options={[
            { value: 'system', label: m.account_theme_system() },
            { value: 'light', label: m.account_theme_light() },
            { value: 'dark', label: m.account_theme_dark() },
          ]}
          value={me.theme}
          onChange={theme => keep({ theme })}
        />
      </div>
    </Card>
  )
}
