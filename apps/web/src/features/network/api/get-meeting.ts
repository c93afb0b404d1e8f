import type { Wire } from '@havre/contracts/wire.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type Meeting = Wire['getMeeting']['reply']
export type FollowedFile = Meeting['files'][number]
export type MeetingAgenda = Wire['getMeetingAgenda']['reply']

/** One meeting, with the files behind its codes that the reader may know. */
export function useMeeting(meetingId: string) {
  return useQuery({
    queryKey: ['network', 'meeting', meetingId],
    queryFn: ({ signal }) => call('getMeeting', { params: { meetingId }, signal }),
  })
}

/** What is laid on the table: codes only. */
export function useMeetingAgenda(meetingId: string) {
  return useQuery({
    queryKey: ['network', 'agenda', meetingId],
    queryFn: ({ signal }) => call('getMeetingAgenda', { params: { meetingId }, signal }),
  })
}
