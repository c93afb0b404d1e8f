import type { Field, Section } from '@havre/kinds/kind.ts'
import { Plus } from 'lucide-react'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { put, withPart } from '../edit/items.ts'
import { FIELD_TYPES, newField, newSection } from '../edit/new-field.ts'
import { placeId, useProblemAt } from '../edit/problem-places.ts'
import { FieldEditor } from './field-editor.tsx'
import { FieldsEditor } from './fields-editor.tsx'
import { OptionalTriple } from './optional-triple.tsx'
import { OrderButtons } from './order-buttons.tsx'
import { TextTriple } from './text-triple.tsx'

export interface Summary {
  readonly fields: readonly string[]
  readonly onChange: (field: string, summed: boolean) => void
}

interface Props {
  sections: readonly Section[]
  change: (change: (sections: readonly Section[]) => readonly Section[]) => void
  /** The fields of the one-line summary, where the centre decides them. */
  summary?: Summary
}

/** The sections of a form with their fields, in the order in which they are filled. */
export function SectionsEditor({ sections, change, summary }: Props) {
  const problem = useProblemAt('#/content/sections')
  return (
    <div id={placeId('#/content/sections')} className="flex flex-col gap-4">
      {problem && <p className="font-medium text-danger text-small">{problem}</p>}
      {sections.map((section, at) => (
        <SectionEditor
          key={section.id}
          {...{ section, at, summary, change }}
          count={sections.length}
          edit={one => change(all => all.map(known => (known.id === section.id ? one(known) : known)))}
        />
      ))}
      <Button
        className="self-start"
        icon={<Plus size={18} />}
        onClick={() => change(all => put(all, all.length, newSection()))}
      >
        {m.designer_add_section()}
      </Button>
    </div>
  )
}

interface SectionProps extends Pick<Props, 'change'> {
  section: Section
  at: number
  count: number
  summary: Summary | undefined
  edit: (change: (section: Section) => Section) => void
}

function SectionEditor({ section, at, count, summary, change, edit }: SectionProps) {
  const pointer = `#/content/sections/${at}`
  const name = textOf(section.title) || m.designer_section({ number: at + 1 })
  const changeFields = (one: (fields: readonly Field[]) => readonly Field[]) =>
    edit(now => ({ ...now, fields: one(now.fields) }))
  return (
    <div id={placeId(pointer)}>
      <Card title={name} aside={<OrderButtons {...{ name, at, count, change }} item={section} />}>
        <div className="flex flex-col gap-5">
          <TextTriple
            label={m.designer_section_title()}
            value={section.title}
            onChange={title => edit(now => ({ ...now, title }))}
            pointer={`${pointer}/title`}
          />
          <OptionalTriple
            label={m.designer_guidance()}
            add={m.designer_guidance_add()}
            remove={m.designer_guidance_remove()}
            value={section.guidance}
            onChange={guidance => edit(now => withPart(now, 'guidance', guidance))}
            pointer={`${pointer}/guidance`}
          />
          <h3 className="font-semibold">{m.designer_fields()}</h3>
          <FieldsEditor
            fields={section.fields}
            types={FIELD_TYPES}
            make={newField}
            add={m.designer_add_field()}
            change={changeFields}
            pointer={`${pointer}/fields`}
          >
            {(field, index, fresh) => (
              <FieldEditor
                {...{ field, fresh }}
                at={index}
                count={section.fields.length}
                change={changeFields}
                pointer={`${pointer}/fields/${index}`}
                summed={
                  summary && field.type !== 'place' && field.type !== 'person'
                    ? summary.fields.includes(field.id)
                    : undefined
                }
                onSum={summed => summary?.onChange(field.id, summed)}
              />
            )}
          </FieldsEditor>
        </div>
      </Card>
    </div>
  )
}
