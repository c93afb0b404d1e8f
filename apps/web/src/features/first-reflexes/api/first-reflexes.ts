import type { Wire } from '@havre/contracts/wire.ts'
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type Theme = Wire['listFirstReflexes']['reply']['themes'][number]
export type Question = Theme['questions'][number]
export type Answers = Wire['evaluateFirstReflexes']['body']['answers']
export type Found = Wire['evaluateFirstReflexes']['reply']

const questionsQuery = queryOptions({
  queryKey: ['first-reflexes'],
  queryFn: ({ signal }) => call('listFirstReflexes', { signal, kept: true }),
  staleTime: Number.POSITIVE_INFINITY,
})

/** The questions by theme; they change with the program and not in between. */
export function useFirstReflexes() {
  return useQuery(questionsQuery)
}

/** What the answers show, given today or on the day named; nothing of them outlives the page. */
export function useFound(answers: Answers, answeredOn?: string) {
  return useQuery({
    queryKey: ['first-reflexes', 'found', answers, answeredOn],
    queryFn: ({ signal }) =>
      call('evaluateFirstReflexes', { body: { answers, ...(answeredOn && { answeredOn }) }, signal }),
    enabled: Object.keys(answers).length > 0,
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
}
