import { m } from '../../../paraglide/messages.js'

/** A stable code of the service in words. */
export function problemWords(code: string): string {
  return (WORDS[code] ?? m.designer_problem_other)()
}

const WORDS: Record<string, () => string> = {
  'blank-text': m.designer_problem_blank,
  'too-small': m.designer_problem_nothing,
  'too-big': m.designer_problem_much,
  'copied-language': m.designer_problem_copied,
  filler: m.designer_problem_filler,
  markup: m.designer_problem_markup,
  'bidi-control': m.designer_problem_characters,
  'invisible-character': m.designer_problem_characters,
  'control-character': m.designer_problem_characters,
  'not-to-a-youth': m.designer_problem_youth,
  'duplicate-id': m.designer_problem_twice,
  'summary-leak': m.designer_problem_summary_leak,
  'unknown-summary-field': m.designer_problem_summary_gone,
  'required-of-the-youth': m.designer_problem_required,
  'bounds-reversed': m.designer_problem_bounds,
  'follow-up-without-field': m.designer_problem_follow_up,
  'no-such-follow-up': m.designer_problem_follow_up,
  'fixed-since-published': m.designer_problem_fixed,
  'type-changed': m.designer_problem_type,
  'nothing-added': m.designer_problem_nothing_added,
  'leak-street': m.designer_problem_place,
  'leak-town': m.designer_problem_place,
  'leak-position': m.designer_problem_place,
  'leak-phone': m.designer_problem_contact,
  'leak-link': m.designer_problem_contact,
  'leak-plate': m.designer_problem_contact,
  'leak-number': m.designer_problem_contact,
  'leak-house': m.designer_problem_house,
  'leak-staff': m.designer_problem_staff,
  'leak-youth': m.designer_problem_other_youth,
}
