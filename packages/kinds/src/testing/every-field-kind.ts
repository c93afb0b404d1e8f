import type { Text } from '@havre/policy/text.ts'
import { defineKind } from '../define-kind.ts'
import type { RowField } from '../kind.ts'

const label: Text = { fr: 'Étiquette', nl: 'Etiket', en: 'Label' }
const neutral: Text = { fr: 'un lieu', nl: 'een plaats', en: 'a place' }
const options = [
  { code: 'a', label },
  { code: 'b', label },
]

const cells: readonly RowField[] = [
  { id: 'line', type: 'line', voice: 'fact', maxLength: 50, label },
  { id: 'text', type: 'text', voice: 'hypothesis', maxLength: 50, label },
  { id: 'words', type: 'words', maxLength: 50, label },
  { id: 'level', type: 'line', voice: 'fact', maxLength: 50, inside: true, label },
  { id: 'place', type: 'place', neutral, maxLength: 50, label },
  { id: 'person', type: 'person', roles: options, maxLength: 50, label },
  { id: 'code', type: 'code', options, label },
  { id: 'codes', type: 'codes', options, label },
  { id: 'bool', type: 'bool', label },
  { id: 'language', type: 'language', label },
  { id: 'date', type: 'date', label },
  { id: 'datetime', type: 'datetime', label },
  { id: 'heldOn', type: 'date', tense: 'past', label },
  { id: 'heldAt', type: 'datetime', tense: 'past', label },
  { id: 'nextOn', type: 'date', tense: 'future', label },
  { id: 'nextAt', type: 'datetime', tense: 'future', label },
  { id: 'minutes', type: 'minutes', max: 60, label },
  { id: 'int', type: 'int', min: 0, max: 9, label },
  { id: 'money', type: 'money', label },
]

/** Every field type of the engine, alone and in a list: what no kind of the house happens to use is tested too. */
export const everyFieldKind = defineKind({
  id: 'every-field',
  version: 1,
  compartment: 'EDUC',
  axes: ['guidance'],
  title: label,
  description: label,
  signing: { by: 'author' },
  retention: 'R-care',
  perFile: 'many',
  summary: ['line', 'text', 'words', 'codes', 'acknowledgement', 'rows'],
  sections: [
    { id: 'alone', title: label, fields: [...cells] },
    {
      id: 'grouped',
      title: label,
      fields: [
        { id: 'rows', type: 'list', min: 1, max: 5, fields: cells, label },
        {
          id: 'topics',
          type: 'topics',
          maxLength: 50,
          topics: [{ code: 'a', label, guidance: label, questions: [label], caution: label }],
          label,
        },
        { id: 'needs', type: 'needs', max: 5, maxLength: 50, label },
        { id: 'acknowledgement', type: 'acknowledgement', maxLength: 50, label },
      ],
    },
  ],
})
