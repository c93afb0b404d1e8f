import { m } from '../../../paraglide/messages.js'
import type { OfferedType } from './new-field.ts'

/** Each type in plain words, with an example of what is asked with it. */
export const TYPE_WORDS: Record<OfferedType, { name: () => string; example: () => string }> = {
  line: { name: m.designer_type_line, example: m.designer_type_line_example },
  text: { name: m.designer_type_text, example: m.designer_type_text_example },
  words: { name: m.designer_type_words, example: m.designer_type_words_example },
  code: { name: m.designer_type_code, example: m.designer_type_code_example },
  codes: { name: m.designer_type_codes, example: m.designer_type_codes_example },
  bool: { name: m.designer_type_bool, example: m.designer_type_bool_example },
  date: { name: m.designer_type_date, example: m.designer_type_date_example },
  datetime: { name: m.designer_type_datetime, example: m.designer_type_datetime_example },
  int: { name: m.designer_type_int, example: m.designer_type_int_example },
  minutes: { name: m.designer_type_minutes, example: m.designer_type_minutes_example },
  money: { name: m.designer_type_money, example: m.designer_type_money_example },
  language: { name: m.designer_type_language, example: m.designer_type_language_example },
  place: { name: m.designer_type_place, example: m.designer_type_place_example },
  person: { name: m.designer_type_person, example: m.designer_type_person_example },
  list: { name: m.designer_type_list, example: m.designer_type_list_example },
  needs: { name: m.designer_type_needs, example: m.designer_type_needs_example },
  acknowledgement: {
    name: m.designer_type_acknowledgement,
    example: m.designer_type_acknowledgement_example,
  },
}

/** The name of any type; the topics of an interview are only met in forms of the house. */
export function typeName(type: string): string {
  const known = Object.entries(TYPE_WORDS).find(([one]) => one === type)
  return known ? known[1].name() : type
}
