import { type FormContent, isAdaptation } from '@havre/kinds/forms/content.ts'
import { languages } from '../../../lib/locale.ts'
import { textOf } from '../../../lib/text.ts'
import { m } from '../../../paraglide/messages.js'

/** A place of a form as a person would name it: the field or section, and the language. */
export function placeWords(content: FormContent, pointer: string): string {
  const [part = '', ...rest] = pointer.slice('#/content/'.length).split('/')
  const language = languages.find(one => one.code === rest.at(-1))?.name
  return [partWords(content, part, rest), language].filter(Boolean).join(' · ')
}

function partWords(content: FormContent, part: string, [at, , field]: readonly string[]): string {
  if (part === 'sections' && at !== undefined) {
    const section = content.sections[Number(at)]
    const inner = field === undefined ? undefined : section?.fields[Number(field)]
    if (inner) return textOf(inner.label) || m.designer_field({ number: Number(field) + 1 })
    return (section && textOf(section.title)) || m.designer_section({ number: Number(at) + 1 })
  }
  if (part === 'followUps' && at !== undefined && !isAdaptation(content)) {
    const followUp = content.followUps?.[Number(at)]
    return (followUp && textOf(followUp.title)) || m.designer_follow_ups()
  }
  return (PARTS[part] ?? m.designer_whole)()
}

const PARTS: Record<string, () => string> = {
  title: m.designer_title,
  description: m.designer_description,
  notice: m.designer_notice,
  axes: m.designer_axes,
  sections: m.designer_sections,
  summary: m.designer_summary_short,
  compartment: m.designer_who_reads,
  aspect: m.designer_who_reads,
  perFile: m.designer_per_file,
  days: m.designer_days,
  followUps: m.designer_follow_ups,
}
