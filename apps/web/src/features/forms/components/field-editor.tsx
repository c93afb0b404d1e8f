import type { Field, FieldOf, RowField } from '@havre/kinds/kind.ts'
import { m } from '../../../paraglide/messages.js'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { swapped, withPart } from '../edit/items.ts'
import { newCell } from '../edit/new-field.ts'
import { CellDetails } from './cell-details.tsx'
import { FieldBasics } from './field-basics.tsx'
import { FieldCard } from './field-card.tsx'
import { FieldsEditor } from './fields-editor.tsx'
import { TextTriple } from './text-triple.tsx'

const COLUMN_TYPES = [
  'line',
  'text',
  'code',
  'codes',
  'bool',
  'date',
  'datetime',
  'int',
  'minutes',
  'money',
  'place',
  'person',
] as const

interface Props {
  field: Field
  at: number
  count: number
  change: (change: (fields: readonly Field[]) => readonly Field[]) => void
  pointer: string
  fresh: boolean
  /** Whether it stands in the one-line summary; undefined where it may not, or where the summary is not the centre's. */
  summed: boolean | undefined
  onSum: (summed: boolean) => void
}

/** Everything about one field. Its type was chosen when it was added and stays. */
export function FieldEditor({ field, at, count, change, pointer, fresh, summed, onSum }: Props) {
  const edit = (one: (field: Field) => Field) =>
    change(fields => {
      const index = fields.findIndex(known => known.id === field.id)
      const now = fields[index]
      return now ? swapped(fields, index, one(now)) : fields
    })
  return (
    <FieldCard {...{ field, at, count, change, pointer, fresh }}>
      <FieldBasics field={field} change={edit} pointer={pointer}>
        {mayCount(field) && (
          <Checkbox
            label={m.designer_facet()}
            checked={'facet' in field && field.facet === true}
            onChange={checked =>
              edit(now => (mayCount(now) ? withPart(now, 'facet', checked ? true : undefined) : now))
            }
          />
        )}
        {summed !== undefined && <Checkbox label={m.designer_summary()} checked={summed} onChange={onSum} />}
      </FieldBasics>
      {field.type === 'list' && <Columns list={field} edit={edit} pointer={pointer} />}
      {isCell(field) && (
        <CellDetails
          field={field}
          change={one => edit(now => (isCell(now) ? one(now) : now))}
          pointer={pointer}
        />
      )}
    </FieldCard>
  )
}

type Counted = Extract<RowField, { readonly facet?: true }>

/** Only what is coded or a figure is counted: a text never is. */
function mayCount(field: Field): field is Counted {
  return ['code', 'codes', 'bool', 'language', 'int', 'minutes', 'money'].includes(field.type)
}

function isCell(field: Field): field is RowField {
  return !['list', 'topics', 'needs', 'acknowledgement'].includes(field.type)
}

interface ColumnsProps {
  list: FieldOf<'list'>
  edit: (change: (field: Field) => Field) => void
  pointer: string
}

/** The columns of a list, each a field of one answer. */
function Columns({ list, edit, pointer }: ColumnsProps) {
  const change = (one: (fields: readonly RowField[]) => readonly RowField[]) =>
    edit(now => (now.type === 'list' ? { ...now, fields: one(now.fields) } : now))
  return (
    <>
      {list.add && (
        <TextTriple
          label={m.designer_list_add()}
          value={list.add}
          onChange={add => edit(now => (now.type === 'list' ? { ...now, add } : now))}
          pointer={`${pointer}/add`}
        />
      )}
      <h4 className="font-semibold">{m.designer_columns()}</h4>
      <FieldsEditor
        fields={list.fields}
        types={COLUMN_TYPES}
        make={newCell}
        add={m.designer_add_column()}
        change={change}
        pointer={`${pointer}/fields`}
      >
        {(cell, at, fresh) => {
          const place = `${pointer}/fields/${at}`
          const swap = (one: (cell: RowField) => RowField) =>
            change(fields => fields.map(known => (known.id === cell.id ? one(known) : known)))
          return (
            <FieldCard field={cell} count={list.fields.length} pointer={place} {...{ at, change, fresh }}>
              <FieldBasics field={cell} change={swap} pointer={place} />
              <CellDetails field={cell} change={swap} pointer={place} />
            </FieldCard>
          )
        }}
      </FieldsEditor>
    </>
  )
}
