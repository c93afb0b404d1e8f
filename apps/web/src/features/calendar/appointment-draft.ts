import type { Wire } from '@havre/contracts/wire.ts'
import { date } from '../../lib/formats.ts'
import { m } from '../../paraglide/messages.js'
import type { Difference } from '../../ui/conflict-panel.tsx'
import type { Appointment } from './api/save-appointment.ts'
import {
  accompanimentWords,
  appointmentStatusWords,
  type Place,
  placeWords,
  type Sign,
} from './occasion-words.ts'
import { hours } from './weekday-words.ts'

/** What stands in the boxes of an appointment. */
export interface AppointmentDraft {
  title: string
  note: string
  date: string | null
  starts: string | null
  ends: string | null
  sign: Sign
  place: Place | 'none'
  placeWords: string
  accompaniment: Appointment['accompaniment']
  escortId: string | null
  inWeek: boolean
  status: Appointment['status']
}

export function emptyAppointment(day: string): AppointmentDraft {
  return {
    title: '',
    note: '',
    date: day,
    starts: null,
    ends: null,
    sign: 'care',
    place: 'none',
    placeWords: '',
    accompaniment: 'escorted',
    escortId: null,
    inWeek: true,
    status: 'planned',
  }
}

export function toAppointmentDraft(appointment: Appointment): AppointmentDraft {
  const {
    title,
    note,
    date: on,
    starts,
    ends,
    sign,
    place,
    accompaniment,
    escort,
    inWeek,
    status,
  } = appointment
  return {
    title,
    note,
    date: on,
    starts,
    ends,
    sign,
    place: place?.category ?? 'none',
    placeWords: place?.words ?? '',
    accompaniment,
    escortId: escort?.id ?? null,
    inWeek,
    status,
  }
}

/** What the service takes, or undefined while something is missing. */
export function toAppointmentBody(draft: AppointmentDraft): Wire['createAppointment']['body'] | undefined {
  const { title, date: on, starts, place } = draft
  if (title.trim() === '' || !on || !starts) return undefined
  return {
    title: title.trim(),
    note: draft.note.trim(),
    date: on,
    starts,
    ends: draft.ends,
    sign: draft.sign,
    place: place === 'none' ? null : { category: place, words: draft.placeWords.trim() },
    accompaniment: draft.accompaniment,
    escortId: draft.accompaniment === 'alone' ? null : draft.escortId,
    inWeek: draft.inWeek,
  }
}

/** Every box in words, mine beside theirs. */
export function appointmentDifferences(mine: AppointmentDraft, theirs: AppointmentDraft): Difference[] {
  const rows: [string, (draft: AppointmentDraft) => string][] = [
    [m.calendar_title(), draft => draft.title],
    [m.calendar_when(), whenOf],
    [m.calendar_place(), placeOf],
    [m.calendar_with(), draft => accompanimentWords[draft.accompaniment]()],
    [m.calendar_note(), draft => draft.note],
    [m.calendar_appointment_status(), draft => appointmentStatusWords[draft.status]()],
    [m.calendar_in_week(), draft => (draft.inWeek ? m.calendar_yes() : m.calendar_no())],
  ]
  return rows.map(([field, read]) => ({ field, mine: read(mine), theirs: read(theirs) }))
}

function whenOf({ date: on, starts, ends }: AppointmentDraft): string {
  return on && starts ? `${date(on)}, ${hours({ starts, ends })}` : ''
}

function placeOf({ place, placeWords: words }: AppointmentDraft): string {
  return place === 'none' ? '' : [placeWords[place](), words].filter(Boolean).join(' · ')
}
