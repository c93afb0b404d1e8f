import type { OwnForm } from '@havre/kinds/forms/content.ts'
import { list } from '../../../lib/formats.ts'
import { roleLabel } from '../../../lib/role-label.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Banner } from '../../../ui/banner.tsx'
import { KeyValues } from '../../../ui/key-values.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import type { Audience } from '../api/list-forms.ts'
import { placeId, useProblemAt } from '../edit/problem-places.ts'

/** Who reads what is written on this form, role by role, in the words of the matrix. */
export function Readers({ audience }: { audience: Audience | undefined }) {
  if (!audience) return null
  return (
    <div className="flex flex-col gap-3">
      <KeyValues
        compact
        pairs={audience.readers.map(({ role, how }) => ({
          term: roleLabel(role),
          value: list([...new Set(how.map(textOf))]),
        }))}
      />
      <p className="text-ink-soft text-small">
        {m.designer_writers({ roles: list(audience.writers.map(roleLabel)) })}
      </p>
    </div>
  )
}

interface Props {
  audiences: readonly Audience[]
  form: Pick<OwnForm, 'compartment' | 'aspect'>
  /** Once published, who reads never changes: another form is begun instead. */
  fixed: boolean
  onChange: (compartment: Audience['compartment'], aspect: Audience['aspect']) => void
}

/** One question decides the rest: who may read this? */
export function AudienceQuestion({ audiences, form, fixed, onChange }: Props) {
  const problem = useProblemAt('#/content/compartment')
  const keyOf = (one: { compartment: string; aspect?: string | null | undefined }) =>
    `${one.compartment}${one.aspect ? `/${one.aspect}` : ''}`
  const chosen = audiences.find(one => keyOf(one) === keyOf(form))
  return (
    <div id={placeId('#/content/compartment')} className="flex flex-col gap-5">
      <RadioGroup
        label={m.designer_who_reads()}
        help={m.designer_who_reads_help()}
        layout="columns"
        error={problem}
        disabled={fixed}
        options={audiences.map(one => ({
          value: keyOf(one),
          label: one.aspect
            ? m.designer_part({ name: textOf(one.name), part: partWords(one.aspect) })
            : textOf(one.name),
          hint: textOf(one.holds),
        }))}
        value={keyOf(form)}
        onChange={key => {
          const one = audiences.find(known => keyOf(known) === key)
          if (one) onChange(one.compartment, one.aspect)
        }}
      />
      {fixed && <Banner>{m.designer_who_reads_fixed()}</Banner>}
      <Readers audience={chosen} />
    </div>
  )
}

function partWords(aspect: NonNullable<Audience['aspect']>): string {
  switch (aspect) {
    case 'status':
      return m.designer_part_status()
    case 'measures':
      return m.designer_part_measures()
    case 'rules':
      return m.designer_part_rules()
    case 'usual':
      return m.designer_part_usual()
    case 'reserved':
      return m.designer_part_reserved()
    case 'inside':
      return m.designer_part_inside()
  }
}
