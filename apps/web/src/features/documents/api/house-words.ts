import type { Wire } from '@havre/contracts/wire.ts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'

export type HouseWord = Wire['listHouseWords']['reply']['items'][number]
const wordsKey = ['house-words'] as const

/** The words that must not leave the house; each reading leaves its trace. */
export function useHouseWords() {
  return useQuery({
    queryKey: wordsKey,
    queryFn: ({ signal }) => call('listHouseWords', { signal }),
    refetchOnWindowFocus: false,
  })
}

export function useAddWord() {
  return useWordChange(({ word, key }: { word: string; key: string }) =>
    call('addHouseWord', { body: { word }, idempotencyKey: key }),
  )
}

export function useRemoveWord() {
  return useWordChange(({ id, version }: HouseWord) =>
    call('removeHouseWord', { params: { wordId: id }, ifMatch: version }),
  )
}

function useWordChange<Given, Reply>(act: (given: Given) => Promise<Reply>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSettled: () => client.invalidateQueries({ queryKey: wordsKey }),
  })
}
