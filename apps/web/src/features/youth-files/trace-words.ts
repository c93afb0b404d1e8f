import { m } from '../../paraglide/messages.js'

/** What somebody did, from the event name of a trace; an event of a later version is named as a change. */
export function traceWords(action: string): string {
  if (action.startsWith('entry.printed')) return m.file_trace_printed()
  if (action.startsWith('task.') && action !== 'task.list') return m.file_trace_tasks()
  if (action.startsWith('youth_file.')) return m.file_trace_file_changed()
  if (action.startsWith('file_team.') || action.startsWith('team_member.')) return m.file_trace_team()
  switch (action) {
    case 'youth-file.read':
    case 'youth-file.list':
      return m.file_trace_file_read()
    case 'timeline.read':
      return m.file_trace_timeline()
    case 'entry.read':
      return m.file_trace_entry_read()
    case 'entry.started':
    case 'entry.insert':
      return m.file_trace_entry_started()
    case 'entry.signed':
      return m.file_trace_entry_signed()
    case 'entry.update':
      return m.file_trace_entry_written()
    case 'entry.writer-invited':
      return m.file_trace_invited()
    case 'task.list':
      return m.file_trace_tasks_read()
    case 'trace.read':
      return m.file_trace_traces_read()
    default:
      return m.file_trace_other()
  }
}
