import type { Field } from '@havre/kinds/kind.ts'
import type { ReactNode } from 'react'
import { m } from '../../../paraglide/messages.js'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { withPart } from '../edit/items.ts'
import { isTheirs } from '../edit/new-field.ts'
import { OptionalTriple } from './optional-triple.tsx'
import { TextTriple } from './text-triple.tsx'

interface Props<F extends Field> {
  field: F
  change: (change: (field: F) => F) => void
  pointer: string
  /** A column of a list is part of its row: it is counted and asked for with it. */
  children?: ReactNode
}

/** The words of any field, and what is asked of it. */
export function FieldBasics<F extends Field>({ field, change, pointer, children }: Props<F>) {
  return (
    <>
      <TextTriple
        label={m.designer_label()}
        value={field.label}
        onChange={label => change(now => ({ ...now, label }))}
        pointer={`${pointer}/label`}
      />
      <OptionalTriple
        label={m.designer_help()}
        add={m.designer_help_add()}
        remove={m.designer_help_remove()}
        value={field.help}
        onChange={help => change(now => withPart(now, 'help', help))}
        pointer={`${pointer}/help`}
      />
      <div>
        {!isTheirs(field) && (
          <Checkbox
            label={m.designer_to_sign()}
            checked={field.required !== undefined}
            onChange={checked => change(now => withPart(now, 'required', checked ? 'toSign' : undefined))}
          />
        )}
        <Checkbox
          label={m.designer_inside()}
          checked={field.inside === true}
          onChange={checked => change(now => withPart(now, 'inside', checked ? true : undefined))}
        />
        {children}
      </div>
    </>
  )
}
