import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import type { ExportNumbers, NumbersOf } from '../../../contract/numbers'
import { cloud } from '../../platform/cloud'
import { saveContent } from '../../platform/save-content'

/** What was shown stays until the next stretch is there. */
export const useNumbers = (asked: NumbersOf) =>
  useQuery({ queryKey: ['numbers', asked], queryFn: () => cloud.numbers.view(asked), placeholderData: keepPreviousData })

export const useExportNumbers = () =>
  useMutation({ mutationFn: async (asked: ExportNumbers) => saveContent(await cloud.numbers.export(asked)) })
