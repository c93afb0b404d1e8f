import { LANGUAGES } from '@havre/kinds/vocabularies/languages.ts'
import { textOf } from '../../../lib/text.ts'
import type { FieldProps } from '../../../ui/field.tsx'
import { LaterCombobox } from '../../../ui/later.tsx'

interface Props extends FieldProps {
  value: unknown
  onChange: (code: string | undefined) => void
}

/** A spoken language, found by typing its name. */
export function LanguageControl({ value, onChange, ...field }: Props) {
  return (
    <LaterCombobox
      {...field}
      options={LANGUAGES.map(language => ({ value: language.code, label: textOf(language.label) }))}
      value={typeof value === 'string' ? value : null}
      onChange={code => onChange(code ?? undefined)}
    />
  )
}
