import type { OwnForm } from '@havre/kinds/forms/content.ts'
import { RETENTIONS, type Retention } from '@havre/kinds/kind.ts'
import { AXES, axisLabel } from '../../../lib/axis-label.tsx'
import { m } from '../../../paraglide/messages.js'
import { Card } from '../../../ui/card.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { CheckboxGroup } from '../../../ui/checkbox-group.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { Select } from '../../../ui/select.tsx'
import { withPart } from '../edit/items.ts'
import { placeId, useProblemAt } from '../edit/problem-places.ts'

interface Props {
  form: OwnForm
  change: (change: (form: OwnForm) => OwnForm) => void
  /** Published before: how many there are per file stays. */
  fixed: boolean
}

/** Where it stands in a file, who signs it, how long it is kept. */
export function SettingsCard({ form, change, fixed }: Props) {
  const axes = useProblemAt('#/content/axes')
  const perFile = useProblemAt('#/content/perFile')
  return (
    <Card title={m.designer_settings()}>
      <div className="flex flex-col gap-6">
        <div id={placeId('#/content/axes')}>
          <CheckboxGroup
            label={m.designer_axes()}
            error={axes}
            options={AXES.map(axis => ({ value: axis, label: axisLabel(axis) }))}
            value={form.axes}
            onChange={next => change(now => ({ ...now, axes: next }))}
          />
        </div>
        <div id={placeId('#/content/perFile')}>
          <RadioGroup
            label={m.designer_per_file()}
            error={perFile}
            disabled={fixed}
            layout="columns"
            options={[
              { value: 'many', label: m.designer_per_file_many() },
              { value: 'one', label: m.designer_per_file_one() },
            ]}
            value={form.perFile}
            onChange={one => change(now => ({ ...now, perFile: one }))}
          />
        </div>
        <RadioGroup
          label={m.designer_signing()}
          layout="columns"
          options={[
            { value: 'author', label: m.designer_signing_author() },
            { value: 'author+validator', label: m.designer_signing_two() },
          ]}
          value={form.signing.by}
          onChange={by => change(now => ({ ...now, signing: { ...now.signing, by } }))}
        />
        <Select
          label={m.designer_retention()}
          help={m.designer_retention_help()}
          className="max-w-md"
          options={RETENTIONS.map(code => ({ value: code, label: RETENTION_WORDS[code]() }))}
          value={form.retention}
          onChange={retention => change(now => ({ ...now, retention }))}
        />
        <Checkbox
          label={m.designer_inside_form()}
          checked={form.inside === true}
          onChange={checked => change(now => withPart(now, 'inside', checked ? true : undefined))}
        />
      </div>
    </Card>
  )
}

const RETENTION_WORDS: Record<Retention, () => string> = {
  'R-care': m.designer_retention_care,
  'R-sec': m.designer_retention_sec,
  'R-adm': m.designer_retention_adm,
  'R-ref': m.designer_retention_ref,
  'R-12m': m.designer_retention_12m,
  'R-24m': m.designer_retention_24m,
  'R-health': m.designer_retention_health,
  'R-psy': m.designer_retention_psy,
}
