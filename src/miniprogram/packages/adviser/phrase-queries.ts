import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { KeepPhrase, Phrase, RemovePhrase } from '../../../contract/phrase'
import { cloud } from '../../platform/cloud'

const phraseKey = ['phrases'] as const

/** 常用语 of one's own; the shipped ones are there without them. */
export const usePhrases = () => useQuery({ queryKey: phraseKey, queryFn: () => cloud.phrase.list() })

const usePhraseAct = <Input>(act: (input: Input) => Promise<Phrase[]>) => {
  const queries = useQueryClient()
  return useMutation({ mutationFn: act, onSuccess: (phrases) => queries.setQueryData(phraseKey, phrases) })
}

export const useKeepPhrase = () => usePhraseAct((phrase: KeepPhrase) => cloud.phrase.keep(phrase))
export const useRemovePhrase = () => usePhraseAct((phrase: RemovePhrase) => cloud.phrase.remove(phrase))
