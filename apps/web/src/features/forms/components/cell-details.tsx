import type { RowField } from '@havre/kinds/kind.ts'
import { optionsOf } from '../../../lib/options.ts'
import { m } from '../../../paraglide/messages.js'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { withPart } from '../edit/items.ts'
import { TermsEditor } from './terms-editor.tsx'
import { TextTriple } from './text-triple.tsx'

interface Props<F extends RowField> {
  field: F
  change: (change: (field: RowField) => RowField) => void
  pointer: string
}

/** What a field of one answer needs besides its words: whose voice, which choices, what is said outside. */
export function CellDetails({ field, change, pointer }: Props<RowField>) {
  switch (field.type) {
    case 'line':
    case 'text':
      return (
        <RadioGroup
          label={m.designer_voice()}
          help={m.designer_voice_help()}
          layout="columns"
          options={optionsOf({
            fact: m.designer_voice_fact,
            hypothesis: m.designer_voice_hypothesis,
            youth: m.designer_voice_youth,
            staff: m.designer_voice_staff,
          })}
          value={field.voice}
          onChange={voice => change(() => ({ ...field, voice }))}
        />
      )
    case 'code':
    case 'codes':
      return (
        <TermsEditor
          title={m.designer_choices()}
          terms={field.options}
          change={edit => change(now => ('options' in now ? { ...now, options: edit(now.options) } : now))}
          pointer={`${pointer}/options`}
        />
      )
    case 'date':
    case 'datetime':
      return (
        <RadioGroup
          label={m.designer_tense()}
          help={m.designer_tense_help()}
          layout="columns"
          options={optionsOf({
            any: m.designer_tense_any,
            past: m.designer_tense_past,
            future: m.designer_tense_future,
          })}
          value={field.tense ?? 'any'}
          onChange={tense => change(() => withPart(field, 'tense', tense === 'any' ? undefined : tense))}
        />
      )
    case 'person':
      return (
        <TermsEditor
          title={m.designer_roles()}
          terms={field.roles}
          change={edit => change(now => ('roles' in now ? { ...now, roles: edit(now.roles) } : now))}
          pointer={`${pointer}/roles`}
        />
      )
    case 'place':
      return (
        <TextTriple
          label={m.designer_neutral()}
          help={m.designer_neutral_help()}
          value={field.neutral}
          onChange={neutral => change(() => ({ ...field, neutral }))}
          pointer={`${pointer}/neutral`}
        />
      )
    default:
      return null
  }
}
