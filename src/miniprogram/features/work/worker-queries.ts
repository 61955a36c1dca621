import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { FileFind } from '../../../contract/find'
import type { ExportPaper, PaperOf } from '../../../contract/paper'
import { cloud } from '../../platform/cloud'
import { saveContent } from '../../platform/save-content'

/** 自办清单. */
export const useOwnCategories = () =>
  useQuery({ queryKey: ['find', 'categories'], queryFn: () => cloud.find.categories(), staleTime: 86_400_000 })

export const useFileFind = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (find: FileFind) => cloud.find.file(find),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['work', 'queue'] }),
  })
}

/** 台账, as the events have it. */
export const usePaper = (asked: PaperOf) =>
  useQuery({ queryKey: ['paper', asked.kind, asked.on], queryFn: () => cloud.paper.view(asked), staleTime: 0 })

export const useExportPaper = () => useMutation({ mutationFn: (asked: ExportPaper) => cloud.paper.export(asked).then(saveContent) })
