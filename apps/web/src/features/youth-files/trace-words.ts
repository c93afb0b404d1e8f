import { list } from '../../lib/formats.ts'
import { m } from '../../paraglide/messages.js'

const parts: Readonly<Record<string, () => string>> = {
  OPS: m.file_part_OPS,
  LOG: m.file_part_LOG,
  INTAKE: m.file_part_INTAKE,
  SAFETY: m.file_part_SAFETY,
  SEALED: m.file_part_SEALED,
  LEGAL: m.file_part_LEGAL,
  PRIV: m.file_part_PRIV,
  EDUC: m.file_part_EDUC,
  PSY: m.file_part_PSY,
  MED: m.file_part_MED,
  INTEG: m.file_part_INTEG,
  AUTON: m.file_part_AUTON,
  IDENT: m.file_part_IDENT,
  LOCA: m.file_part_LOCA,
}

/**
 * What somebody did `count` times, from the event name of a trace, and in which compartments where that says what kind
 * of entry it was. An event of a later version is named as another action.
 */
export function traceWords(action: string, count: number, compartments: readonly string[]): string {
  const act = actWords(action, count)
  if (!action.startsWith('entry.')) return act
  const known = compartments.flatMap(compartment => parts[compartment]?.() ?? [])
  return known.length > 0 ? m.file_trace_of({ act, part: list(known) }) : act
}

function actWords(action: string, count: number): string {
  if (action.startsWith('entry.printed') || action.startsWith('document.printed'))
    return m.file_trace_printed({ count })
  if (action.startsWith('document.')) return m.documents_trace_prepared()
  if (action.startsWith('task.') && action !== 'task.list') return m.file_trace_tasks()
  if (action === 'outing.list') return m.shifts_trace_outings()
  if (action.startsWith('outing.')) return m.shifts_trace_outing()
  if (action.startsWith('roll_call_line.')) return m.shifts_trace_roll_call()
  if (action.startsWith('youth_file.')) return m.file_trace_file_changed()
  if (action.startsWith('file_team.') || action.startsWith('team_member.')) return m.file_trace_team()
  switch (action) {
    case 'youth-file.read':
    case 'youth-file.list':
      return m.file_trace_file_read()
    case 'timeline.read':
      return m.file_trace_timeline()
    case 'entry.read':
      return m.file_trace_entry_read({ count })
    case 'entry.started':
    case 'entry.insert':
      return m.file_trace_entry_started({ count })
    case 'entry.signed':
      return m.file_trace_entry_signed({ count })
    case 'entry.validated':
      return m.file_trace_entry_validated({ count })
    case 'entry.update':
      return m.file_trace_entry_written()
    case 'entry.writer-invited':
      return m.file_trace_invited()
    case 'task.list':
      return m.file_trace_tasks_read()
    case 'attachment.list':
      return m.attachments_trace_list()
    case 'attachment.read':
      return m.attachments_trace_read({ count })
    case 'attachment.viewed':
      return m.attachments_trace_viewed({ count })
    case 'attachment.opened':
      return m.attachments_trace_opened({ count })
    case 'attachment.insert':
    case 'attachment.update':
    case 'attachment.delete':
    case 'attachment.lowering-asked':
    case 'attachment.lowered':
      return m.attachments_trace_changed()
    case 'missing.list':
      return m.missing_trace_list()
    case 'missing.read':
      return m.missing_trace_read()
    case 'missing.sheet':
      return m.missing_trace_sheet({ count })
    case 'disappearance.insert':
      return m.missing_trace_opened()
    case 'disappearance.update':
      return m.missing_trace_changed()
    case 'disappearance_step.insert':
      return m.missing_trace_called({ count })
    case 'disappearance_step.update':
      return m.missing_trace_corrected()
    case 'trace.read':
      return m.file_trace_traces_read()
    default:
      return m.file_trace_other()
  }
}
